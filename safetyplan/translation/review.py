"""How far each translation was looked at, in a small file beside its catalogue. It names nobody.

A state is kept under a mark of the English and of the translation together. When either changes, nothing is kept under
the new mark, and the sentence is a draft again.
"""

import json
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path

from django.utils.functional import Promise
from django.utils.translation import pgettext_lazy as _p

from safetyplan.translation.found import Translated
from safetyplan.translation.sentences import digest
from safetyplan.translation.writing import write_whole

FILE = "review.json"


class State(StrEnum):
    """In the order that a translation passes them."""

    MISSING = "missing"
    DRAFT = "draft"
    TRANSLATED = "translated"
    SECOND_READER = "second reader"
    ADVOCATE = "advocate who speaks it"
    APPROVED = "approved"

    @property
    def label_in_words(self) -> Promise:
        return _WORDS[self]


_WORDS: dict[str, Promise] = {
    "missing": _p("state of a translation", "Missing"),
    "draft": _p("state of a translation", "Draft"),
    "translated": _p("state of a translation", "Translated"),
    "second reader": _p("state of a translation", "Read by a second person"),
    "advocate who speaks it": _p("state of a translation", "Read by an advocate who speaks it"),
    "approved": _p("state of a translation", "Approved"),
}
ORDER = tuple(State)
SETTABLE = ORDER[1:]


class Review:
    """The states of one language."""

    def __init__(self, catalogue: Path) -> None:
        self.path = catalogue.with_name(FILE)
        try:
            self._kept: dict[str, str] = json.loads(self.path.read_text())
        except FileNotFoundError:
            self._kept = {}

    def state_of(self, words: Translated) -> State:
        """The state that was put, as long as neither the English nor the translation changed since."""
        if not words.done:
            return State.MISSING
        return State(self._kept.get(_mark(words), State.DRAFT))

    def put(self, words: Iterable[Translated], state: State) -> int:
        """Give these translations a state; how many took it. What is not translated has none to take."""
        done = [one for one in words if one.done]
        for one in done:
            self._kept[_mark(one)] = state
        return len(done)

    def save(self, every: Iterable[Translated]) -> None:
        """Write the file anew with what is true of these, all of the language; marks of words that changed go."""
        marks = {_mark(one) for one in every}
        kept = {mark: self._kept[mark] for mark in sorted(marks & self._kept.keys()) if self._kept[mark] != State.DRAFT}
        write_whole(self.path, f"{json.dumps(kept, indent=0)}\n".encode())

    def of_language(self, every: Iterable[Translated]) -> State:
        """The state that every sentence a survivor can meet has reached."""
        states = [ORDER.index(self.state_of(one)) for one in every if one.sentence.for_survivors]
        return ORDER[min(states, default=0)]


def _mark(words: Translated) -> str:
    return digest(words.sentence.key, *words.forms)
