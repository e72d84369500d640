"""Where a long text ends its line, with less of it shaped: the library shapes two lines of Latin letters or four of
Chinese, then the first with the next word once more, to see whether that would fit without the space after it.

One line differs. Where all of a text fits but for the space at its end, the library ends it after its first word when
it is with Pango 1.50, that of Debian 12; with 1.56, that of Debian 13, it does not.
"""

from math import inf
from typing import Any

from weasyprint.layout import inline
from weasyprint.text import line_break
from weasyprint.text.ffi import FROM_UNITS, ffi, pango

from safetyplan.document.engine.quicker.kept import is_kept

_LETTERS, _SIGNS = 2.5, 1.3  # to an em: rather more than a line holds
_FIRST_SIGN = "\u2e80"  # from here on one sign is about as wide as it is high
_DOUBT = 2  # pixels by which a word is too wide for certain, however the letters before it lie
_plain = line_break.split_first_line
ffi.cdef("void pango_layout_line_index_to_x(PangoLayoutLine *line, int index, int trailing, int *x);")


def hasten() -> None:
    inline.split_first_line = _split_first_line


def _split_first_line(text: str, style: Any, context: Any, max_width: Any, spacing: float, **more: Any) -> Any:
    found = None
    if text and max_width not in (None, inf) and style["font_size"] and style["white_space"] == "normal":
        ems = max_width / style["font_size"]
        if ems >= 4 and style["hyphens"] != "auto":
            found = _known(_enough(text, ems), text, style, context, max_width, spacing)
    return found or _plain(text, style, context, max_width, spacing, **more)


def _known(short: str, text: str, style: Any, context: Any, max_width: float, spacing: float) -> Any:
    """A line that stands in one document more than once, as on the eight cards of a sheet, is shaped once for it."""
    known = context.__dict__.setdefault("lines", {}) if context and is_kept(style) else {}
    key = text, id(style), max_width, spacing
    if found := known.get(key):
        found[0].shared = True
    else:
        found = known[key] = _line(short, text, style, context, max_width, spacing)
    return found


def _enough(text: str, ems: float) -> str:
    """The beginning of a text: a line, and the first word or sign of the next with what comes after it."""
    most = int(ems * (_SIGNS if text[0] >= _FIRST_SIGN else _LETTERS))
    space = text.find(" ", most)
    return text[: space + 2] if space - most in range(40) else text[: most + 1]


def _line(short: str, text: str, style: Any, context: Any, max_width: float, spacing: float) -> Any:
    """What the library would find; None where that takes more than to break between two words or signs."""
    if "\n" in short or "\xad" in short:
        return None
    layout = line_break.create_layout(short, style, context, max_width, spacing)
    first, resume = layout.get_first_line()
    if resume is None and short != text:
        return _line(text, text, style, context, max_width, spacing)
    width = line_break.line_size(first, style)[0]
    if width > max_width and (resume is not None or width - _space_after(layout, text) > max_width):
        return None
    if resume is not None:
        begin = len(short.encode()[:resume].decode())
        attributes = pango.pango_layout_get_log_attrs_readonly(layout.layout, ffi.NULL)[begin + 1 : len(short)]
        end = line_break.get_next_break_point(attributes)
        if end is None and short != text:
            return None
        word = short[begin:][:end].rstrip(" ")
        before_a_space = short[begin:][-1 if end is None else end] == " "
        if word and before_a_space and width + _width(layout, 1, resume, word) <= max_width + _DOUBT:
            return None
    return line_break.first_line_metrics(first, short, layout, resume, True, style)


def _space_after(layout: Any, text: str) -> float:
    """Pixels of the spaces that this text ends with, on its only line."""
    word = text.rstrip(" ")
    return _width(layout, 0, len(word.encode()), text[len(word) :]) if word else 0


def _width(layout: Any, number: int, begin: int, words: str) -> float:
    """Pixels of these words, which begin at this byte of the text, on the line of this number."""
    line, x = pango.pango_layout_get_line_readonly(layout.layout, number), ffi.new("int[2]")
    for side, index in enumerate((begin, begin + len(words.encode()))):
        pango.pango_layout_line_index_to_x(line, index, 0, x + side)
    return abs(x[1] - x[0]) * FROM_UNITS
