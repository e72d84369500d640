"""What countries and languages are called, in the language in use: Unicode CLDR, by way of Babel."""

from functools import cache
from threading import Lock
from typing import NamedTuple

from babel import Locale, UnknownLocaleError, core, localedata
from django.utils.translation import get_language, to_locale
from django.utils.translation import gettext as _

# Not countries: unions, unknown and test regions that CLDR lists beside the ISO 3166-1 codes.
_NOT_COUNTRIES = {"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"}
_reading = Lock()  # what one thread lets go of, another may be about to look at


class Names(NamedTuple):
    countries: dict[str, str]
    languages: dict[str, str]


@cache
def countries() -> list[str]:
    """The ISO 3166-1 codes of all countries, in their order."""
    codes = map(str, read_names("en").countries)
    return sorted(code for code in codes if len(code) == 2 and code.isalpha() and code not in _NOT_COUNTRIES)


def country_name(code: str) -> str:
    """In the language in use, else in English, else the code."""
    return _here().countries.get(code) or read_names("en").countries.get(code, code)


def language_name(code: str) -> str:
    """In the language in use, else in English, else the code."""
    return _here().languages.get(code) or _told(code) or read_names("en").languages.get(code, code)


def _told(code: str) -> str:
    """By our own translators, for what a help line may speak and CLDR names in few languages."""
    # Translators: the sign language of most Deaf people in the United States and Canada
    return {"ase": _("American Sign Language")}.get(code, "")


def _here() -> Names:
    return read_names(get_language() or "en")


@cache
def read_names(language: str) -> Names:
    """All of them. Read once, and kept in each process that asks."""
    with _reading:
        try:
            locale = Locale.parse(to_locale(language))
            names = Names(dict(locale.territories), dict(locale.languages))
        except (UnknownLocaleError, ValueError):
            names = Names({}, {})
        # The rest of what it read (calendars, currencies, rules of plurals) is megabytes, in every process of ours.
        localedata._cache.clear()
        core._global_data = None
        return names
