"""One page: signs, if-then, numbers, way out, three things."""

from collections.abc import Iterator, Sequence
from typing import Any

from safetyplan.document.editions.edition import Context
from safetyplan.document.editions.picking import ROOMS, Room, cut, in_turn, items, shortest
from safetyplan.document.parts import Part


def page(parts: list[Part], help_lines: Sequence[Any]) -> Iterator[Context]:
    return (in_short(parts, help_lines, room) for room in ROOMS)


def in_short(parts: list[Part], help_lines: Sequence[Any], room: Room) -> Context:
    """The heart of a plan, as much of it as there is room for."""
    ways = [*items(parts, "way_out"), *items(parts, "place")]
    return {
        "signs": cut(in_turn(parts, "signs")[: room.signs], room.letters),
        "pairs": cut(items(parts, "pairs")[: room.pairs], room.letters),
        "people": cut([row[: room.notes] for row in items(parts, "people")[: room.people]], room.letters),
        "lines": help_lines[: room.lines],
        "way_out": cut(shortest(ways[: room.ways], room), room.letters),
        "three_things": cut(items(parts, "three_things")[: room.things], room.letters),
        "code_word": cut(items(parts, "code_word")[:1], room.letters),
    }
