"""What each edition holds. An edition is a template and the fitting of a plan's parts to it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from safetyplan.document.cycle import STAGES, arcs, dots
from safetyplan.document.legible import stays_whole
from safetyplan.document.parts import Part
from safetyplan.sections import Answer
from safetyplan.sections.answer import Number, Own
from safetyplan.sections.fields import LINE_HOLDS

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


# How many of each the one page holds, roomiest first: signs, pairs, people, lines, ways out, things; and how many
# letters of the reader's own texts. Long texts are cut before there is only one number left.
_ROOM = (
    (12, 6, 5, 4, 6, 3, LINE_HOLDS),
    (10, 5, 4, 4, 5, 3, LINE_HOLDS),
    (8, 5, 4, 3, 4, 3, LINE_HOLDS),
    (7, 4, 4, 3, 4, 3, LINE_HOLDS),
    (6, 4, 3, 3, 3, 3, LINE_HOLDS),
    (5, 3, 3, 2, 3, 3, LINE_HOLDS),
    (4, 2, 3, 2, 2, 3, LINE_HOLDS),
    (3, 2, 3, 2, 2, 3, 120),
    (3, 2, 3, 2, 2, 3, 60),
    (3, 2, 3, 2, 2, 3, 35),
    (2, 1, 3, 2, 1, 3, 25),
    (1, 1, 2, 1, 1, 1, 12),
)


def page(parts: list[Part], help_lines: Sequence[Any]) -> Iterator[Context]:
    """One page: signs, if-then, numbers, way out, three things."""
    for signs, pairs, people, lines, ways, things, letters in _ROOM:
        yield {
            "signs": _cut(_in_turn(parts, "signs")[:signs], letters),
            "pairs": _cut(_items(parts, "pairs")[:pairs], letters),
            "people": _cut(_items(parts, "people")[:people], letters),
            "lines": help_lines[:lines],
            "way_out": _cut([*_items(parts, "way_out"), *_items(parts, "place")][:ways], letters),
            "three_things": _cut(_items(parts, "three_things")[:things], letters),
            "code_word": _cut(_items(parts, "code_word")[:1], letters),
        }


def card(parts: list[Part], help_lines: Sequence[Any]) -> Iterator[Context]:
    """A wallet card, eight to a sheet: three numbers, the code word under its cue, one place."""
    people = [found for row in _items(parts, "people") if (found := _number_first(row))]
    lines = [service for service in help_lines if service.phones.all()][: max(1, 3 - len(people))]
    yield {
        "cards": range(8),
        "people": people[: 3 - len(lines)],
        "lines": lines,
        "room_to_ask": not lines and len(people) < 3,
        "code_word": _items(parts, "code_word")[:1],
        "place": [_own_words(line) for line in _items(parts, "place")[:1]],
        "marks": _marks(),
    }


def _number_first(row: list[tuple[str, tuple[str, ...]]]) -> tuple[str, ...]:
    """A person's number and name; nothing without a number. What a narrow card has no room for is then the name."""
    texts = [line[0] for _label, line in row[:2]]
    numbers = [text for text in texts if isinstance(text, Number)]
    return tuple(numbers + [text for text in texts if text not in numbers]) if numbers else ()


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


def _cut(item: Any, letters: int) -> Any:
    """The item with none of the reader's own texts longer than this. Numbers stay whole."""
    if isinstance(item, list | tuple):
        return type(item)(_cut(one, letters) for one in item)
    if isinstance(item, Own) and not stays_whole(item) and len(item) > letters:
        return Own(f"{item[:letters].rstrip()}…")
    return item


def _own_words(line: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(piece for piece in line if isinstance(piece, Own))


def _answers(parts: list[Part]) -> list[Answer]:
    return [answer for part in parts for answer in part.answers]
