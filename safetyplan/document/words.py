"""The words that a document adds of its own: its title, and labels that belong to no single question."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

_TITLES: dict[str, Promise] = {
    "plain": _("My safety plan"),
    "home": _p("quiet label", "My notes"),
    "trip": _p("quiet label", "Trip checklist"),
    "health": _p("quiet label", "Health and rest"),
}

# name: (plain, home, trip, health)
_LABELS: dict[str, tuple[Promise, Promise, Promise, Promise]] = {
    "signs": (
        _("Signs I watch for"),
        _p("quiet label", "Changes I noticed"),
        _p("quiet label", "Travel log"),
        _p("quiet label", "Day log"),
    ),
    "pairs": (
        _("When I notice it, I will"),
        _p("quiet label", "Notes for the week"),
        _p("quiet label", "Along the way"),
        _p("quiet label", "What helps"),
    ),
    "numbers": (
        _("People and numbers"),
        _p("quiet label", "First calls"),
        _p("quiet label", "On-the-road help"),
        _p("quiet label", "Call first"),
    ),
    "way_out": (
        _("My way out"),
        _p("quiet label", "Errands"),
        _p("quiet label", "Trip checklist"),
        _p("quiet label", "Walks"),
    ),
    "three_things": (
        _("If I can take only three things"),
        _p("quiet label", "Things to keep together"),
        _p("quiet label", "Packing list"),
        _p("quiet label", "Gym bag"),
    ),
    "code_word": (
        _("My code word"),
        _p("quiet label", "Check-in word"),
        _p("quiet label", "Ride word"),
        _p("quiet label", "Check-in word"),
    ),
    "place": (
        _("A place to go"),
        _p("quiet label", "Errands"),
        _p("quiet label", "Next stop"),
        _p("quiet label", "Walks"),
    ),
    "help": (
        _("Help near me"),
        _p("quiet label", "People I can call"),
        _p("quiet label", "Trip phone list"),
        _p("quiet label", "Offices and hours"),
    ),
    "bag": (
        _("A bag to take"),
        _p("quiet label", "Things to keep together"),
        _p("quiet label", "Packing list"),
        _p("quiet label", "Gym bag"),
    ),
    "hold": (
        _("When the pull is strong"),
        _p("quiet label", "For a hard hour"),
        _p("quiet label", "Rest stops"),
        _p("quiet label", "When I feel low"),
    ),
    "log": (
        _("What happened"),
        _p("quiet label", "Day notes"),
        _p("quiet label", "Travel log"),
        _p("quiet label", "Day log"),
    ),
    "log_when": (_("Day and time"), _p("quiet label", "Day"), _p("quiet label", "Day"), _p("quiet label", "Day")),
    "log_where": (_("Place"), _p("quiet label", "Where"), _p("quiet label", "Where"), _p("quiet label", "Where")),
    "log_what": (
        _("What I saw and heard"),
        _p("quiet label", "Notes"),
        _p("quiet label", "Notes"),
        _p("quiet label", "Notes"),
    ),
    "log_kept": (
        _("Who else saw or heard it, and what there is of it"),
        _p("quiet label", "Also"),
        _p("quiet label", "Also"),
        _p("quiet label", "Also"),
    ),
    "card": (_("Numbers"), _p("quiet label", "Numbers"), _p("quiet label", "Numbers"), _p("quiet label", "Numbers")),
}
_ORDER = ("plain", "home", "trip", "health")


def title_of(wording: str) -> str:
    return str(_TITLES[wording])


def labels_in(wording: str) -> dict[str, str]:
    return {name: str(labels[_ORDER.index(wording)]) for name, labels in _LABELS.items()}
