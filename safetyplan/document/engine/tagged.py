"""Two things that WeasyPrint's tags leave out: the language of a run, and that the number of a page is decoration.

A run in another language than the document's says so where it is painted (ISO 32000-1, 14.9.2.3). The number of a page
is painted as an artifact (14.8.2.2): WeasyPrint 70 marks it as content that no tag of the tree holds.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

import pydyf
from weasyprint.formatting_structure.boxes import LineBox, MarginBox, TextBox
from weasyprint.pdf import tags
from weasyprint.pdf.stream import Stream

_tree_of = tags._build_box_tree
_language: ContextVar[str | None] = ContextVar("language_of_file", default=None)


@contextmanager
def language_of_file(code: str | None) -> Iterator[None]:
    """While a file is written that says it is in this language."""
    token = _language.set(code)
    try:
        yield
    finally:
        _language.reset(token)


def tell_more() -> None:
    """Put both in place."""
    Stream.marked = _marked
    tags._build_box_tree = _tree


@contextmanager
def _marked(stream: Stream, box: Any, tag: str) -> Iterator[None]:
    if stream._tags is None:
        yield
        return
    if box.element is None:  # only what stands in the margin comes from no element
        with stream.artifact():
            yield
        return
    mark = len(stream._tags)
    stream._tags[box] = {"tag": tag, "mcid": mark}
    about = pydyf.Dictionary({"MCID": mark})
    language = box.style["lang"]
    if language and language != _language.get():
        about["Lang"] = pydyf.String(language)
    stream.begin_marked_content(tag, about)
    try:
        yield
    finally:
        stream.end_marked_content()


def _tree(box: Any, parent: Any, pdf: Any, page: int, owners: Any, annotations: Any, marks: Any) -> Iterator[Any]:
    """The elements of this box. `owners` are those of each mark of the page, `marks` what is painted for each box."""
    if isinstance(box, MarginBox):
        return
    pieces = _only_text(box)
    if not pieces:
        yield from _tree_of(box, parent, pdf, page, owners, annotations, marks)
        return
    lines, box.children = box.children, ()
    try:
        yield from _tree_of(box, parent, pdf, page, owners, annotations, marks)
    finally:
        box.children = lines
    innermost = pdf.objects[-1]
    for piece in pieces:
        mark = marks.pop(piece)["mcid"]
        innermost["K"].append(mark)
        owners[mark] = innermost.reference


def _only_text(box: Any) -> list[Any]:
    """The pieces of text that stand right in its lines; none where there is anything else, or an annotation."""
    if box.element is None or getattr(box, "link_annotation", None) or getattr(box, "widget_annotation", None):
        return []
    pieces: list[Any] = []
    for child in getattr(box, "children", ()):
        pieces += child.children if type(child) is LineBox else [child]
    return pieces if all(type(piece) is TextBox for piece in pieces) else []
