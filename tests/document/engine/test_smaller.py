"""Chinese in a file: small, and each glyph in its place."""

from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from weasyprint.pdf.fonts import Font

from safetyplan.document.engine import draw, laid_out, smaller, turn
from safetyplan.document.render import render
from safetyplan.document.sheet import Sheet
from tests.conftest import kept_plan
from tests.document.paper import Paper

WORDS = "注意到以后，我会到一个有出口的房间去。かなと漢字、한국어도。<b>情况变糟的时候</b>"
HTML = f"<!DOCTYPE html><html lang='zh-Hans'><head><title>a</title></head><body><p>{WORDS} and more</p></body></html>"
TYPE_0 = "/CIDFontType0"


def ink(pdf):
    return sum(255 - one for one in bytes(pypdfium2.PdfDocument(pdf)[0].render(scale=2).buffer))


def test_it_is_small_and_looks_and_reads_as_with_every_glyph_at_its_old_number(monkeypatch):
    small = draw(HTML, "letter")
    monkeypatch.setattr(Font, "_harfbuzz_subset", smaller._plain)
    with turn():
        plain = laid_out(HTML, Sheet("letter")).write_pdf()  # by the library alone: nothing is unwrapped either

    assert len(small) < len(plain) / 3
    assert ink(small) == pytest.approx(ink(plain), rel=0.001)
    assert ink(small) > 100_000
    assert Paper(small).text == Paper(plain).text


def test_its_glyphs_are_found_by_the_font_itself_and_by_no_map_beside_it():
    with pikepdf.open(BytesIO(draw(HTML, "letter"))) as pdf:
        fonts = [one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and one.get("/Subtype") == TYPE_0]

        assert fonts
        assert [one for one in fonts if "/CIDToGIDMap" in one] == []
        assert {str(one.FontDescriptor.FontFile3.Subtype) for one in fonts} == {"/CIDFontType0C"}


@pytest.mark.django_db
def test_a_typical_plan_in_chinese_is_under_200_kilobytes(four_languages):
    assert len(render(kept_plan("typical"), language="zh-hans")) < 200_000


@pytest.mark.parametrize(
    ("cff", "by_cid"),
    [
        (b"", False),
        (b"\x01\x00\x04\x01\x00\x01\x01\x01\x02a\x00\x01\x01\x01\x04\x1d\x0f\x11", False),
        (b"\x01\x00\x04\x01\x00\x01\x01\x01\x02a\x00\x01\x01\x01\x06\x8c\x8d\x8b\x0c\x1e", True),
    ],
)
def test_a_font_says_whether_its_glyphs_go_by_cid(cff, by_cid):
    assert smaller._goes_by_cid(cff) == by_cid
