"""The file of a font is looked at where it lies, and is whole where all of it is wanted."""

from weasyprint.pdf.fonts import Font

from safetyplan.document.engine import draw
from safetyplan.document.engine.quicker import files

HTML = "<!DOCTYPE html><html lang='en'><head><title>a</title></head><body><p>Brass lantern</p></body></html>"


def test_no_font_is_copied_before_it_is_cut_and_each_is_bytes_after(monkeypatch):
    seen = []

    def clean(font, *about):
        whole = font.file_content
        files._clean(font, *about)
        seen.append((type(whole).__name__, len(whole), type(font.file_content), len(font.file_content)))

    monkeypatch.setattr(Font, "clean", clean)
    draw(HTML, "letter")

    assert [(kind, made, whole > 5 * cut > 0) for kind, whole, made, cut in seen] == [("buffer", bytes, True)]


def test_a_font_that_is_not_cut_goes_in_whole(monkeypatch):
    whole = []
    monkeypatch.setattr(files, "_plain_clean", lambda font, *_about: whole.append(bytes(font.file_content)))
    pdf = draw(HTML, "letter")

    assert len(whole) == 1
    assert len(pdf) > sum(map(len, whole)) / 4  # compressed
    assert all(one[:4] in {b"\0\1\0\0", b"OTTO", b"true", b"ttcf"} for one in whole)
