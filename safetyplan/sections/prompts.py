"""Sentences of a plan to take up, with blanks to fill: "If I want to call them, I will first call ____"."""

import string
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from safetyplan.sections.answer import Gap, Kind, Own
from safetyplan.sections.fields import LINE_HOLDS, TOO_LONG
from safetyplan.sections.question import Question, Words
from safetyplan.sections.widgets import PromptsWidget

STOPS = set(".!?…。！？؟۔।")


@dataclass(frozen=True)
class Prompt:
    """One sentence: `words` name their blanks in braces, `blanks` say what belongs in each, `cue` is the quiet form."""

    key: str
    words: Words
    cue: Words
    blanks: dict[str, Words] = field(default_factory=dict)
    urgent: str = ""

    def pieces(self) -> Iterable[tuple[str, str | None]]:
        """(text, blank that follows it or None), in the order of the language in use."""
        for text, blank, _spec, _conversion in string.Formatter().parse(str(self.words)):
            yield text, blank


class PromptsField(Question, forms.Field):
    """Sentences to take up. Kept as rows: `{"prompt": key, blank: text}`; a row is there when ticked or filled."""

    kind = Kind.POINTS
    json_type = list

    def __init__(self, *, prompts: list[Prompt], **kwargs: Any) -> None:
        self.prompts = {prompt.key: prompt for prompt in prompts}
        super().__init__(widget=PromptsWidget(prompts), **kwargs)

    def clean(self, value: Any) -> list[dict[str, str]]:
        rows = []
        for row in value or []:
            prompt = self.prompts.get(str(row.get("prompt"))) if isinstance(row, dict) else None
            if prompt is None:
                raise forms.ValidationError(_("There is no such sentence on this page."))
            self._check(prompt, row)
            rows.append({"prompt": prompt.key} | {blank: row[blank] for blank in prompt.blanks if row.get(blank)})
        return rows

    def _check(self, prompt: Prompt, row: dict[str, Any]) -> None:
        for blank, text in row.items():
            if blank != "prompt" and (blank not in prompt.blanks or not isinstance(text, str)):
                raise forms.ValidationError(_("There is no such blank in this sentence."))
            if len(text) > LINE_HOLDS:
                raise forms.ValidationError(TOO_LONG % {"limit_value": LINE_HOLDS, "show_value": len(text)})

    def in_words(self, value: list[dict[str, str]], wording: str) -> list:
        kept = {row["prompt"]: row for row in value}
        lines = [
            self._plainly(prompt, kept[key]) if wording == "plain" else self._quietly(prompt, kept[key])
            for key, prompt in self.prompts.items()
            if key in kept
        ]
        return [line for line in lines if line]

    def _plainly(self, prompt: Prompt, row: dict[str, str]) -> tuple[str, ...]:
        line: list[str] = []
        for text, blank in prompt.pieces():
            # What was filled in may bring its own full stop.
            line.append(text[1:] if text[:1] in STOPS and line and line[-1][-1:] == text[:1] else text)
            if blank:
                line.append(Own(row[blank]) if row.get(blank) else Gap(prompt.blanks[blank]))
        return tuple(piece for piece in line if piece)

    def _quietly(self, prompt: Prompt, row: dict[str, str]) -> tuple[str, ...]:
        """The cue and what was filled in; never the sentence."""
        line: list[str] = [str(prompt.cue)]
        for blank in prompt.blanks:
            if row.get(blank):
                line += [": " if len(line) == 1 else ", ", Own(row[blank])]
        return tuple(line)

    def both(self, kept: list[dict[str, str]], posted: list[dict[str, str]]) -> list[dict[str, str]]:
        """A sentence stands once: a blank that was filled twice holds both texts."""
        rows = {row["prompt"]: dict(row) for row in kept}
        for row in posted:
            merged = rows.setdefault(row["prompt"], {})
            for blank, text in row.items():
                merged[blank] = text if merged.get(blank, text) == text else f"{merged[blank]} / {text}"
        return list(rows.values())

    def urgent_in(self, value: list[dict[str, str]]) -> Iterable[str]:
        return [self.prompts[row["prompt"]].urgent for row in value if row["prompt"] in self.prompts]

    def urgent_boxes(self, name: str) -> Iterable[tuple[str, str, str]]:
        return [(f"{name}-{key}", "1", prompt.urgent) for key, prompt in self.prompts.items() if prompt.urgent]

    def schema(self) -> dict[str, Any]:
        blank = {"type": "string", "minLength": 1, "maxLength": LINE_HOLDS}
        shapes = [
            {
                "type": "object",
                "properties": {"prompt": {"const": prompt.key}} | dict.fromkeys(prompt.blanks, blank),
                "required": ["prompt"],
                "additionalProperties": False,
            }
            for prompt in self.prompts.values()
        ]
        return {"type": "array", "items": {"oneOf": shapes}, "maxItems": len(shapes)}
