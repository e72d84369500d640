"""An empty sheet to keep a record on. It holds nothing of a plan, so that no file holds both."""

from collections.abc import Iterator, Sequence
from typing import Any

from safetyplan.document.editions.edition import Context
from safetyplan.document.parts import Part

ENTRIES, LINES = range(1, 5), range(3, 7)  # on a sheet; in an entry, beside the three that say what they are for


def no_parts(*_of_a_plan: Any) -> list[Part]:
    return []


def log(parts: list[Part], help_lines: Sequence[Any]) -> Iterator[Context]:
    """The sheet: as many lines as it holds, and among as many of them the most entries."""
    shapes = [(entries * (lines + 3), entries, lines) for entries in ENTRIES for lines in LINES]
    for _lines_in_all, entries, lines in sorted(shapes, reverse=True):
        yield {"entries": [range(lines)] * entries}
