"""Which styles something may be remembered with."""

from typing import Any

from weasyprint.css import AnonymousStyle


def is_kept(style: Any) -> bool:
    """Whether nothing writes into this style: it is of a book, or what a box without an element has from one."""
    if type(style) is AnonymousStyle:
        above = style.parent_style
        return above.__dict__.get("anonymous_style") is style and is_kept(above)
    return "kept" in style.__dict__
