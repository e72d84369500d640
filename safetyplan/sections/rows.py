"""Rows of the same few boxes: people, numbers of my own, when I notice and I will."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from safetyplan.sections.answer import Kind, Number, Own
from safetyplan.sections.choices import GONE, Choice
from safetyplan.sections.fields import LINE_HOLDS, TOO_LONG
from safetyplan.sections.question import Question, Words
from safetyplan.sections.widgets import RowsWidget

ROWS_MOST = 12


@dataclass
class Column:
    """One box of a row. With `choices` it is a list to pick from; `phone` text is printed left to right, unbroken."""

    name: str
    label: Words
    cue: Words = ""
    choices: list[Choice] | None = None
    phone: bool = False
    max_length: int = LINE_HOLDS

    def __post_init__(self) -> None:
        self.offered = self.choices  # what the page shows; a section may narrow it to what was said elsewhere

    def in_words(self, text: str, wording: str) -> str:
        if self.choices is not None:
            picked = next((choice for choice in self.choices if choice.key == text), None)
            return "" if picked is None else str(picked.words if wording == "plain" else picked.cue)
        return Number(text) if self.phone else Own(text)

    def refuse(self, text: Any) -> None:
        """Raises ValidationError when `text` does not fit this box."""
        if not isinstance(text, str):
            raise forms.ValidationError(_("This holds words only."))
        if self.choices is not None and text not in {choice.key for choice in self.choices}:
            raise forms.ValidationError(GONE)
        if len(text) > self.max_length:
            raise forms.ValidationError(TOO_LONG % {"limit_value": self.max_length, "show_value": len(text)})

    def schema(self) -> dict[str, Any]:
        if self.choices is not None:
            return {"enum": [choice.key for choice in self.choices]}
        return {"type": "string", "minLength": 1, "maxLength": self.max_length}


class RowsField(Question, forms.Field):
    """Rows that grow. Kept as a list of objects; an empty box is left out, an empty row is not kept."""

    kind = Kind.ROWS
    json_type = list
    holds = _("Leave out any box you like.")

    def __init__(self, *, columns: list[Column], most: int = ROWS_MOST, **kwargs: Any) -> None:
        self.columns, self.most = columns, most
        super().__init__(widget=RowsWidget(columns, most), **kwargs)

    def clean(self, value: Any) -> list[dict[str, str]]:
        rows = [self._clean_row(number, row) for number, row in enumerate(value or [], start=1)]
        if len(rows) > self.most:
            raise forms.ValidationError(
                ngettext_lazy(
                    "There is room for %(most)d row here. You have %(count)d. Nothing is lost: they are still here.",
                    "There is room for %(most)d rows here. You have %(count)d. Nothing is lost: they are still here.",
                    "most",
                )
                % {"most": self.most, "count": len(rows)}
            )
        return [row for row in rows if row]

    def _clean_row(self, number: int, row: Any) -> dict[str, str]:
        columns = {column.name: column for column in self.columns}
        if not isinstance(row, dict) or not set(row) <= set(columns):
            raise forms.ValidationError(_("Row %(number)d has a box that is not on this page.") % {"number": number})
        for name, text in row.items():
            try:
                columns[name].refuse(text)
            except forms.ValidationError as refusal:
                place = _("Row %(number)d, “%(box)s”: %(why)s")
                why = {"number": number, "box": columns[name].label, "why": refusal.messages[0]}
                raise forms.ValidationError(place % why) from None
        return {name: row[name] for name in columns if row.get(name)}

    def in_words(self, value: list[dict[str, str]], wording: str) -> list:
        return [
            [
                (str(column.label if wording == "plain" else column.cue), (column.in_words(row[column.name], wording),))
                for column in self.columns
                if row.get(column.name)
            ]
            for row in value
        ]

    def schema(self) -> dict[str, Any]:
        row = {
            "type": "object",
            "properties": {column.name: column.schema() for column in self.columns},
            "additionalProperties": False,
            "minProperties": 1,
        }
        return {"type": "array", "items": row, "maxItems": self.most}
