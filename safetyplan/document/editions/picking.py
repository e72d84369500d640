"""What a short edition takes from a plan: the answers that have a role, the first few of each, cut to its room."""

from collections.abc import Iterator
from itertools import zip_longest
from typing import Any, NamedTuple

from safetyplan.document.legible import stays_whole
from safetyplan.document.parts import Part
from safetyplan.sections import Answer
from safetyplan.sections.answer import Own
from safetyplan.sections.fields import LINE_HOLDS
from safetyplan.sections.prompts import STOPS


class Room(NamedTuple):
    """How many of each there is room for, and for how many letters of the reader's own texts."""

    signs: int
    pairs: int
    people: int
    lines: int
    ways: int
    things: int
    letters: int


# Roomiest first. Long texts are cut before there is only one number left.
ROOMS = [
    Room(12, 6, 5, 4, 6, 3, LINE_HOLDS),
    Room(10, 5, 4, 4, 5, 3, LINE_HOLDS),
    Room(8, 5, 4, 3, 4, 3, LINE_HOLDS),
    Room(7, 4, 4, 3, 4, 3, LINE_HOLDS),
    Room(6, 4, 3, 3, 3, 3, LINE_HOLDS),
    Room(5, 3, 3, 2, 3, 3, LINE_HOLDS),
    Room(4, 2, 3, 2, 2, 3, LINE_HOLDS),
    Room(3, 2, 3, 2, 3, 3, 120),
    Room(3, 2, 3, 2, 3, 3, 80),
    Room(3, 2, 3, 2, 2, 3, 60),
    Room(3, 2, 3, 2, 2, 3, 45),
    Room(3, 2, 3, 2, 2, 3, 35),
    Room(2, 1, 3, 2, 1, 3, 35),
    Room(2, 1, 3, 2, 1, 3, 25),
    Room(2, 1, 2, 1, 1, 3, 60),
    Room(2, 1, 2, 1, 1, 3, 35),
    Room(2, 1, 2, 1, 1, 3, 25),
    Room(1, 1, 2, 1, 1, 3, 25),
    Room(1, 1, 2, 1, 1, 2, 30),
    Room(1, 1, 2, 1, 1, 1, 30),
    Room(1, 1, 1, 1, 1, 1, 20),
    Room(1, 1, 1, 1, 1, 1, 12),
    Room(1, 0, 1, 1, 0, 1, 25),
    Room(1, 0, 1, 1, 0, 1, 12),
]


def answers_with(parts: list[Part], role: str) -> Iterator[Answer]:
    return (answer for part in parts for answer in part.answers if answer.role == role)


def items(parts: list[Part], role: str) -> list[Any]:
    """Every item of this role, in the order of the plan."""
    return [item for answer in answers_with(parts, role) for item in answer.items]


def in_turn(parts: list[Part], role: str) -> list[Any]:
    """The items of this role, one from each question in turn: the first few then speak of every stage."""
    turns = zip_longest(*(answer.items for answer in answers_with(parts, role)))
    return [item for turn in turns for item in turn if item is not None]


def cut(item: Any, letters: int) -> Any:
    """The item with none of the reader's own texts longer than this. Numbers stay whole."""
    if isinstance(item, list | tuple):
        return type(item)(_without_stops([cut(one, letters) for one in item]))
    if isinstance(item, Own) and not stays_whole(item) and len(item) > letters:
        return Own(f"{_whole_words(item[:letters])}…")
    return item


def _without_stops(pieces: list[Any]) -> Iterator[Any]:
    """No full stop after a text that was cut: it ends in dots."""
    before: Any = ""
    for piece in pieces:
        follows = isinstance(before, Own) and before.endswith("…") and isinstance(piece, str) and piece[:1] in STOPS
        if piece != "" and not (follows and len(piece) == 1):
            yield piece[1:] if follows else piece
        before = piece


def _whole_words(text: str) -> str:
    """The text without the word it was cut in, unless that word is most of it."""
    whole = text.rpartition(" ")[0]
    return (whole if len(whole) > len(text) / 2 else text).rstrip(" ,;:")


def own_words(line: tuple[str, ...]) -> tuple[str, ...]:
    own = [piece for piece in line if isinstance(piece, Own)]
    return tuple(piece for one in own for piece in (", ", one))[1:]


def shortest(lines: list[tuple[str, ...]], room: Room) -> list[tuple[str, ...]]:
    """Where texts have to be cut, sentences leave first: of each the reader's own words, where it has any."""
    return lines if room.letters == LINE_HOLDS else [own_words(line) or line for line in lines]
