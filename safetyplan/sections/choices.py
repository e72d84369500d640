"""Questions that are answered by ticking or picking."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from django import forms
from django.utils.translation import gettext_lazy as _

from safetyplan.sections.answer import Kind
from safetyplan.sections.question import Question, Words
from safetyplan.sections.widgets import ChecklistWidget

GONE = _("This choice is not on the list any more.")


class Choice(NamedTuple):
    """One thing to tick: `key` is kept, `words` are plain, `cue` is its quiet form; `urgent` offers a human voice."""

    key: str
    words: Words
    cue: Words
    urgent: str = ""  # "talk", "life" (own life in danger from oneself), "neck" or "belly" (medical care)


class _Choices(Question):
    """What a question with choices has, whether one or many may be picked."""

    _choices: Any  # as Django's own fields with choices keep them

    def __init__(self, *, choices: list[tuple], **kwargs: Any) -> None:
        self.offered = [Choice(*choice) for choice in choices]
        super().__init__(
            choices=[(choice.key, choice.words) for choice in self.offered],
            error_messages={"invalid_choice": GONE, "invalid_list": GONE},
            **kwargs,
        )

    def __deepcopy__(self, memo: dict[int, Any]) -> Any:
        """For one page, as Django copies every field; the choices are the same on all pages and stay shared."""
        memo[id(self._choices)] = self._choices
        return super().__deepcopy__(memo)

    def check_kept(self, value: Any) -> None:
        for key in _picked(value):
            if key not in self.keys():
                raise forms.ValidationError(f"there is no choice {str(key)[:40]!r}")

    def in_words(self, value: Any, wording: str) -> list:
        return [
            (str(choice.words if wording == "plain" else choice.cue),)
            for choice in self.offered
            if choice.key in _picked(value)
        ]

    def urgent_in(self, value: Any) -> Iterable[str]:
        return [choice.urgent for choice in self.offered if choice.key in _picked(value)]

    def urgent_boxes(self, name: str) -> Iterable[tuple[str, str, str]]:
        return [(name, choice.key, choice.urgent) for choice in self.offered if choice.urgent]

    def chips(self) -> list[Choice]:
        """The choices that go with what was said elsewhere."""
        return [choice for choice in self.offered if choice.key in self.goes_with]

    def keys(self) -> list[str]:
        return [choice.key for choice in self.offered]


def _picked(value: Any) -> list:
    """The keys of an answer, be it a list or one key: within a text, `in` would find parts of other keys."""
    return value if isinstance(value, list) else [value] if value else []


class ChecklistField(_Choices, forms.MultipleChoiceField):
    """Things to tick, any number. With `boxes` the ticked ones print with an empty box, to be ticked on paper."""

    json_type = list
    widget = ChecklistWidget

    def __init__(self, *, boxes: bool = False, **kwargs: Any) -> None:
        self.kind = Kind.BOXES if boxes else Kind.POINTS
        super().__init__(**kwargs)

    def as_kept(self, cleaned: list[str]) -> list[str]:
        return [key for key in self.keys() if key in cleaned]

    def schema(self) -> dict[str, Any]:
        return {"type": "array", "items": {"enum": self.keys()}, "uniqueItems": True}


class OneField(_Choices, forms.ChoiceField):
    """One thing to pick, or none: what was picked once can be left open again, with no script."""

    kind = Kind.POINTS
    widget = forms.RadioSelect

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.choices = [*((choice.key, choice.words) for choice in self.offered), ("", _("I leave this open"))]

    def schema(self) -> dict[str, Any]:
        return {"enum": ["", *self.keys()]}
