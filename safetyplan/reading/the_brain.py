"""Four facts about brain and body, each with "may" or "can": most of what is written about them rests on animals,
games of chance or volunteers in a laboratory, and no clinician has yet read this page."""

from django.utils.translation import gettext_lazy as _

from safetyplan.reading.page import Page, Part

page = Page(
    title=_("What fear and kindness can do to the brain"),
    introduction=_(
        "Your body and brain may react in ways you did not choose. People differ. Science does not know all of it yet."
    ),
    parts=(
        Part(  # nf1, stress response system
            title=_("The alarm may stay on"),
            text=_(
                "Your body has an alarm. When danger keeps coming, the alarm may not switch off. "
                "You may feel jumpy, tired or upset fast. Your body is trying to guard you."
            ),
            helps=_("Slow breaths, sleep, food and safe people can help to turn it down."),
        ),
        Part(  # nf2, dopamine and intermittent reinforcement
            title=_("Surprise can make it stick"),
            # Translators: "a game of chance" is gambling. It says how strong a pull can be, nothing about the reader.
            text=_(
                "The brain may take most note of good things that come by surprise. "
                "Kind acts you cannot count on can pull as hard as a game of chance."
            ),
            # Attachment fell by about 27% in the six months after parting, in one study (Dutton and Painter 1993).
            helps=_("For many people the pull gets weaker with time and space. It may come in waves."),
        ),
        Part(  # nf3, oxytocin and bonding
            title=_("Comfort after fear can feel strong"),
            text=_(
                "After a scare, comfort can feel very warm. "
                "Your body may tie that warm feeling to the one who gave it, even if they caused the fear."
            ),
            helps=_("Warm time with safe people and pets may help to build new ties."),
        ),
        Part(  # nf4, memory consolidation
            title=_("Fear can change what we recall"),
            # Translators: the last sentence is a denial. A gap in memory is NOT a sign of a made-up story.
            text=_(
                "Some parts may stay sharp, and some may go foggy. The good times may come back to mind first. "
                "Gaps do not mean that you made it up."
            ),
            helps=_("A friend who knows can hold the facts for you. So can a note, if there is a safe place for one."),
        ),
    ),
)
