"""From the right, a first line that is set out by a negative indent, as in a list, hangs to the right.

WeasyPrint 70 gives that line the room that it hangs into, and then lets it begin where all others do: its end stands
out of its column.
"""

from typing import Any

from weasyprint.layout import inline

_plain = inline.text_align


def indent_from_where_lines_begin() -> None:
    inline.text_align = _align


def _align(context: Any, line: Any, available_width: float, last: bool) -> float:
    """By how many pixels to move this line away from the side on which it begins."""
    moved = _plain(context, line, available_width, last)
    return moved + line.text_indent if line.style["direction"] == "rtl" else moved
