from collections.abc import Sequence
from typing import Any, cast

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import Column, Quiet, RowsField, Section
from safetyplan.sections.answer import Kind
from safetyplan.sections.choices import GONE
from safetyplan.sections.question import Question

CHOSEN_MOST = 12
IDENTIFIER_HOLDS = 80


class HelpWidget(forms.CheckboxSelectMultiple):
    template_name = "forms/help.html"

    def value_omitted_from_data(self, data: Any, files: Any, name: str) -> bool:
        return name not in data


class HelpField(Question, forms.Field):
    """Services picked from the directory, kept by identifier. The services themselves are handed in by `meet`."""

    kind = Kind.HELP
    json_type = list
    widget = HelpWidget

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.services: Sequence[Any] = ()

    def meet(self, services: Sequence[Any]) -> None:
        self.services = services
        self.widget.choices = [(service.identifier, service) for service in services]

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
    title = _("Help near me")
    quiet_titles = Quiet(
        home=_p("quiet label", "People I can call"),
        trip=_p("quiet label", "Trip phone list"),
        health=_p("quiet label", "Offices and hours"),
    )
    introduction = _(
        "Tick the lines you want on your plan. The list fits the place you picked in “How things are now”. "
        "Nobody is called from here, and nobody learns that you looked."
    )
    advocate_note = _(
        "Call a number before you rely on it: lines close and menus change. "
        "Ask how a call or text would show on a bill or in a shared account. "
        "Offer a line for all genders beside one for women only, and a line in your client's language."
    )
    in_short_set = True

    chosen = HelpField(label=_("Lines and places that help"), cue=_p("quiet label", "Numbers"))
    own = RowsField(
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
        cast(HelpField, self.fields["chosen"]).meet(services)
