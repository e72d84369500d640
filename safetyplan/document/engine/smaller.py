"""Chinese, Japanese and Korean fonts in a file without room for the sixty thousand glyphs that it does not use.

WeasyPrint keeps each glyph of a subset at its old number, with an empty place for each one below it. Where the glyphs
of a font go by CID (CFF with an ROS, Adobe Technical Note 5176), the font itself says which glyph a CID is (ISO 32000,
9.7.4.2): they can move together, and a text goes on naming them as before. Readers keep to that where the font stands
in the file as bare CFF, not wrapped as OpenType (seen in PDFium and Poppler).
"""

from typing import Any

from weasyprint.pdf.fonts import Font
from weasyprint.text.ffi import ffi, harfbuzz, harfbuzz_subset

from safetyplan.document.engine.cutting import cut

_ROS = b"\x0c\x1e"  # the operator that a CID-keyed font's Top DICT begins with, after three numbers
_NOT_NEEDED = (b"BASE", b"DSIG", b"GDEF", b"GPOS", b"GSUB", b"JSTF", b"VORG", b"vhea", b"vmtx", b"SVG ")
_plain = Font._harfbuzz_subset


def move_glyphs_together() -> None:
    Font._harfbuzz_subset = _subset


def _subset(font: Any, to_unicode: dict[int, str], hinting: bool) -> None:
    if hinting or font.missing or "CFF " not in font.tables or not _goes_by_cid(_cff_of(font.hb_face)):
        _plain(font, to_unicode, hinting)
        return
    flags = harfbuzz_subset.HB_SUBSET_FLAGS_DESUBROUTINIZE | harfbuzz_subset.HB_SUBSET_FLAGS_NO_HINTING
    content = cut(font.hb_face, glyphs=to_unicode, dropped=_NOT_NEEDED, flags=flags)
    if content and _goes_by_cid(_cff_in(content)):
        font.file_content = content
    else:
        _plain(font, to_unicode, hinting)


def bare(pdf: Any) -> None:
    """Unwrap the fonts that go by CID, in a finished file (a `pydyf.PDF`) before it is written."""
    for one in pdf.objects:
        extra = getattr(one, "extra", {})
        if extra.get("Subtype") == "/OpenType" and _goes_by_cid(cff := _cff_in(one.stream[0])):
            one.stream, extra["Subtype"] = [cff], "/CIDFontType0C"
        elif isinstance(one, dict) and one.get("Subtype") == "/CIDFontType0":
            one.pop("CIDToGIDMap", None)  # the font has its own


def _cff_of(face: Any) -> bytes:
    """The first bytes of the table, which hold all that `_goes_by_cid` looks at."""
    blob = ffi.gc(
        harfbuzz.hb_face_reference_table(face, harfbuzz.hb_tag_from_string(b"CFF ", -1)), harfbuzz.hb_blob_destroy
    )
    length = ffi.new("unsigned int *")
    data = harfbuzz.hb_blob_get_data(blob, length)
    return bytes(ffi.buffer(data, min(length[0], 4096)))


def _cff_in(file: bytes) -> bytes:
    """The table CFF of an OpenType file; empty where it has none."""
    tables = int.from_bytes(file[4:6])
    for at in range(12, 12 + 16 * tables, 16):
        if file[at : at + 4] == b"CFF ":
            start, length = (int.from_bytes(file[at + part :][:4]) for part in (8, 12))
            return file[start : start + length]
    return b""


def _goes_by_cid(cff: bytes) -> bool:
    """Whether the operator ROS stands where it must stand: first in the first Top DICT (Technical Note 5176)."""
    if len(cff) < 4:
        return False
    _names, at = _index(cff, cff[2])
    first, _after = _index(cff, at)
    return _ROS in first[:24]


def _index(cff: bytes, at: int) -> tuple[bytes, int]:
    """The first object of the INDEX that begins there, and where the INDEX ends."""
    count = int.from_bytes(cff[at : at + 2])
    if not count:
        return b"", at + 2
    size = cff[at + 2]
    offsets = [int.from_bytes(cff[at + 3 + size * n :][:size]) for n in range(count + 1)]
    data = at + 2 + size * (count + 1)
    return cff[data + offsets[0] : data + offsets[1]], data + offsets[-1]
