"""The kinds of question. Each knows what it keeps as JSON, how much it holds, and how it prints."""

import datetime
from typing import Any

from django import forms
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from safetyplan.sections.answer import Kind, Number, Own
from safetyplan.sections.question import Question
from safetyplan.sections.widgets import LinesWidget

LINE_HOLDS = 200
NOTE_HOLDS = 2000
LINES_MOST = 12

TOO_LONG = ngettext_lazy(
    "This holds up to %(limit_value)d letter. Yours has %(show_value)d. Nothing is lost: it is still here.",
    "This holds up to %(limit_value)d letters. Yours has %(show_value)d. Nothing is lost: it is still here.",
    "limit_value",
)


class LineField(Question, forms.CharField):
    """One line of the reader's own words."""

    between = " / "

    def __init__(self, *, max_length: int = LINE_HOLDS, phone: bool = False, **kwargs: Any) -> None:
        self.phone = phone
        super().__init__(max_length=max_length, error_messages={"max_length": TOO_LONG}, **kwargs)

    def in_words(self, value: str, wording: str) -> list:
        return [(Number(value) if self.phone else Own(value),)]


class NoteField(Question, forms.CharField):
    """A few paragraphs of the reader's own words."""

    widget = forms.Textarea(attrs={"rows": 5})
    between = "\n\n"
    holds = _("Room for about 2,000 letters.")

    def __init__(self, *, max_length: int = NOTE_HOLDS, **kwargs: Any) -> None:
        super().__init__(max_length=max_length, error_messages={"max_length": TOO_LONG}, **kwargs)

    def to_python(self, value: Any) -> str:
        return str(super().to_python(value)).replace("\r\n", "\n")  # browsers send two characters for one end of a line


class LinesField(Question, forms.CharField):
    """A short list in the reader's own words, one to a line."""

    kind = Kind.POINTS
    json_type = list
    widget = LinesWidget
    holds = _("Room for 12 lines.")

    def to_python(self, value: Any) -> list[str]:  # type: ignore[override]
        lines = value if isinstance(value, list) else str(value or "").splitlines()
        return [line.strip() for line in lines if line.strip()]

    def check_kept(self, value: Any) -> None:
        if not all(isinstance(line, str) for line in value):
            raise forms.ValidationError(_("This holds words only."))
        super().check_kept(value)

    def validate(self, value: list[str]) -> None:
        if len(value) > LINES_MOST:
            raise forms.ValidationError(
                ngettext_lazy(
                    "This list holds up to %(most)d line. Yours has %(count)d. Nothing is lost: it is still here.",
                    "This list holds up to %(most)d lines. Yours has %(count)d. Nothing is lost: it is still here.",
                    "most",
                )
                % {"most": LINES_MOST, "count": len(value)}
            )
        for line in value:
            if len(line) > LINE_HOLDS:
                raise forms.ValidationError(TOO_LONG % {"limit_value": LINE_HOLDS, "show_value": len(line)})

    def run_validators(self, value: Any) -> None:
        """Each line was held against its limit above; Django's own validators expect one text."""

    def both(self, kept: Any, posted: Any) -> list[str]:
        """Either may be a text as typed, where it did not fit."""
        return super().both(self.to_python(kept), self.to_python(posted))

    def in_words(self, value: list[str], wording: str) -> list:
        return [(Own(line),) for line in value]

    def schema(self) -> dict[str, Any]:
        line = {"type": "string", "minLength": 1, "maxLength": LINE_HOLDS}
        return {"type": "array", "items": line, "maxItems": LINES_MOST}


class DayField(Question, forms.DateField):
    """A day, typed or picked; kept as YYYY-MM-DD."""

    widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")

    def __init__(self, **kwargs: Any) -> None:
        wrong = _("This day could not be read. You can write it like 2027-03-31, or leave it out.")
        super().__init__(error_messages={"invalid": wrong}, **kwargs)

    def as_kept(self, cleaned: datetime.date | None) -> str:
        return cleaned.isoformat() if cleaned else ""

    def check_kept(self, value: Any) -> None:
        if self.as_kept(self.clean(value)) != value:  # a day typed in another order would print as it stands
            raise forms.ValidationError(self.error_messages["invalid"])

    def in_words(self, value: str, wording: str) -> list:
        """As the language in use writes a day. No words of the reader's own, for nobody has to translate it."""
        try:
            return [(date_format(datetime.date.fromisoformat(value), "DATE_FORMAT"),)]
        except ValueError:  # whatever it is, a page is not refused for it
            return [(Own(value),)]

    def schema(self) -> dict[str, Any]:
        return {"type": "string", "pattern": r"^(\d{4}-\d{2}-\d{2})?$"}
