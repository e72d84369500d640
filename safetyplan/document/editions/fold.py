"""A strip of 3.5 by 8 inches that folds to the size of a card: four panels, two strips to a sheet."""

from collections.abc import Iterator, Sequence
from typing import Any

from safetyplan.document.editions.card import at_both_sides, marks, numbers_and_word
from safetyplan.document.editions.edition import Context
from safetyplan.document.editions.page import in_short
from safetyplan.document.editions.picking import ROOMS
from safetyplan.document.parts import Part

PANELS = ("card", "signs", "pairs", "last")  # from the top of the strip
HEIGHT = 2  # inches of one panel


def fold(parts: list[Part], help_lines: Sequence[Any]) -> Iterator[Context]:
    """Numbers, code word and place on the first panel; signs, pairs, and ways out with the three things below it."""
    short = numbers_and_word(parts, help_lines)
    for number, room in enumerate(ROOMS):
        yield {
            **in_short(parts, help_lines, room),
            **short[min(number, len(short) - 1)],
            "places": [(name, f"top: {HEIGHT * place}in") for place, name in enumerate(PANELS)],
            "strips": (0, 3.5),
            "marks": marks(1),
            "folds": at_both_sides([HEIGHT * place for place in range(1, len(PANELS))]),
        }
