"""The choices for a printed page. Everything has a default that fits what the reader said about paper and place."""

from collections.abc import Collection
from typing import Any, cast

from django import forms
from django.conf import settings
from django.http import QueryDict
from django.utils.translation import get_language, get_language_info
from django.utils.translation import gettext_lazy as _

from safetyplan.document.covers import COVERS
from safetyplan.document.defaults import defaults_for
from safetyplan.document.file_form import FileForm
from safetyplan.document.parts import parts_of
from safetyplan.plans.plan import Plan
from safetyplan.sections import all_sections
from safetyplan.sections.widgets import ChecklistWidget

EDITION_WORDS = [
    ("full", _("The whole plan")),
    ("page", _("One page")),
    ("card", _("Wallet cards, eight to a sheet")),
    ("fold", _("A strip that folds to the size of a card")),
    ("booklet", _("A small booklet: one sheet, one cut, and folds")),
    ("numbers", _("Numbers only, among plain ones of my own")),
    ("bag", _("A list of what to take")),
    ("log", _("An empty sheet to keep a record. Nothing of my plan is on it.")),
    ("blank", _("An empty form of this plan, to fill in by hand")),
]
WORDING_WORDS = [
    ("plain", _("Plain: it says what it is")),
    ("home", _("Home notes: dull words about the house")),
    ("trip", _("Trip list: dull words about a trip")),
    ("health", _("Health notes: dull words about health")),
]
ARRANGEMENTS = [
    ("", _("A copy in each")),
    ("beside", _("The whole plan line by line, side by side, with numbers to point at")),
]
SIZES = [("", _("As usual")), ("large", _("Large"))]
PAPER_WORDS = [("letter", _("Letter (8.5 × 11 in)")), ("a4", _("A4"))]
_KEPT = ("edition", "wording", "paper", "language", "second", "large", "cover")


