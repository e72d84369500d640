"""Eight small pages on one sheet: one cut along the middle, and it folds to a booklet."""

from collections.abc import Iterator, Sequence
from typing import Any

from safetyplan.document.editions.edition import Context
from safetyplan.document.editions.page import in_short
from safetyplan.document.editions.picking import ROOMS, cut, in_turn
from safetyplan.document.parts import Part

PANELS = ("front", "signs", "pairs", "people", "lines", "ways", "things", "hold")  # in the order of reading
# Column and row of each on the sheet laid flat; those of the upper row stand on their heads. Held against a folded one.
_PLACES = ((3, 1), (3, 0), (2, 0), (1, 0), (0, 0), (0, 1), (1, 1), (2, 1))


def booklet(parts: list[Part], help_lines: Sequence[Any]) -> Iterator[Context]:
    for room in ROOMS:
        yield {
            **in_short(parts, help_lines, room),
            "hold": cut(in_turn(parts, "hold")[: room.signs], room.letters),
            "places": [(name, *place) for name, place in zip(PANELS, _PLACES, strict=True)],
        }
