"""Letters on a page: how each is written is worked out once for a document, then looked up."""

from copy import copy
from struct import iter_unpack
from typing import Any

from weasyprint.draw import text
from weasyprint.text.ffi import FROM_UNITS, ffi, pango
from weasyprint.text.line_break import Layout

_GLYPH = "=IiiiI"  # PangoGlyphInfo: glyph; width, offset across, offset up; attributes
_GLYPH_BYTES = 20
_plain_first_line = text.draw_first_line
_plain_size = pango.pango_version() < 14802


def hasten() -> None:
    if ffi.sizeof("PangoGlyphInfo") == _GLYPH_BYTES:
        text.draw_first_line = _first_line


def _first_line(stream: Any, box: Any, text_overflow: str, block_ellipsis: Any, matrix: Any) -> list[Any]:
    """As the library does it, but for what it does only for text that is cut, raised, missing or made of pictures."""
    cut = text_overflow == "ellipsis" or block_ellipsis != "none"
    if cut and box.pango_layout.__dict__.get("shared"):  # the library writes the dots into the line itself
        box.pango_layout = copy(box.pango_layout)
        Layout.reactivate(box.pango_layout, box.style, anew=True)
    if cut or not box.text.strip() or box.style["font_size"] < 1e-6:
        return _plain_first_line(stream, box, text_overflow, block_ellipsis, matrix)
    pango.pango_layout_set_single_paragraph_mode(box.pango_layout.layout, True)
    line, _index = box.pango_layout.get_first_line()
    written = _runs(stream, box, line)
    if written is None:
        return _plain_first_line(stream, box, text_overflow, block_ellipsis, matrix)
    stream.set_text_matrix(*matrix.values)
    string = ""
    for name, size, letters in written:
        if name:
            if string:
                stream.show_text(string)
            string = ""
            stream.set_font_size(name, size)
        string += f"<{letters}>" if not letters.endswith("<") else f"<{letters}"[:-1]
    stream.show_text(string)
    return []


def _runs(stream: Any, box: Any, line: Any) -> list[tuple[str, float, str]] | None:
    """(font where it changes, its size, letters) for each run of one font; None for text that is not this simple."""
    written = []
    before: Any = None
    font: Any = None
    size = 0.0
    run = line.runs[0]
    while run != ffi.NULL:
        item, run = run.data, run.next
        changed = item.item.analysis.font != before
        if changed:
            before = item.item.analysis.font
            font, size = stream.add_font(before)
            if font.bitmap or font.svg or font.png or font.colr:
                return None
            size = box.style["font_size"] if _plain_size else size
        letters = _letters(item, font, size, before, stream, box)
        if letters is None:
            return None
        written.append((font.hash if changed else "", size, letters))
    return written


def _letters(item: Any, font: Any, size: float, pango_font: Any, stream: Any, box: Any) -> str | None:
    known = font.__dict__.setdefault("written", {}).setdefault(size, {})
    count = item.glyphs.num_glyphs
    glyphs = list(iter_unpack(_GLYPH, ffi.buffer(item.glyphs.glyphs, count * _GLYPH_BYTES)))
    try:
        return "".join([known[glyph[:4]] for glyph in glyphs])
    except KeyError:
        for index, (glyph, width, across, up, _attributes) in enumerate(glyphs):
            if glyph == pango.PANGO_GLYPH_EMPTY or glyph & pango.PANGO_GLYPH_UNKNOWN_FLAG or up:
                return None
            if glyph not in font.to_unicode:
                font.to_unicode[glyph] = _letters_of(item, index, count, box)
            if glyph not in font.widths:
                pango.pango_font_get_glyph_extents(pango_font, glyph, stream.ink_rect, stream.logical_rect)
                font.widths[glyph] = round(stream.logical_rect.width * 1000 * FROM_UNITS / size)
            offset = across / size
            # The library also writes a step of nothing after almost every letter: a third of all it writes.
            step = int(font.widths[glyph] + offset - width * 1000 * FROM_UNITS / size)
            before, after = f">{-offset}<" if offset else "", f">{step}<" if step else ""
            known[glyph, width, across, up] = f"{before}{glyph:04x}{after}"
        return "".join([known[glyph[:4]] for glyph in glyphs])


def _letters_of(item: Any, index: int, count: int, box: Any) -> str:
    """The letters that a glyph stands for."""
    clusters, start = item.glyphs.log_clusters, item.item.offset
    if item.item.analysis.level % 2:  # right to left
        end = item.item.length if index == 0 else clusters[index - 1]
    else:
        end = item.item.length if index == count - 1 else clusters[index + 1]
    return box.pango_layout.text.encode()[start + clusters[index] : start + end].decode()
