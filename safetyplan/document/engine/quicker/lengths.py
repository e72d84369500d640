"""Margins, borders and the like of a box, whether it stands in the flow, and the names of the pages that it begins and
ends on: looked up once."""

from typing import Any

from weasyprint.formatting_structure.boxes import Box, ParentBox
from weasyprint.layout import absolute, block, inline, page, percent
from weasyprint.layout import float as floating

from safetyplan.document.engine.quicker.kept import is_kept

_SIDES = ("left", "right", "top", "bottom")
_LENGTHS = (
    *(f"margin_{side}" for side in _SIDES),
    *(f"padding_{side}" for side in _SIDES),
    *("width", "min_width", "max_width", "height", "min_height", "max_height"),
)
_plain_percentages, _plain_flow = percent.resolve_percentages, Box.is_in_normal_flow
_plain_pages = ParentBox.page_values


def hasten() -> None:
    for module in (percent, absolute, block, floating, inline, page):
        module.resolve_percentages = _percentages
    Box.is_in_normal_flow = _is_in_normal_flow
    ParentBox.page_values = _page_values


def _percentages(box: Any, containing_block: Any) -> None:
    """Where no length is a share of another, the used values hang on nothing but the style."""
    known = box.style.__dict__.get("used")
    if known is None:
        known = box.style.__dict__["used"] = _used(box.style)
    if known:
        box.__dict__.update(known)
    else:
        _plain_percentages(box, containing_block)


def _used(style: Any) -> dict[str, Any]:
    """The used value of every length; empty where that is not known beforehand."""
    lengths = {name: style[name] for name in _LENGTHS}
    fixed = all(length == "auto" or getattr(length, "unit", "") == "px" for length in lengths.values())
    simple = style["box_sizing"] == "content-box" and style["border_collapse"] == "separate"
    if not fixed or not simple or not is_kept(style):
        return {}
    used = {name: length if length == "auto" else length.value for name, length in lengths.items()}
    for name in ("min_width", "min_height"):
        used[name] = 0 if used[name] == "auto" else used[name]
    return used | {f"border_{side}_width": style[f"border_{side}_width"] for side in _SIDES}


def _is_in_normal_flow(box: Any) -> bool:
    known = box.style.__dict__.get("in_flow")
    if known is None:
        known = _plain_flow(box)
        if is_kept(box.style):
            box.style.in_flow = known
    return known


def _page_values(box: Any) -> tuple[str, str]:
    """The library asks this of each box again for each box above it."""
    children, known = box.__dict__.get("page_names", (None, None))
    if children is not box.children:
        known = _plain_pages(box)
        box.page_names = box.children, known
    return known
