"""The neutral sites that *Exit this page* may lead to. Each has a number, the same in every language."""

from django.conf import settings


def site_number(picked: int, language: str) -> int:
    """The number of the site to lead to: the one that was picked; where none was, the first in this language."""
    return picked if 0 < picked < len(settings.SAFETYPLAN_EXIT_SITES) else _first_in(language)


def offered_in(language: str) -> list[int]:
    """The numbers to pick from: the first in this language, then those for every language."""
    for_some = settings.SAFETYPLAN_EXIT_SITES_IN.values()
    others = (number for number in range(1, len(settings.SAFETYPLAN_EXIT_SITES)) if number not in for_some)
    return [_first_in(language), *others]


def _first_in(language: str) -> int:
    return settings.SAFETYPLAN_EXIT_SITES_IN.get(language, 0)
