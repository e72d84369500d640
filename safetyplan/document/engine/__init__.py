"""Markup of ours on paper: the one door to WeasyPrint.

What is the same for every document is kept between documents: the fonts, the parsed rules, the style of every kind of
element. What that rests on is said in `styles.py`.
"""

from safetyplan.document.engine import later as later  # isort: skip  (before anything of WeasyPrint)
import functools
import gc
import re
import threading
from collections import defaultdict
from typing import Any

from django.template.loader import render_to_string

from safetyplan.document.engine.drawing import Drawing
from safetyplan.document.engine.everyday import add_everyday
from safetyplan.document.engine.fonts import ForkedFonts
from safetyplan.document.engine.indent import indent_from_where_lines_begin
from safetyplan.document.engine.later import without_browser_rules
from safetyplan.document.engine.loaded import keep_loaded
from safetyplan.document.engine.markup import FetchesNothing, Markup
from safetyplan.document.engine.quicker import hasten
from safetyplan.document.engine.smaller import bare, move_glyphs_together
from safetyplan.document.engine.styles import Stylebook
from safetyplan.document.engine.tagged import language_of_file, tell_more
from safetyplan.document.sheet import Sheet
from safetyplan.translation.everyday import everyday_signs
from safetyplan.translation.languages import TABLE

__all__ = ["Drawing", "FetchesNothing", "draw", "laid_out", "turn", "without_browser_rules", "written"]

# One font configuration for all threads, so that memory stays flat; without the lock, threads corrupted memory.
_lock = threading.Lock()
_PDF = {"pdf_variant": "pdf/ua-1"}
# The second line of a file says that it is binary. No other tool than this library draws a heart there.
_MARK, _COMMON_MARK = "%\N{BLACK HEART}".encode(), b"%\xe2\xe3\xcf\xd3"
keep_loaded()
hasten()
indent_from_where_lines_begin()
move_glyphs_together()
tell_more()


def draw(html: str, paper: str) -> bytes:
    """A PDF of finished markup of ours."""
    with turn():
        return written(laid_out(html, Sheet(paper)))


class turn:
    """One thread draws at a time, and no garbage is collected while it does; afterwards it is, where any ever is."""

    def __enter__(self) -> None:
        _lock.acquire()
        self.collects = gc.isenabled()
        gc.disable()

    def __exit__(self, *_: Any) -> None:
        if self.collects:
            gc.enable()
            gc.collect(1)
        _lock.release()


def laid_out(html: str, sheet: Sheet) -> Drawing:
    """The pages of this markup. To be called in a `turn`."""
    return Drawing.of(Markup(html), _book(sheet), **_PDF)


def written(first: Drawing, *others: Drawing) -> bytes:
    """One finished file of these, without the name of the tool: not in its info, not in its XMP. In a `turn`."""
    drawn = first.copy([page for one in (first, *others) for page in one.pages]) if others else first
    plain = drawn.metadata.generate_rdf_metadata

    def discreet(*args: Any) -> bytes:
        return re.sub(rb'<rdf:Description[^>]*pdf:Producer="[^"]*"[^>]*/>', b"", plain(*args))

    drawn.metadata.generate_rdf_metadata = discreet
    with language_of_file(drawn.metadata.lang):
        pdf = drawn.write_pdf(finisher=_finish, **_PDF)
    return pdf.replace(_MARK, _COMMON_MARK, 1)


def _finish(_document: Any, pdf: Any) -> None:
    pdf.info.clear()
    bare(pdf)


@functools.cache
def _fonts() -> ForkedFonts:
    fonts, needed = ForkedFonts(), defaultdict[str, set[str]](set)
    for language in TABLE:
        if signs := everyday_signs(language):
            needed[language.font] |= signs
    add_everyday(fonts, needed)
    return fonts


@functools.cache
def _book(sheet: Sheet) -> Stylebook:
    rules = render_to_string("document/print.css", sheet.measures())
    return Stylebook(render_to_string("document/elements.css"), rules, _fonts())
