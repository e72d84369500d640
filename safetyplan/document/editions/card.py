"""Wallet cards, eight to a sheet."""

from collections.abc import Iterator, Sequence
from typing import Any

from safetyplan.document.editions.edition import Context
from safetyplan.document.editions.picking import items, own_words
from safetyplan.document.parts import Part
from safetyplan.sections.answer import Number


def card(parts: list[Part], help_lines: Sequence[Any]) -> Iterator[Context]:
    """Three numbers, the code word under its cue, one place; where the letters are large, the numbers come first."""
    for short in numbers_and_word(parts, help_lines):
        yield {"cards": range(8), "marks": marks(4), **short}


def numbers_and_word(parts: list[Part], help_lines: Sequence[Any]) -> list[Context]:
    """What goes on a card, from the roomiest to the tightest."""
    people = [found for row in items(parts, "people") if (found := _number_first(row))]
    lines = [service for service in help_lines if service.phones.all()][: max(1, 3 - len(people))]
    most = {
        "people": people[: 3 - len(lines)],
        "lines": lines,
        "room_to_ask": not lines and len(people) < 3,
        "code_word": items(parts, "code_word")[:1],
        "place": [own_words(line) for line in items(parts, "place")[:1]],
    }
    less: Context = most | {"place": []}
    least: Context = less | {"room_to_ask": False, "code_word": []}
    return [most, less, less | {"room_to_ask": False}, least, least | {"people": people[: 2 - len(lines)]}]


def _number_first(row: list[tuple[str, tuple[str, ...]]]) -> tuple[str, ...]:
    """A person's number and name; nothing without a number. What a narrow card has no room for is then the name."""
    texts = [line[0] for _label, line in row[:2]]
    numbers = [text for text in texts if isinstance(text, Number)]
    return tuple(numbers + [text for text in texts if text not in numbers]) if numbers else ()


def marks(rows: int) -> list[dict[str, str]]:
    """Where to cut, as short lines outside the sheet of cards, which is 7 by 8 inches, in two columns and `rows`."""
    down = [{"way": "down", "where": f"left: {x}in; top: {y}in"} for x in (0, 3.5, 7) for y in (-0.3, 8.1)]
    return down + at_both_sides([8 / rows * step for step in range(rows + 1)])


def at_both_sides(heights: Sequence[float]) -> list[dict[str, str]]:
    """Marks beside the sheet of cards, at these inches from its top."""
    return [{"way": "across", "where": f"left: {x}in; top: {y:g}in"} for x in (-0.3, 7.1) for y in heights]
