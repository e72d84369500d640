from collections.abc import Sequence
from typing import Any, cast

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import Column, Quiet, RowsField, Section
from safetyplan.sections.answer import Kind
from safetyplan.sections.choices import GONE
from safetyplan.sections.labels import IDENTIFIER_HOLDS, LabelsField
from safetyplan.sections.question import Question

CHOSEN_MOST = 12


class HelpWidget(forms.CheckboxSelectMultiple):
    """Boxes beside the lines it was handed. Until it is, as without a database, what is ticked goes along unseen."""

    template_name = "forms/help.html"
    handed = False

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        context["widget"]["unseen"] = [] if self.handed else self.format_value(value)
        return context

    def value_omitted_from_data(self, data: Any, files: Any, name: str) -> bool:
        return name not in data


class HelpField(Question, forms.Field):
    """Services picked from the directory, kept by identifier. The services themselves are handed in by `meet`.

    Each may bring a `heading`, which says whom it serves: those with the same one stand together under it.
    """

    kind = Kind.HELP
    json_type = list
    widget = HelpWidget

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.services: Sequence[Any] = ()

    def meet(self, services: Sequence[Any]) -> None:
        self.services, self.widget.handed = services, True
        headings = dict.fromkeys(getattr(service, "heading", "") for service in services)
        self.widget.choices = [
            (heading, [(one.identifier, one) for one in services if getattr(one, "heading", "") == heading])
            for heading in headings
        ]

    def clean(self, value: Any) -> list[str]:
        picked = [one for one in value or [] if one != ""]  # the hidden box that goes with every list of ticks
        if not all(isinstance(one, str) and len(one) <= IDENTIFIER_HOLDS for one in picked):
            raise forms.ValidationError(GONE)
        if len(picked) > CHOSEN_MOST:
            raise forms.ValidationError(
                ngettext_lazy(
                    "A plan holds up to %(most)d line from here. You ticked %(count)d. They are all still ticked.",
                    "A plan holds up to %(most)d lines from here. You ticked %(count)d. They are all still ticked.",
                    "most",
                )
                % {"most": CHOSEN_MOST, "count": len(picked)}
            )
        return list(dict.fromkeys(picked))

    def in_words(self, value: list[str], wording: str) -> list:
        return [service for service in self.services if service.identifier in value]

    def schema(self) -> dict[str, Any]:
        identifier = {"type": "string", "minLength": 1, "maxLength": IDENTIFIER_HOLDS}
        return {"type": "array", "items": identifier, "uniqueItems": True, "maxItems": CHOSEN_MOST}


class LocalHelp(Section):
    slug = "local_help"
    picture = "phone"
    title = _("Help near me")
    quiet_titles = Quiet(
        home=_p("quiet label", "People I can call"),
        trip=_p("quiet label", "Trip phone list"),
        health=_p("quiet label", "Offices and hours"),
    )
    introduction = _(
        "Tick the lines you want on your plan. The list fits the place you picked in “How things are now”. "
        "Nobody is called from here, and nothing is sent. A watched device can still show this page."
    )
    introduced_on_paper = False
    advocate_note = _(
        "Call a number before you rely on it: lines close and menus change. "
        "Ask how a call or text would show on a bill or in a shared account. "
        "Offer a line for all genders beside one for women only, and a line in your client's language."
    )
    in_short_set = True

    chosen = HelpField(label=_("Lines and places that help"), cue=_p("quiet label", "Numbers"))
    labels = LabelsField(
        label=_("What I call them"),
        cue=_p("quiet label", "My own words for them"),
        help_text=_(
            "A page in quiet words shows only first letters of a name. Here you can write words of your own in their "
            "place, such as a first name. The number stays as it is."
        ),
    )
    own = RowsField(
        role="numbers",
        label=_("Others I want to add"),
        help_text=_("A local office, a doctor, a school, a taxi. A few plain numbers make the list look dull."),
        cue=_p("quiet label", "More numbers"),
        columns=[
            Column("who", _("Name, or what I want to call it"), cue=_p("quiet label", "Name")),
            Column("phone", _("Number"), cue=_p("quiet label", "Number"), phone=True, max_length=60),
            Column("note", _("Hours, or what to ask for"), cue=_p("quiet label", "Note")),
        ],
    )

    def meet(self, services: Sequence[Any]) -> None:
        """A line that closed hands its tick, and its label, to the one that took its place (`stands_for`)."""
        after = {old: one.identifier for one in services if (old := getattr(one, "stands_for", ""))}
        chosen = [after.get(identifier, identifier) for identifier in self.initial.get("chosen") or []]
        labels = [
            row | {"identifier": after.get(row.get("identifier"), row.get("identifier"))} for row in self._labels()
        ]
        if not self.is_bound:
            self.initial = {**self.initial, "chosen": chosen, "labels": labels}
        cast(HelpField, self.fields["chosen"]).meet(services)
        cast(LabelsField, self.fields["labels"]).meet([one for one in services if one.identifier in chosen])

    def _labels(self) -> list[dict[str, str]]:
        return [row for row in self.initial.get("labels") or [] if isinstance(row, dict)]
