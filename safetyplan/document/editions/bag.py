"""The checklist of what to take, as a packing list."""

from collections.abc import Iterator, Sequence
from typing import Any

from safetyplan.document.editions.edition import Context
from safetyplan.document.editions.picking import answers_with, items
from safetyplan.document.parts import Part

EMPTY_LINES = 6  # to write on by hand


def bag(parts: list[Part], help_lines: Sequence[Any]) -> Iterator[Context]:
    """Things only. No number and no word stands beside them: one found list must not give away the rest."""
    yield {
        "three_things": items(parts, "three_things"),
        "groups": list(answers_with(parts, "pack")),
        "empty": range(EMPTY_LINES),
    }
