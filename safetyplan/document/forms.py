"""The choices for a printed page. Everything has a default that fits what the reader said about paper and place."""

from typing import Any, cast

from django import forms
from django.conf import settings
from django.utils.translation import get_language, get_language_info
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.document.parts import parts_of
from safetyplan.plans.plan import Plan
from safetyplan.sections.widgets import ChecklistWidget

EDITION_WORDS = [("full", _("The whole plan")), ("page", _("One page")), ("card", _("Wallet cards, eight to a sheet"))]
WORDING_WORDS = [
    ("plain", _("Plain: it says what it is")),
    ("home", _("Home notes: dull words about the house")),
    ("trip", _("Trip list: dull words about a trip")),
    ("health", _("Health notes: dull words about health")),
]
PAPER_WORDS = [("letter", _("Letter (8.5 × 11 in)")), ("a4", _("A4"))]
# Translators: names that a file may have without drawing the eye; only letters, digits and hyphens.
FILE_NAMES = [("notes", _p("file name", "notes")), ("list", _p("file name", "list")), ("week", _p("file name", "week"))]
_LETTER_COUNTRIES = {"", "US", "CA", "MX", "PR", "GU", "PH", "CL", "CO", "VE", "CR", "GT"}  # Unicode CLDR paperSize


class DocumentForm(forms.Form):
    edition = forms.ChoiceField(label=_("Shape"), choices=EDITION_WORDS, widget=forms.RadioSelect)
    wording = forms.ChoiceField(label=_("Wording"), choices=WORDING_WORDS, widget=forms.RadioSelect)
    paper = forms.ChoiceField(label=_("Paper"), choices=PAPER_WORDS, widget=forms.RadioSelect)
    language = forms.ChoiceField(label=_("Language of the page"), choices=(), widget=forms.Select)
    only = forms.MultipleChoiceField(
        label=_("Parts to print"), choices=(), widget=ChecklistWidget, required=False,
        help_text=_("For the whole plan. Leave out what should not be on paper."),
    )  # fmt: skip
    file_name = forms.ChoiceField(label=_("Name of the file"), choices=FILE_NAMES, widget=forms.RadioSelect)

    def __init__(self, *args: Any, plan: Plan, **kwargs: Any) -> None:
        super().__init__(*args, **{"initial": _defaults(plan)} | kwargs)
        with_something = {part.slug: part.title for part in parts_of(plan, "plain", ())}
        if "local_help" in plan.answers and "local_help" not in with_something:
            with_something |= {
                part.slug: str(part.title_in("plain")) for part in plan.asked() if part.slug == "local_help"
            }
        only, languages = (
            cast(forms.MultipleChoiceField, self.fields["only"]),
            cast(forms.ChoiceField, self.fields["language"]),
        )
        only.choices = list(with_something.items())
        self.initial["only"] = list(with_something)
        offered = [code for code, _name in settings.LANGUAGES]
        languages.choices = [(code, get_language_info(code)["name_local"]) for code in offered]
        if len(offered) < 2:
            del self.fields["language"]
        if len(with_something) < 2:
            del self.fields["only"]

    def choices_made(self) -> dict[str, Any]:
        """What `render` is to be told. All parts print when none were offered; none when none of those were ticked."""
        made = {name: self.cleaned_data.get(name) for name in ("edition", "wording", "paper")}
        made["language"] = self.cleaned_data.get("language") or get_language()
        made["only"] = self.cleaned_data.get("only") if self._parts_were_offered() else None
        return made

    def _parts_were_offered(self) -> bool:
        offered = self.fields.get("only")
        return offered is not None and not offered.widget.value_omitted_from_data(self.data, self.files, "only")


def _defaults(plan: Plan) -> dict[str, Any]:
    gate = plan.answers.get("before_we_start", {})
    careful = gate.get("paper") in {"quiet", "small", "unsure", "no"}
    edition = "page" if "few_minutes" in plan.said() else "full"
    country = plan.answers.get("situation", {}).get("country") or settings.SAFETYPLAN_HOME_COUNTRY
    return {
        "edition": "card" if gate.get("paper") == "small" else edition,
        "wording": "home" if careful else "plain",
        "paper": "letter" if country in _LETTER_COUNTRIES else "a4",
        "language": get_language(),
        "file_name": "notes",
    }
