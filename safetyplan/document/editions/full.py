"""The whole plan: every part the reader chose to print."""

from collections.abc import Iterator, Sequence
from typing import Any

from safetyplan.document.cycle import STAGES, arcs, dots
from safetyplan.document.editions.edition import Context
from safetyplan.document.parts import Part


def full(parts: list[Part], help_lines: Sequence[Any]) -> Iterator[Context]:
    """Every part. The cycle stands beside the signs."""
    known = {answer.name for part in parts if part.slug == "warning_signs" for answer in part.answers}
    help_shown = any(part.slug == "local_help" for part in parts)
    yield {"parts": parts, "dots": dots(known & set(STAGES)), "arcs": arcs(), "help_shown": help_shown}
