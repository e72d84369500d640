from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.module_loading import import_string

Words = str | Promise

ORDER = ("the_bond", "the_brain", "why_it_is_hard", "the_difference", "look_alikes")


@dataclass(frozen=True)
class Part:
    """One heading of a page. A part has only the lines that it needs."""

    title: Words
    text: Words
    points: tuple[Words, ...] = ()
    helps: Words = ""
    ask: Words = ""
    say: Words = ""
    harms: tuple[Words, ...] = ()  # quotations; shown only under the words that they do harm
    tells_apart: tuple[Words, ...] = ()
    take_care: Words = ""


@dataclass(frozen=True)
class Row:
    head: Words
    cells: tuple[Words, ...]


@dataclass(frozen=True)
class Table:
    """A comparison: `heads` stand over the columns, the head of the rows first."""

    caption: Words
    heads: tuple[Words, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Page:
    """A title, a few words to begin with, and parts. `first_asked` and what follows from it come before the parts."""

    title: Words
    introduction: Words
    parts: tuple[Part, ...]
    for_advocates: bool = False
    first_asked: tuple[Words, ...] = ()
    first_answered: tuple[Words, ...] = ()
    table: Table | None = None


def pages(seat: str) -> list[Page]:
    """The pages for a seat, in order: those for advocates only where someone sits `beside`, and always last.

    `seat` is `myself` or `beside`; whoever has not said is taken for `myself`.
    """
    every = [import_string(f"safetyplan.reading.{name}.page") for name in ORDER]
    return [page for page in every if seat == "beside" or not page.for_advocates]
