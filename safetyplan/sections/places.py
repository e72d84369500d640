"""Where help is looked for: a country and, where the directory speaks of them, its region. Never a street."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from safetyplan.sections.choices import GONE
from safetyplan.sections.question import Question
from safetyplan.sections.regions import REGIONS
from safetyplan.translation.world_names import countries, country_name


class _PlaceField(Question, forms.ChoiceField):
    widget = forms.Select

    def in_words(self, value: Any, wording: str) -> list:
        return [(self.named(value),)]

    def named(self, code: str) -> str:
        raise NotImplementedError

    def flat(self) -> list[tuple[str, str]]:
        raise NotImplementedError


class CountryField(_PlaceField):
    """An ISO 3166-1 code."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(choices=self._choices, error_messages={"invalid_choice": GONE}, **kwargs)

    def _choices(self) -> list[tuple[str, Any]]:
        return [("", _("I would rather not say")), *sorted(self.flat(), key=lambda place: place[1])]

    def flat(self) -> list[tuple[str, str]]:
        return [(code, self.named(code)) for code in countries()]

    def named(self, code: str) -> str:
        return country_name(code)

    def schema(self) -> dict[str, Any]:
        return {"enum": ["", *countries()]}


class RegionField(_PlaceField):
    """An ISO 3166-2 code."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(choices=self._choices, error_messages={"invalid_choice": GONE}, **kwargs)

    def _choices(self) -> list[tuple[Any, Any]]:
        groups = [(country_name(country), list(regions.items())) for country, regions in REGIONS.items()]
        return [("", _("I would rather not say, or it is not on this list")), *groups]

    def named(self, code: str) -> str:
        return REGIONS.get(code[:2], {}).get(code, code)

    def flat(self) -> list[tuple[str, str]]:
        return [place for regions in REGIONS.values() for place in regions.items()]

    def schema(self) -> dict[str, Any]:
        return {"enum": ["", *(code for code, _name in self.flat())]}
