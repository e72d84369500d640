"""The four parts of the bond. Power that is uneven and harm that comes and goes went with a stronger bond in the one
study that measured it (Dutton and Painter 1993, 75 women who had just left): enough for "can", not for a rule."""

from django.utils.translation import gettext_lazy as _

from safetyplan.reading.page import Page, Part

page = Page(
    title=_("Four parts of the bond"),
    # Translators: "trauma bond" is a term that some readers have heard. Use the one known in your language, in quotes.
    introduction=_(
        "A strong tie can grow between a person who is hurt and the one who hurts them. "
        "Some people call it a “trauma bond”. You do not have to call it anything. "
        "These four parts may or may not fit for you."
    ),
    parts=(
        Part(  # cp1, power imbalance
            title=_("One of you has most of the power"),
            # Translators: "they" is the person who harms: one person, any gender.
            text=_(
                "They have more say over the money, the rules and your time. "
                "This does not mean that you are weak. It can mean that they took control."
            ),
            ask=_("Who gets to say how money is spent, who you see and when you rest?"),
        ),
        Part(  # cp2, intermittent reinforcement
            title=_("Harm and kindness take turns"),
            text=_(
                "You cannot tell which one will come next. "
                "The kind times can feel so big because of the fear that came before."
            ),
            ask=_("What is it like in the days after a bad time?"),
        ),
        Part(  # cp3, isolation
            title=_("Other people get pushed away"),
            text=_(
                "Bit by bit there are fewer people to turn to. Then you may end up leaning on the one who hurts you."
            ),
            ask=_("Who did you talk to before? What happens now if you call them?"),
        ),
        Part(  # cp4, survival mechanism
            title=_("The bond helped you get through"),
            text=_(
                "Feeling close to someone you fear can be a way to stay safe. It is a human response. It is not a flaw."
            ),
            # Translators: this asks what the reader did to get through. It does not say that the reader is safe now.
            ask=_("What have you done to get through each day? What has kept you safe so far?"),
        ),
    ),
)
