"""The file of a font is looked at where it lies, and is whole where all of it is wanted."""

from weasyprint.pdf.fonts import Font

from safetyplan.document.engine import draw, laid_out, turn
from safetyplan.document.engine.quicker import files
from safetyplan.document.sheet import Sheet
from tests.document.engine.watching import watched

HTML = "<!DOCTYPE html><html lang='en'><head><title>a</title></head><body><p>Brass lantern</p></body></html>"


def drawn_with_whole_fonts():
    with turn():
        return laid_out(HTML, Sheet("letter")).write_pdf(full_fonts=True)


def file_of(about):
    return type(about["font"].file_content), len(about["font"].file_content)


def test_no_font_is_copied_before_it_is_cut_and_each_is_bytes_after():
    with watched(files._clean, file_of) as seen:
        draw(HTML, "letter")

    (before, whole), (after, cut) = seen
    assert (before.__name__, after) == ("buffer", bytes)
    assert whole > 5 * cut > 0


def test_a_font_that_is_not_cut_goes_in_as_whole_as_the_library_writes_it(monkeypatch):
    with watched(files._clean, file_of) as seen:
        ours = drawn_with_whole_fonts()
    (before, whole), (after, kept) = seen
    assert (before.__name__, after, kept) == ("buffer", bytes, whole)

    monkeypatch.setattr(Font, "__init__", files._plain_begin)
    monkeypatch.setattr(Font, "clean", files._plain_clean)
    assert drawn_with_whole_fonts() == ours
    assert len(ours) > whole / 4  # compressed
