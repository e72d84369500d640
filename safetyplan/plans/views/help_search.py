"""The search on the page of help lines. What is asked is posted, used for one answer, and kept nowhere."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from safetyplan.plans.plan import Plan
from safetyplan.plans.views.place_typed import own_place, read_place, region_name, said
from safetyplan.resources import finding
from safetyplan.resources.finding import Ask, Group, find
from safetyplan.resources.models import Service
from safetyplan.resources.needs import NEEDS, suggested_by
from safetyplan.resources.ways import WAYS
from safetyplan.translation.world_names import countries, country_name, language_name

# Spoken in many homes of the countries that the directory speaks of, and one that is signed (ISO 639).
LANGUAGES = ["am", "ar", "bn", "de", "en", "es", "fa", "fr", "hi", "ht", "it", "ja", "km", "ko", "ne", "pa", "pl", "ps"]
LANGUAGES += ["pt", "ru", "so", "sw", "tl", "tr", "uk", "ur", "vi", "yi", "zh", "ase"]


class Find(forms.Form):
    """Nothing is required, and no box is ever wrong: what cannot be read is not asked for."""

    country = forms.ChoiceField(label=gettext_lazy("Country"), required=False)
    place = forms.CharField(
        label=gettext_lazy("Postal code, county or state"),
        help_text=gettext_lazy(
            "Empty is the place on your plan. Another place is just as good: help where you are going, or far from "
            "those who know you. In the US, the first three digits are enough. What you type here is not kept."
        ),
        required=False,
    )
    need = forms.ChoiceField(label=gettext_lazy("What for"), required=False)
    way = forms.ChoiceField(label=gettext_lazy("How to reach them"), required=False)
    speaks = forms.ChoiceField(label=gettext_lazy("Language"), required=False)

    prefix = "find"

    def __init__(self, *args: Any, suggested: set[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        first = [(need, words) for need, words in NEEDS.items() if need in suggested]
        others = [(need, words) for need, words in NEEDS.items() if need not in suggested]
        needs = [(_("From what you ticked"), first), (_("Other needs"), others)] if first else others
        self._offer(
            "country", sorted(((code, country_name(code)) for code in countries()), key=lambda one: one[1]), "–"
        )
        self._offer("need", needs, _("Any help"))
        self._offer("way", list(WAYS.items()), _("Any way"))
        self._offer("speaks", [(code, language_name(code)) for code in LANGUAGES], _("Any language"))
        for field in self.fields.values():
            field.widget.attrs |= {"autocomplete": "off", "spellcheck": "false"}

    def _offer(self, name: str, choices: list[Any], empty: str) -> None:
        self.fields[name].choices = [("", empty), *choices]  # type: ignore[attr-defined]

    def asked(self) -> dict[str, str]:
        self.full_clean()
        return self.cleaned_data if self.is_bound else {}


class Search:
    """One search for one plan. Without anything posted it looks where the plan says, for what the plan says."""

    def __init__(self, plan: Plan, posted: Mapping[str, Any] | None = None) -> None:
        self.suggested = suggested_by(plan.said())
        country = plan.answers.get("situation", {}).get("country") or settings.SAFETYPLAN_HOME_COUNTRY
        asked = Find(posted, suggested=self.suggested).asked()
        self.country = asked.get("country") or country
        read = read_place(asked.get("place", ""), own_place(plan, self.country))
        self.place, self.unclear = read.place, read.unclear
        kept = {name: asked.get(name, "") for name in ("need", "way", "speaks")}
        self.ask = Ask(suggested=frozenset(self.suggested), language=plan.language or get_language() or "", **kept)
        shown = kept | {"country": self.country, "place": read.words}
        self.form = Find(initial=shown, suggested=self.suggested)
        self.shown = read.words
        self.groups = find(self.place, self.ask)

    def found(self) -> list[Service]:
        """The services of all groups, nearest first, each with the heading of its group."""
        for group in self.groups:
            for service in group.services:
                service.heading = self._heading(group)
                service.where = service.county if group.reach == finding.PARTS else ""
        return [service for group in self.groups for service in group.services]

    def sentences(self) -> list[str]:
        """What is to be said aloud of this search before its groups."""
        nearest = {group.reach for group in self.groups}
        say = [self.unclear] if self.unclear else []
        if self.place.counties and finding.COUNTY not in nearest and not self.unclear:
            county = said(self.place.counties) or _("those counties")
            say.append(_("We know of none that serve only %(county)s. These reach further.") % {"county": county})
        if not self.groups and (self.ask.need or self.ask.way or self.ask.speaks):
            say.append(_("We know of none that fit all of this. You can leave one of them open and look again."))
        if any(group.more for group in self.groups):
            say.append(_("There are more than are shown here. A county, a need or a way shows fewer."))
        return say

    def _heading(self, group: Group) -> str:
        regions = " / ".join(region_name(region) for region in self.place.regions)
        counties = said(self.place.counties)
        return {
            finding.COUNTY: _("These serve %(place)s.") % {"place": counties}
            if counties
            else _("These serve a county there."),
            finding.REGION: _("These serve all of %(place)s.") % {"place": regions},
            finding.PARTS: _("Each of these serves one part of %(place)s.") % {"place": regions},
            finding.COUNTRY: _("These serve the whole country."),
        }[group.reach]


def search_on(section: Any, plan: Plan, posted: Mapping[str, Any] | None = None) -> Search | None:
    """The search of this page; None where it is not the page of help lines."""
    return Search(plan, posted) if section.slug == "local_help" else None


def wants_to_find(posted: Mapping[str, Any]) -> bool:
    """Whether a place was typed that the page had not been shown with."""
    return posted.get("find-place", "").strip() not in ("", posted.get("find-shown", ""))
