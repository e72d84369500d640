"""A line of a worksheet: one sentence, or one plural form of it, as it goes out and as it comes back."""

from collections.abc import Iterable, Iterator
from gettext import c2py
from typing import NamedTuple

from safetyplan.translation.found import Translated
from safetyplan.translation.review import Review

VERSION = 1
TITLE = "safety-plan worksheet"
BYTES_MOST = 10 * 1024 * 1024  # of a file; a whole worksheet has under 2 MB
ROWS_MOST = 50_000
_SAMPLES = (0, 1, 2, 3, 5, 11, 21, 101, 1_000_000)
BETWEEN = "  |  "  # stands between the English for one and the English for many


class Refused(Exception):
    """One sentence that says why a file is not read at all. The catalogue stays as it was."""


class Row(NamedTuple):
    """What goes out. `form` says for which numbers a plural form is used."""

    key: str
    where: str
    kind: str
    context: str
    note: str
    english: str
    form: str
    translation: str
    state: str


HEADS = ("where", "class", "context", "note", "English", "for the numbers", "translation", "state")


class Filled(NamedTuple):
    """What comes back. `line` is where it stands in the file; `formula` says that a cell would run as a program."""

    line: int
    key: str
    english: str
    translation: str
    formula: bool = False


class Sheet(NamedTuple):
    """A file that came back. `title` is what `title_of` wrote into it."""

    title: str
    rows: list[Filled]
    line_word: str = "row"


def title_of(code: str) -> str:
    """What a worksheet of this language bears, to be known again when it comes back."""
    return f"{TITLE} {VERSION} {code}"


def rows(every: Iterable[Translated], review: Review, plural: "Plural") -> Iterator[Row]:
    """Every form of every sentence, in the order of the sentences."""
    for words in every:
        sentence = words.sentence
        for number, text in enumerate(words.forms):
            yield Row(
                key=key_of(sentence.key, number, len(words.forms) if sentence.plural else 0),
                where=sentence.place,
                kind=f"[{sentence.kind}]",
                context=sentence.context or "",
                note=sentence.note,
                english=BETWEEN.join(filter(None, [sentence.english, sentence.plural])),
                form=plural.numbers(number) if sentence.plural else "",
                translation=text,
                state=review.state_of(words),
            )


def key_of(sentence: str, number: int, forms: int) -> str:
    """The key of a row: that of its sentence and, where there are several `forms`, which of them it is."""
    return f"{sentence}.{number}" if forms else sentence


class Plural:
    """Which numbers each plural form of a language is for."""

    def __init__(self, rule: str) -> None:
        """`rule` is a Plural-Forms header."""
        self._form = c2py(rule.partition("plural=")[2].rstrip("; "))

    def numbers(self, form: int) -> str:
        """Some numbers that this form is for, in words for a translator."""
        return ", ".join(f"{number:,}" for number in _SAMPLES if self._form(number) == form) or "fractions"
