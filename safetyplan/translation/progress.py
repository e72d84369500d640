"""How far each language is, in all and place by place."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from safetyplan.translation.catalogues import catalogue_files
from safetyplan.translation.found import Translated, catalogue_of, translated_in
from safetyplan.translation.languages import TABLE, Language
from safetyplan.translation.review import ORDER, Review, State


class Progress(NamedTuple):
    """Of a place, or of a whole language: how many sentences it has, and how many stand in each state."""

    place: str
    states: Counter[State]

    @property
    def total(self) -> int:
        return self.states.total()

    @property
    def done(self) -> int:
        return self.total - self.states[State.MISSING]

    @property
    def counts(self) -> list[int]:
        return [self.states[state] for state in ORDER]


def by_place(every: Sequence[Translated], review: Review) -> list[Progress]:
    """In the order in which a survivor meets the places."""
    found: dict[str, Counter[State]] = {}
    for words in every:
        found.setdefault(words.sentence.place, Counter())[review.state_of(words)] += 1
    return [Progress(place, states) for place, states in found.items()]


def of_language(code: str) -> Progress:
    """How far the whole of a language is. Raises NoLanguage."""
    review = Review(catalogue_of(code))
    return Progress(code, Counter(review.state_of(words) for words in translated_in(code)))


def with_catalogue() -> list[Language]:
    """The languages that somebody began to translate into."""
    folders = {path.parent.parent.name for path in catalogue_files()}
    return [language for language in TABLE if language.folder in folders and language.code != "en"]
