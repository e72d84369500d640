"""Fonts of very many glyphs, cut to the signs that are used from day to day. Any other sign comes from the font itself.

Linux shows a process 64 KB of a file around each glyph that it looks at, and counts them as held: 15 MB of two Chinese
fonts for one plan, 4 of these. They stand in memory; as files without a name, for fontconfig knows nothing but files.
"""

import fcntl
import os
import sys
from collections.abc import Mapping
from typing import Any

from weasyprint.text.ffi import ffi, fontconfig, gobject, harfbuzz, harfbuzz_subset, pango, pangoft2
from weasyprint.text.fonts import FontConfiguration, get_pango_font_hb_face

from safetyplan.document.engine.cutting import can_cut, cut

_MANY = 20_000  # glyphs; fonts of Chinese, Japanese and Korean have 65,535, all others that we name less than 5,000
_WEIGHTS = (400, 700)  # plain and bold, as in our style sheets
_RULE = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>
<match target="{target}"><test name="{name}"><string>{value}</string></test>
<edit name="family" mode="prepend" binding="same"><string>{family}</string></edit></match></fontconfig>"""
ffi.cdef("FcBool FcConfigSetCurrent(FcConfig *config);")


def add_everyday(fonts: FontConfiguration, needed: Mapping[str, set[str]]) -> None:
    """Have these signs of each of these families drawn from a smaller font, where the family has very many glyphs.

    Where that cannot be made, all comes from the font itself.
    """
    if not can_cut() or sys.platform != "linux":
        return
    for family, signs in needed.items():
        everyday = f"{family} Everyday"
        cuts = [one for weight in _WEIGHTS if (one := _smaller(_face(fonts, family, weight), signs))]
        try:
            files = [_kept(one) for one in cuts]
        except (OSError, AttributeError):  # no room, not allowed, or a Python built without it
            files = []
        for file in files:
            _add_rule(fonts, target="scan", name="file", value=file, family=everyday)
            fontconfig.FcConfigAppFontAddFile(fonts._config, file.encode())
        if files:
            _add_rule(fonts, target="pattern", name="family", value=family, family=everyday)
    # Pango 1.50 of Debian 12 goes by the rules of whichever configuration is current, not by those of its map's.
    fontconfig.FcConfigSetCurrent(fonts._config)
    pangoft2.pango_fc_font_map_config_changed(ffi.cast("PangoFcFontMap *", fonts.font_map))


def _face(fonts: FontConfiguration, family: str, weight: int) -> Any:
    context = ffi.gc(pango.pango_font_map_create_context(fonts.font_map), gobject.g_object_unref)
    wanted = ffi.gc(pango.pango_font_description_new(), pango.pango_font_description_free)
    pango.pango_font_description_set_family(wanted, family.encode())
    pango.pango_font_description_set_weight(wanted, weight)
    font = pango.pango_font_map_load_font(fonts.font_map, context, wanted)
    return get_pango_font_hb_face(ffi.gc(font, gobject.g_object_unref)) if font else None


def _smaller(face: Any, signs: set[str]) -> bytes:
    """A font of these signs alone; empty where it would not be much smaller, or cannot be made."""
    if face is None or harfbuzz.hb_face_get_glyph_count(face) < _MANY:
        return b""
    # Each glyph stays at its old number, for by that a text in a file names it (`smaller.py`). And `BASE` stays: Pango
    # has runs of one line stand on the baseline which it gives, and signs of both fonts would not lie level.
    return cut(face, signs=signs, as_it_is=[b"BASE"], flags=harfbuzz_subset.HB_SUBSET_FLAGS_RETAIN_GIDS)


def _kept(font: bytes) -> str:
    """The path of a file in memory, there as long as this process and those that are forked from it.

    Sealed: a process that draws and was taken over cannot change what the next ones read.
    """
    number = os.memfd_create("font", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    with open(number, "wb", closefd=False) as file:
        file.write(font)
    seals = fcntl.F_SEAL_SEAL | fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_WRITE
    fcntl.fcntl(number, fcntl.F_ADD_SEALS, seals)
    return f"/proc/self/fd/{number}"


def _add_rule(fonts: FontConfiguration, **rule: str) -> None:
    fontconfig.FcConfigParseAndLoadFromMemory(fonts._config, _RULE.format(**rule).encode(), True)
