"""The checklist of what to take, as a packing list."""

from collections.abc import Iterator, Sequence
from typing import Any

from safetyplan.document.editions.edition import Context
from safetyplan.document.editions.picking import answers_with, items
from safetyplan.document.parts import Part

EMPTY_LINES = range(6, -1, -1)  # to write on by hand; fewer where that keeps the list on one page


def bag(parts: list[Part], help_lines: Sequence[Any]) -> Iterator[Context]:
    """Things only. No number and no word stands beside them: one found list must not give away the rest."""
    things, groups = items(parts, "three_things"), list(answers_with(parts, "pack"))
    for lines in EMPTY_LINES:
        yield {"three_things": things, "groups": groups, "empty": [""] * lines}
