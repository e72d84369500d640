"""What is drawn behind a box, around it and at its corners: nothing, for nearly all of them. That is found once for a
style, where the library looks at each box."""

from typing import Any

from weasyprint import draw
from weasyprint.draw.color import get_color
from weasyprint.layout import background
from weasyprint.layout.absolute import AbsolutePlaceholder

from safetyplan.document.engine.quicker.kept import is_kept

_CORNERS = tuple(f"border_{corner}_radius" for corner in ("top_left", "top_right", "bottom_right", "bottom_left"))
_NOTHING = dict.fromkeys(_CORNERS, (0, 0)) | {"background": None}
_SIDES = ("top", "right", "bottom", "left")
_plain_behind, _plain_border = background.layout_box_backgrounds, draw.draw_border


def hasten() -> None:
    background.layout_box_backgrounds, draw.draw_border = _behind, _border


def _behind(page: Any, box: Any, get_image: Any, layout_children: bool = True, style: Any = None) -> None:
    if style is not None or box is page or type(box) is AbsolutePlaceholder or not _is_bare(box.style):
        _plain_behind(page, box, get_image, layout_children, style)
        return
    box.__dict__.update(_NOTHING)
    if layout_children:
        for child in box.all_children():
            _behind(page, child, get_image)


def _border(stream: Any, box: Any) -> None:
    if not _is_bare(box.style):
        _plain_border(stream, box)


def _is_bare(style: Any) -> bool:
    known = style.__dict__.get("bare")
    if known is None:
        known = is_kept(style) and not _shows(style)
        if is_kept(style):
            style.bare = known
    return known


def _shows(style: Any) -> bool:
    return bool(
        any((0, "px") not in style[corner] for corner in _CORNERS)
        or any(style[f"border_{side}_width"] for side in _SIDES)
        or style["border_image_source"][0] != "none"
        or style["mask_border_source"][0] != "none"
        or any(kind != "none" for kind, _image in style["background_image"])
        or get_color(style, "background_color").alpha
        or style["box_shadow"]
        or style["column_rule_width"]
    )
