"""A part of a font, as HarfBuzz cuts it."""

from collections.abc import Iterable
from typing import Any

from weasyprint.text.ffi import ffi, harfbuzz, harfbuzz_subset
from weasyprint.text.fonts import get_hb_object_data

ffi.cdef("void hb_set_del(hb_set_t *set, hb_codepoint_t number);")


def can_cut() -> bool:
    """Whether this machine has the part of HarfBuzz that does it."""
    return harfbuzz_subset is not None


def cut(
    face: Any,
    *,
    glyphs: Iterable[int] = (),
    signs: Iterable[str] = (),
    dropped: Iterable[bytes] = (),
    as_it_is: Iterable[bytes] = (),
    flags: int = 0,
) -> bytes:
    """An OpenType file with these glyphs (by number) and signs; empty where it could not be made.

    It lacks the tables that are `dropped`, beside those that HarfBuzz always drops, and has those to stay `as_it_is`.
    """
    wanted = ffi.gc(harfbuzz_subset.hb_subset_input_create_or_fail(), harfbuzz_subset.hb_subset_input_destroy)
    kept_tables = [_tag(name) for name in as_it_is]
    dropped_tables = harfbuzz_subset.hb_subset_input_set(wanted, harfbuzz_subset.HB_SUBSET_SETS_DROP_TABLE_TAG)
    for numbers, of in (
        (glyphs, harfbuzz_subset.HB_SUBSET_SETS_GLYPH_INDEX),
        (map(ord, signs), harfbuzz_subset.HB_SUBSET_SETS_UNICODE),
        (map(_tag, dropped), harfbuzz_subset.HB_SUBSET_SETS_DROP_TABLE_TAG),
        (kept_tables, harfbuzz_subset.HB_SUBSET_SETS_NO_SUBSET_TABLE_TAG),
    ):
        listed = sorted(numbers)
        to = harfbuzz_subset.hb_subset_input_set(wanted, of)
        harfbuzz.hb_set_add_sorted_array(to, ffi.new("hb_codepoint_t[]", listed), len(listed))
    for tag in kept_tables:
        harfbuzz.hb_set_del(dropped_tables, tag)
    harfbuzz_subset.hb_subset_input_set_flags(wanted, flags)
    made = ffi.gc(harfbuzz_subset.hb_subset_or_fail(face, wanted), harfbuzz.hb_face_destroy)
    return get_hb_object_data(made) if made else b""


def _tag(name: bytes) -> int:
    return int(harfbuzz.hb_tag_from_string(name, -1))
