"""An empty sheet to keep a record on. It holds nothing of a plan, so that no file holds both."""

from collections.abc import Iterator, Sequence
from typing import Any

from safetyplan.document.editions.edition import Context
from safetyplan.document.parts import Part

ENTRIES, LINES_EACH = 4, 3


def no_parts(*_of_a_plan: Any) -> list[Part]:
    return []


def log(parts: list[Part], help_lines: Sequence[Any]) -> Iterator[Context]:
    """The sheet; fewer entries where the words of a language run long or are large."""
    for entries in range(ENTRIES, 0, -1):
        yield {"entries": range(entries), "lines_each": range(LINES_EACH)}
