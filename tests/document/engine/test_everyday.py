"""Large fonts, cut to what is used from day to day: nobody sees a difference, but in what is held."""

import os
import re
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from weasyprint.text.ffi import fontconfig

from safetyplan.document import engine
from safetyplan.document.engine import draw
from safetyplan.document.engine.everyday import _kept, add_everyday
from safetyplan.document.engine.fonts import ForkedFonts

EVERYDAY, RARE = "我的安全计划，注意到以后去有出口的房间。", "婷琳龘"
HTML = "<!DOCTYPE html><html lang='zh-hans'><head><title>a</title></head><body><p>{0}<b>{0}</b> a</p></body></html>"


def page(pdf):
    return bytes(pypdfium2.PdfDocument(pdf)[0].render(scale=2).buffer)


def families(pdf):
    """The names of the fonts in the file, without the mark of what was taken from each and its weight."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        names = {
            str(one.BaseFont) for one in opened.objects if isinstance(one, pikepdf.Dictionary) and "/BaseFont" in one
        }
    return {re.sub(r"^/\w+\+|-Bold$", "", name) for name in names}


@pytest.fixture
def by_the_fonts_themselves(monkeypatch):
    """Draws with the fonts as this machine has them."""

    def drawn(html):
        plain = ForkedFonts()
        fontconfig.FcConfigSetCurrent(plain._config)
        with monkeypatch.context() as patched:
            patched.setattr(engine, "_fonts", lambda: plain)
            engine._book.cache_clear()
            pdf = draw(html, "letter")
        fontconfig.FcConfigSetCurrent(engine._fonts()._config)
        engine._book.cache_clear()
        return pdf

    return drawn


def test_everyday_signs_come_from_the_cut_font_and_rare_ones_from_the_font_itself():
    assert families(draw(HTML.format(EVERYDAY), "letter")) == {"Noto-Sans", "Noto-Sans-CJK-SC-Everyday"}
    assert families(draw(HTML.format(EVERYDAY + RARE), "letter")) == {
        "Noto-Sans",
        "Noto-Sans-CJK-SC-Everyday",
        "Noto-Sans-CJK-SC",
    }


@pytest.mark.parametrize("words", [EVERYDAY, EVERYDAY + RARE, RARE])
def test_a_page_looks_to_the_dot_as_it_does_by_the_fonts_themselves(words, by_the_fonts_themselves):
    html = HTML.format(words)
    plain = by_the_fonts_themselves(html)

    assert families(plain) == {"Noto-Sans", "Noto-Sans-CJK-SC"}
    assert page(draw(html, "letter")) == page(plain)


OPENED = """
{before}
from pathlib import Path
import django; django.setup()
from safetyplan.document.engine import draw
draw({html!r}, "letter")
print("CJK" in Path("/proc/self/maps").read_text())
"""


def opened(words, settings, before=""):
    """What a process says that drew these words: whether it opened the whole font."""
    script = OPENED.format(before=before, html=HTML.format(words))
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=settings.BASE_DIR, env=os.environ, capture_output=True, text=True
    )

    return done.stdout.strip() + done.stderr


@pytest.mark.parametrize(("words", "answer"), [(EVERYDAY, "False"), (RARE, "True")])
def test_the_whole_font_is_opened_for_a_rare_sign_alone(words, answer, settings):
    assert opened(words, settings) == answer


def test_where_there_is_no_room_for_it_all_comes_from_the_font_itself(settings):
    no_room = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))"

    assert opened(EVERYDAY, settings, no_room) == "True"


def test_where_there_is_no_font_at_all_nothing_is_cut(tmp_path, monkeypatch):
    nowhere = tmp_path / "fonts.conf"
    nowhere.write_text("<fontconfig></fontconfig>")
    monkeypatch.setenv("FONTCONFIG_FILE", str(nowhere))
    before = len(os.listdir("/proc/self/fd"))

    add_everyday(ForkedFonts(), {"Noto Sans CJK SC": set(EVERYDAY)})
    fontconfig.FcConfigSetCurrent(engine._fonts()._config)

    assert len(os.listdir("/proc/self/fd")) == before


def test_a_font_of_few_glyphs_stays_whole():
    before = len(os.listdir("/proc/self/fd"))

    add_everyday(ForkedFonts(), {"Noto Sans": set("abc"), "Noto Sans Arabic": set("خطة")})
    fontconfig.FcConfigSetCurrent(engine._fonts()._config)

    assert len(os.listdir("/proc/self/fd")) == before


def test_what_is_kept_can_be_read_and_never_changed():
    file = Path(_kept(b"a font"))

    assert file.read_bytes() == b"a font"
    for write in (lambda: file.write_bytes(b"b"), lambda: os.truncate(file, 1), lambda: os.write(int(file.name), b"c")):
        with pytest.raises(PermissionError):
            write()
    assert file.read_bytes() == b"a font"
    os.close(int(file.name))
