"""Where help is looked for: a country and, where the directory speaks of them, its region. Never a street."""

from functools import cache
from typing import Any

from babel import Locale, UnknownLocaleError
from django import forms
from django.utils.translation import get_language, to_locale
from django.utils.translation import gettext_lazy as _

from safetyplan.sections.choices import GONE
from safetyplan.sections.question import Question
from safetyplan.sections.regions import REGIONS

# Not countries: unions, unknown and test regions that Unicode CLDR lists beside the ISO 3166-1 codes.
_NOT_COUNTRIES = {"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"}


@cache
def countries() -> list[str]:
    """The codes of all countries, in their order."""
    codes = map(str, Locale("en").territories)
    return sorted(code for code in codes if len(code) == 2 and code.isalpha() and code not in _NOT_COUNTRIES)


def country_name(code: str) -> str:
    """The country's name in the language in use (Unicode CLDR), or in English where that language lacks it."""
    return _names(get_language() or "en").get(code) or _names("en").get(code, code)


@cache
def _names(language: str) -> dict[str, str]:
    try:
        return dict(Locale.parse(to_locale(language)).territories)
    except (UnknownLocaleError, ValueError):
        return {}


class _PlaceField(Question, forms.ChoiceField):
    widget = forms.Select

    def in_words(self, value: Any, wording: str) -> list:
        return [(str(dict(self.flat()).get(value, value)),)]

    def flat(self) -> list[tuple[str, str]]:
        raise NotImplementedError


class CountryField(_PlaceField):
    """An ISO 3166-1 code."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(choices=self._choices, error_messages={"invalid_choice": GONE}, **kwargs)

    def _choices(self) -> list[tuple[str, Any]]:
        return [("", _("I would rather not say")), *sorted(self.flat(), key=lambda place: place[1])]

    def flat(self) -> list[tuple[str, str]]:
        return [(code, country_name(code)) for code in countries()]

    def schema(self) -> dict[str, Any]:
        return {"enum": ["", *countries()]}


class RegionField(_PlaceField):
    """An ISO 3166-2 code."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(choices=self._choices, error_messages={"invalid_choice": GONE}, **kwargs)

    def _choices(self) -> list[tuple[Any, Any]]:
        groups = [(country_name(country), list(regions.items())) for country, regions in REGIONS.items()]
        return [("", _("I would rather not say, or it is not on this list")), *groups]

    def flat(self) -> list[tuple[str, str]]:
        return [place for regions in REGIONS.values() for place in regions.items()]

    def schema(self) -> dict[str, Any]:
        return {"enum": ["", *(code for code, _name in self.flat())]}
