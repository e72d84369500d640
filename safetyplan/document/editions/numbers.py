"""People and help lines only, among ordinary numbers of the reader's own: a list as it hangs in many kitchens."""

from collections.abc import Iterator, Sequence
from typing import Any

from safetyplan.document.editions.edition import Context
from safetyplan.document.editions.picking import items
from safetyplan.document.parts import Part
from safetyplan.sections.answer import Number


def numbers(parts: list[Part], help_lines: Sequence[Any]) -> Iterator[Context]:
    """Each person and office with a number; what may be asked of them stays out. The dull ones stand first."""
    rows = [*items(parts, "numbers"), *items(parts, "people")]
    yield {"rows": [found for row in rows if (found := _name_and_number(row))], "lines": help_lines}


def _name_and_number(row: list[tuple[str, tuple[str, ...]]]) -> list[tuple[str, tuple[str, ...]]]:
    named = [(label, line) for label, line in row[:2]]
    return named if any(isinstance(line[0], Number) for _label, line in named) else []
