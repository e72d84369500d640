"""What every question of a section has besides what Django gives a field."""

from collections.abc import Iterable, Sequence
from typing import Any, cast

from django import forms
from django.utils.functional import Promise

from safetyplan.sections.answer import Kind, Own

Words = str | Promise


class Question(forms.Field):
    """What every question of a section has besides what Django gives a field.

    `cue` is its label in the quiet wordings: a few dull, true words. `role` names what a short edition needs it for.
    What is not `printed` is shown on the screen only.
    """

    kind = Kind.WORDS
    json_type: type = str
    holds: Words = ""  # the limit, in a sentence
    goes_with: Sequence[str] = ()  # keys of choices that go with what was said elsewhere, where it has choices
    between = ""  # what stands between two texts that are both kept; empty where only one can stand

    def __init__(self, *, label: Words, cue: Words = "", role: str = "", printed: bool = True, **kwargs: Any) -> None:
        self.cue, self.role, self.printed = cue, role, printed
        super().__init__(label=cast(str, label), required=False, **kwargs)

    def label_in(self, wording: str) -> Words:
        if wording == "plain":
            return self.label or ""
        return getattr(self.cue, wording, self.cue)

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        """No maxlength: a browser that cuts a paste loses words in silence. No spelling: some send the words away.

        `data-holds` is for the script, which counts near the limit and cuts nothing.
        """
        attrs = {"autocomplete": "off", "spellcheck": "false", "dir": "auto"}
        most = getattr(self, "max_length", None)
        return attrs | ({"data-holds": most} if most else {})

    def offer(self, answers: Any, value: Any) -> None:
        """Fit what is shown to what was said elsewhere in the plan (`answers`) and here (`value`)."""

    def in_words(self, value: Any, wording: str) -> list:
        """The value as lines in this wording; an empty list where there is nothing to print."""
        return [(Own(paragraph),) for paragraph in value.splitlines() if paragraph.strip()]

    def urgent_in(self, value: Any) -> Iterable[str]:
        return ()

    def urgent_boxes(self, name: str) -> Iterable[tuple[str, str, str]]:
        """(name, value, kind) of each box of this question that calls for a human voice when it is ticked."""
        return ()

    def as_kept(self, cleaned: Any) -> Any:
        """The cleaned value as JSON."""
        return cleaned

    def check_kept(self, value: Any) -> None:
        """Raises ValidationError when a value of the right JSON type is not one this question could have kept."""
        self.clean(value)

    def both(self, kept: Any, posted: Any) -> Any:
        """What is kept when two tabs changed the same answer: nobody's words are lost."""
        if isinstance(kept, list):
            return kept + [one for one in posted if one not in kept]
        return f"{kept}{self.between}{posted}" if self.between else posted

    def schema(self) -> dict[str, Any]:
        """The JSON Schema of what is kept."""
        return {"type": "string", "maxLength": self.max_length}  # type: ignore[attr-defined]
