"""A line with nothing floating beside it: the library still looks three times for what it might run into, measures it
first on every page that anything floats on, and in scripts from the right lays each line out twice."""

from math import inf
from typing import Any

from weasyprint.formatting_structure.boxes import LineBox
from weasyprint.layout import inline

_plain_room, _plain_width = inline.avoid_collisions, inline.inline_min_content_width


def hasten() -> None:
    inline.avoid_collisions, inline.inline_min_content_width = _room, _width


def _room(context: Any, box: Any, within: Any, outer: bool = True) -> tuple[float, float, float]:
    """Where this line may begin, across and down, and how much room it has."""
    if outer or type(box) is not LineBox or not _stands_alone(context, box):
        return _plain_room(context, box, within, outer)
    if not box.width:  # it has not been laid out yet: however high it comes out, there is nothing to move away from
        box.height = inf
    left = within.content_box_x()
    right = left + within.width
    return (left if within.style["direction"] == "ltr" else right), box.position_y, right - left


def _width(context: Any, line: Any, **more: Any) -> float:
    """The least that this line may be wide, to see whether it fits between what floats."""
    return 0 if _stands_alone(context, line) else _plain_width(context, line, **more)


def _stands_alone(context: Any, line: Any) -> bool:
    """Whether all that floats ends above."""
    top = line.position_y
    return all(
        shape.position_y < top and shape.position_y + shape.margin_height() <= top for shape in context.excluded_shapes
    )
