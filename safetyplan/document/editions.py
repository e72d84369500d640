"""What each edition holds. An edition is a template and the fitting of a plan's parts to it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from safetyplan.document.cycle import STAGES, arcs, dots
from safetyplan.document.parts import Part
from safetyplan.sections import Answer
from safetyplan.sections.answer import Number, Own

Context = dict[str, Any]


@dataclass(frozen=True)
class Edition:
    """`fits` yields contexts from the roomiest to the tightest; the first whose pages are few enough is printed."""

    template: str
    fits: Callable[[list[Part], Sequence[Any]], Iterator[Context]]
    pages_most: int | None = None


def full(parts: list[Part], help_lines: Sequence[Any]) -> Iterator[Context]:
    """Every part. The cycle stands beside the signs."""
    known = {answer.name for part in parts if part.slug == "warning_signs" for answer in part.answers}
    help_shown = any(part.slug == "local_help" for part in parts)
    yield {"parts": parts, "dots": dots(known & set(STAGES)), "arcs": arcs(), "help_shown": help_shown}


# How many of each the one page holds, roomiest first: signs, pairs, people, lines, ways out, things.
_ROOM = (
    (12, 6, 5, 4, 6, 3),
    (10, 5, 4, 4, 5, 3),
    (8, 5, 4, 3, 4, 3),
    (7, 4, 4, 3, 4, 3),
    (6, 4, 3, 3, 3, 3),
    (5, 3, 3, 2, 3, 3),
    (4, 2, 3, 2, 2, 3),
    (3, 2, 2, 2, 2, 3),
    (2, 1, 2, 1, 1, 3),
    (1, 1, 1, 1, 1, 1),
)


def page(parts: list[Part], help_lines: Sequence[Any]) -> Iterator[Context]:
    """One page: signs, if-then, numbers, way out, three things."""
    for signs, pairs, people, lines, ways, things in _ROOM:
        yield {
            "signs": _in_turn(parts, "signs")[:signs],
            "pairs": _items(parts, "pairs")[:pairs],
            "people": _items(parts, "people")[:people],
            "lines": help_lines[:lines],
            "way_out": [*_items(parts, "way_out"), *_items(parts, "place")][:ways],
            "three_things": _items(parts, "three_things")[:things],
            "code_word": _items(parts, "code_word")[:1],
        }


def card(parts: list[Part], help_lines: Sequence[Any]) -> Iterator[Context]:
    """A wallet card, eight to a sheet: three numbers, the code word under its cue, one place."""
    people = [row for row in _items(parts, "people") if any(isinstance(line[0], Number) for _label, line in row)]
    lines = [service for service in help_lines if service.phones.all()][: max(1, 3 - len(people))]
    yield {
        "cards": range(8),
        "people": people[: 3 - len(lines)],
        "lines": lines,
        "code_word": _items(parts, "code_word")[:1],
        "place": [_own_words(line) for line in _items(parts, "place")[:1]],
        "marks": _marks(),
    }


def _marks() -> list[dict[str, str]]:
    """Where to cut, as short lines outside the sheet of cards, which is 7 by 8 inches."""
    down = [{"way": "down", "where": f"left: {x}in; top: {y}in"} for x in (0, 3.5, 7) for y in (-0.3, 8.1)]
    across = [{"way": "across", "where": f"left: {x}in; top: {y}in"} for x in (-0.3, 7.1) for y in (0, 2, 4, 6, 8)]
    return down + across


EDITIONS = {
    "full": Edition("document/full.html", full),
    "page": Edition("document/page.html", page, pages_most=1),
    "card": Edition("document/card.html", card, pages_most=1),
}


def _items(parts: list[Part], role: str) -> list:
    return [item for answer in _answers(parts) if answer.role == role for item in answer.items]


def _in_turn(parts: list[Part], role: str) -> list:
    """The items of this role, one from each question in turn: the first few then speak of every stage."""
    turns = zip_longest(*(answer.items for answer in _answers(parts) if answer.role == role))
    return [item for turn in turns for item in turn if item is not None]


def _own_words(line: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(piece for piece in line if isinstance(piece, Own))


def _answers(parts: list[Part]) -> list[Answer]:
    return [answer for part in parts for answer in part.answers]
