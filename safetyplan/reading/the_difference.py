"""Why the difference matters: four kinds of words that help, and the well-meant ones that do harm.

Each of `harms` quotes what is said to survivors. Shown without the label over it, it would turn into our advice."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.reading.page import Page, Part

page = Page(
    title=_("Why the difference matters"),
    introduction=_(
        "When there is fear, the usual tips may not fit. Some can do harm. "
        "People who want to help do not always know this. "
        "You can show this page to someone you trust, if that is safe."
    ),
    parts=(
        # wd1, appropriate treatment. The National Domestic Violence Hotline does not recommend counselling as a couple
        # where there is abuse (thehotline.org, 1 August 2014).
        Part(
            title=_("The right kind of help"),
            # Translators: sessions where both go together are the DANGER here. Do not turn this into advice to go.
            text=_(
                "Help made for people hurt by a partner tends to fit best. "
                "Sessions as a couple can put you at more risk, because you may pay later for what you say there."
            ),
            # Translators: "on your own" means without the partner.
            say=_p("helps to say", "“I can help you find someone who knows this well. You can go on your own.”"),
            harms=(
                # Translators: this question does harm. It is quoted as a thing NOT to say.
                _p("does harm to say", "“Have you two tried couples therapy?”"),
            ),
        ),
        Part(  # wd2, safety concerns
            title=_("Some tips are not safe"),
            # Translators: the last sentence is a denial. The reader is NOT to blame.
            text=_(
                "“Talk about it more” can work only when both people feel safe. "
                "With a person who uses fear, speaking up can bring more harm. "
                "It can also sound as if you were to blame. You are not."
            ),
            say=_p("helps to say", "“You did not cause this. Let us think about what is safe for you.”"),
            harms=(
                # Translators: this advice does harm. It is quoted as a thing NOT to say.
                _p("does harm to say", "“Just tell them how you feel.”"),
                # Translators: this advice does harm. It is quoted as a thing NOT to say. "You both" is the couple.
                _p("does harm to say", "“You both need to talk more.”"),
            ),
        ),
        Part(  # wd3, validation for survivors
            title=_("It makes sense that it was hard"),
            text=_("There are real reasons why it is hard to go. Knowing how the bond works may ease the shame."),
            # Translators: the pull to go back to the partner.
            say=_p("helps to say", "“Lots of people feel this pull. It is not a sign that you are weak.”"),
            harms=(
                # Translators: this question does harm. It is quoted as a thing NOT to say.
                _p("does harm to say", "“Why did you stay?”"),
                # Translators: this question does harm. It is quoted as a thing NOT to say.
                _p("does harm to say", "“Why did you go back?”"),
            ),
        ),
        Part(  # wd4, prevention
            title=_("Seeing it sooner"),
            text=_("When people know the pattern, they may spot it early. It may help you, your children or a friend."),
            say=_p("helps to say", "“What would you want a friend to look out for?”"),
            harms=(
                # Translators: this reproach does harm. It is quoted as a thing NOT to say.
                _p("does harm to say", "“You should have seen the signs.”"),
            ),
        ),
    ),
)