class DocumentForm(FileForm):
    field_order = ("edition", "wording", "paper", "language", "second", "arrangement", "large", "cover", "only")

    edition = forms.ChoiceField(label=_("Shape"), choices=EDITION_WORDS, widget=forms.RadioSelect)
    wording = forms.ChoiceField(label=_("Wording"), choices=WORDING_WORDS, widget=forms.RadioSelect)
    paper = forms.ChoiceField(label=_("Paper"), choices=PAPER_WORDS, widget=forms.RadioSelect)
    language = forms.ChoiceField(label=_("Language of the page"), choices=(), widget=forms.Select, required=False)
    second = forms.ChoiceField(
        label=_("In a second language as well"), choices=(), widget=forms.Select, required=False,
        help_text=_("For someone who reads another one than you do. Your own words print as you wrote them."),
    )  # fmt: skip
    arrangement = forms.ChoiceField(
        label=_("With two languages"), choices=ARRANGEMENTS, widget=forms.RadioSelect, required=False
    )
    large = forms.ChoiceField(label=_("Size of the letters"), choices=SIZES, widget=forms.RadioSelect, required=False)
    cover = forms.ChoiceField(
        label=_("Cover"), choices=COVERS.items(), widget=forms.RadioSelect, required=False,
        help_text=_("A page on top, so that the first thing someone sees is dull. Cards and folded sheets have none."),
    )  # fmt: skip
    only = forms.MultipleChoiceField(
        label=_("Parts to print"), choices=(), widget=ChecklistWidget, required=False,
        help_text=_("This goes for every shape. Leave out what should not be on paper."),
    )  # fmt: skip
    shown = forms.CharField(required=False, widget=forms.HiddenInput)  # the parts that could be ticked

    def __init__(self, *args: Any, plan: Plan, **kwargs: Any) -> None:
        kept = {name: value for name, value in plan.printing.items() if name in _KEPT}
        kept |= {"large": "large" if plan.printing.get("large") else ""}
        kept |= {"arrangement": "beside" if plan.printing.get("beside") else ""}
        super().__init__(*args, plan=plan, **{"initial": defaults_for(plan) | kept} | kwargs)
        self.left_out_before = _left_out(plan)
        self._offer_parts(plan)
        self._offer_languages()

    def _offer_parts(self, plan: Plan) -> None:
        with_something = {part.slug: part.title for part in parts_of(plan, "plain", ())}
        if "local_help" in plan.answers and "local_help" not in with_something:
            with_something |= {
                part.slug: str(part.title_in("plain")) for part in plan.asked() if part.slug == "local_help"
            }
        only = cast(forms.MultipleChoiceField, self.fields["only"])
        only.choices = list(with_something.items())
        self.initial["only"] = [slug for slug in with_something if slug not in self.left_out_before]
        self.initial["shown"] = " ".join(with_something)
        if len(with_something) < 2:  # a part that cannot be ticked again is not left out either
            del self.fields["only"], self.fields["shown"]
            self.left_out_before = [slug for slug in self.left_out_before if slug not in with_something]
        elif self.is_bound and {"shown", "only"} <= self.data.keys():
            self._follow_the_plan(with_something, set(self.data["shown"].split()))

    def _follow_the_plan(self, offered: Collection[str], shown: Collection[str]) -> None:
        """A part that was filled in, in another tab, after this page was shown was not left out here; nor is one asked
        for that was emptied. One that was left out here and emptied stays left out."""
        sent = cast(QueryDict, self.data).copy()
        gone = [section.slug for section in all_sections() if section.slug in shown and section.slug not in offered]
        before = [slug for slug in self.left_out_before if slug not in gone]
        self.left_out_before = before + [slug for slug in gone if slug not in sent.getlist("only")]
        still = [slug for slug in sent.getlist("only") if not slug or slug in offered]
        sent.setlist("only", still + [slug for slug in self.initial["only"] if slug not in shown])
        sent["shown"] = self.initial["shown"]
        self.data = sent

    def _offer_languages(self) -> None:
        languages = cast(forms.ChoiceField, self.fields["language"])
        offered = [code for code, _name in settings.LANGUAGES]
        languages.choices = [(code, get_language_info(code)["name_local"]) for code in offered]
        second = cast(forms.ChoiceField, self.fields["second"])
        second.choices = [("", _("No")), *languages.choices]
        if len(offered) < 2:
            del self.fields["language"], self.fields["second"], self.fields["arrangement"]

    def choices_made(self) -> dict[str, Any]:
        """What `render` is to be told. All parts print but those that were offered and not ticked."""
        made = {name: self.cleaned_data.get(name) for name in ("edition", "wording", "paper", "large", "cover")}
        made |= {"cover": made["cover"] or "none", "large": made["large"] == "large"}
        made["language"] = self.cleaned_data.get("language") or get_language()
        made |= {"second": self.cleaned_data.get("second") or "", "beside": bool(self.cleaned_data.get("arrangement"))}
        return made | {"only": all_but(self.left_out())}

    def left_out(self) -> list[str]:
        """The parts that are not to be on paper. What is filled in later was not left out, so it prints."""
        offered = cast(forms.MultipleChoiceField | None, self.fields.get("only"))
        if offered is None or offered.widget.value_omitted_from_data(self.data, self.files, "only"):
            return self.left_out_before
        shown, ticked = dict(cast(Any, offered.choices)), self.cleaned_data.get("only") or []
        before = [slug for slug in self.left_out_before if slug not in shown]
        return before + [slug for slug in shown if slug not in ticked]

    def to_remember(self) -> dict[str, Any]:
        made = {name: value for name, value in self.choices_made().items() if name != "only"}
        return made | {"left_out": self.left_out()} | super().to_remember()


def _left_out(plan: Plan) -> list[str]:
    kept = plan.printing.get("left_out")
    return [slug for slug in kept if isinstance(slug, str)] if isinstance(kept, list) else []


def all_but(left_out: list[str]) -> list[str] | None:
    """The slugs that may print, as `render` takes them."""
    return [section.slug for section in all_sections() if section.slug not in left_out] if left_out else None
