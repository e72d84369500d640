from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, LineField, LinesField, Quiet, Section


class KindWords(Section):
    slug = "kind_words"
    picture = "speech"
    title = _("Kind words")
    quiet_titles = Quiet(
        home=_p("quiet label", "Lines I like"),
        trip=_p("quiet label", "Lines I like"),
        health=_p("quiet label", "Lines I like"),
    )
    introduction = _(
        "First come four things that we want to tell you. "
        "Below are the same four in your own voice. Keep the ones you can believe today."
    )
    introduced_on_paper = False
    advocate_note = _(
        "Read the first part aloud, slowly, if your client would like that. "
        "Ask which line is easiest to believe, and which is hardest. Do not push the hard one. "
        "Ask what they would say to a friend: it is often the best line for them too."
    )
    in_short_set = True

    lines = ChecklistField(
        role="hold",
        label=_("Lines to keep"),
        # Translators: said to the reader, in four parts that match the four lines to tick
        help_text=_(
            "You were not weak. Your mind and body found a way to get you through. "
            "A strong bond is not proof of love. You can miss them and still be right to want safety. "
            "You can heal. It may be slow, and you do not have to do it alone. "
            "You deserve steady care and respect, on all days and not just the good ones."
        ),
        cue=_p("quiet label", "To read again"),
        choices=[
            (
                "not_weak",
                # Translators: said by the reader. “Not weak”: keep the “not”.
                _p("kind words", "I was not weak. I found a way to get through."),
                _p("quiet cue", "Got through"),
            ),
            (
                "miss_and_safe",
                _p("kind words", "I can miss them and still want to be safe."),
                _p("quiet cue", "Room for both"),
            ),
            ("heal", _p("kind words", "I can heal, and I can have help."), _p("quiet cue", "Bit by bit")),
            ("care_lasts", _p("kind words", "I deserve care that lasts."), _p("quiet cue", "All year round")),
        ],
    )
    own = LinesField(
        role="hold",
        label=_("Kind words of my own"),
        help_text=_("From a friend, a song, your faith or yourself. They print as you write them. One to a line."),
        cue=_p("quiet label", "More lines"),
    )
    by_heart = LineField(
        label=_("One line that I will learn by heart"),
        help_text=_("What you know by heart goes with you, with no paper."),
        cue=_p("quiet label", "One to keep"),
    )
