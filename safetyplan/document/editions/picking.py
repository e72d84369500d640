"""What a short edition takes from a plan: the answers that have a role, the first few of each, cut to its room."""

import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import Any, NamedTuple

from safetyplan.document.legible import NUMBER_HOLDS, stays_whole
from safetyplan.document.own_texts import BETWEEN
from safetyplan.document.parts import Part
from safetyplan.sections import Answer
from safetyplan.sections.answer import Number, Own
from safetyplan.sections.fields import LINE_HOLDS
from safetyplan.sections.prompts import STOPS

_DIGITS = re.compile(r"[+(]?\d[\d ()./-]*(?<=[\d)])")  # a number as people write one


class Room(NamedTuple):
    """How many of each there is room for, and for how many letters of the reader's own texts."""

    signs: int
    pairs: int
    people: int
    lines: int
    ways: int
    things: int
    letters: int

    @property
    def notes(self) -> int:
        """How much of a person: what may be asked of them stands behind name and number, and goes first."""
        return 9 if self.letters == LINE_HOLDS else 2


# Roomiest first: each comes out no longer than the one before, or hardly. The three things and a way out outlast notes,
# signs and pairs; long texts are cut before there is only one number left.
ROOMS = [
    Room(12, 6, 5, 4, 6, 3, LINE_HOLDS),
    Room(10, 5, 4, 4, 5, 3, LINE_HOLDS),
    Room(8, 5, 4, 3, 4, 3, LINE_HOLDS),
    Room(7, 4, 4, 3, 4, 3, LINE_HOLDS),
    Room(6, 4, 3, 3, 3, 3, LINE_HOLDS),
    Room(5, 3, 3, 2, 3, 3, LINE_HOLDS),
    Room(5, 2, 3, 2, 2, 3, LINE_HOLDS),
    Room(4, 2, 3, 2, 2, 3, LINE_HOLDS),
    Room(3, 2, 3, 2, 3, 3, 120),
    Room(3, 2, 3, 2, 3, 3, 80),
    Room(3, 2, 3, 2, 2, 3, 60),
    Room(3, 2, 3, 2, 2, 3, 45),
    Room(2, 1, 3, 2, 1, 3, 60),
    Room(2, 1, 3, 2, 1, 3, 35),
    Room(2, 1, 2, 1, 1, 3, 60),
    Room(2, 1, 2, 1, 1, 3, 35),
    Room(1, 1, 2, 1, 1, 3, 60),
    Room(1, 1, 2, 1, 1, 3, 30),
    Room(1, 0, 2, 1, 1, 3, 30),
    Room(0, 0, 2, 1, 1, 3, 30),
    Room(0, 0, 1, 1, 1, 3, 25),
    Room(0, 0, 1, 1, 1, 2, 20),
    Room(0, 0, 1, 1, 1, 1, 20),
    Room(0, 0, 1, 1, 0, 1, 25),
    Room(0, 0, 1, 1, 0, 1, 12),
]


def answers_with(parts: list[Part], role: str) -> Iterator[Answer]:
    return (answer for part in parts for answer in part.answers if answer.role == role)


def items(parts: list[Part], role: str) -> list[Any]:
    """Every item of this role, in the order of the plan."""
    return [item for answer in answers_with(parts, role) for item in answer.items]


def in_turn(parts: list[Part], role: str) -> list[Any]:
    """The items of this role, one from each question in turn, own words first: the first few speak of every stage."""
    answers = sorted(answers_with(parts, role), key=lambda answer: not isinstance(answer.items[0][0], Own))
    turns = zip_longest(*(answer.items for answer in answers))
    return [item for turn in turns for item in turn if item is not None]


def cut(item: Any, letters: int) -> Any:
    """The item with none of the reader's own texts longer than this. Numbers stay whole."""
    if isinstance(item, list | tuple):
        return type(item)(_without_stops([cut(one, letters) for one in item]))
    if isinstance(item, Own) and not stays_whole(item) and len(item) > letters:
        kept = _whole_numbers(item, letters) if isinstance(item, Number) else item[:letters]
        return Own(f"{_whole_words(kept, item)}…") if len(kept) < len(item) else item
    return item


def _without_stops(pieces: list[Any]) -> Iterator[Any]:
    """No full stop after a text that was cut: it ends in dots."""
    before: Any = ""
    for piece in pieces:
        follows = isinstance(before, Own) and before.endswith("…") and isinstance(piece, str) and piece[:1] in STOPS
        if piece != "" and not (follows and len(piece) == 1):
            yield piece[1:] if follows else piece
        before = piece


def _whole_numbers(text: str, letters: int) -> str:
    """So much of a sentence about numbers that none in it is cut, and the first is there even where it ends later."""
    for place, number in enumerate(_DIGITS.finditer(text)):
        if number.end() > letters:
            if place == 0 and number.end() <= letters + NUMBER_HOLDS:
                return text[: number.end()]
            return text[: min(letters, number.start())].rstrip() or text[:letters]
    return text[:letters]


def _whole_words(kept: str, text: str) -> str:
    """What was kept of the text without the word it was cut in, unless that word is most of it."""
    whole = kept.rpartition(" ")[0] if text[len(kept)].isalnum() else kept
    return (whole if len(whole) > len(kept) / 2 else kept).rstrip(" ,;:")


def own_words(line: tuple[str, ...]) -> tuple[str, ...]:
    """Only what the reader wrote; a translation stays beside the words it was made of."""
    found: list[str] = []
    between = ", "
    for piece in line:
        if isinstance(piece, Own):
            found += [between, piece] if found else [piece]
        between = piece if piece == BETWEEN else ", "
    return tuple(found)


def shortest(lines: list[tuple[str, ...]], room: Room) -> list[tuple[str, ...]]:
    """Where texts have to be cut, sentences leave first: of each the reader's own words, where it has any."""
    return lines if room.letters == LINE_HOLDS else [own_words(line) or line for line in lines]
