"""What is loaded only when it is called is not missed by a document that needs it."""

import json
import subprocess
import sys

SCRIPT = """
import json, sys
import django; django.setup()
from safetyplan.document.engine import draw
from weasyprint.pdf import fonts
html = "<!DOCTYPE html><html lang='en'><head><title>a</title></head><body><p>Brass lantern</p></body></html>"
cut = draw(html, "letter")
loaded = sorted({"fontTools.subset", "fontTools.ttLib", "fontTools.varLib"} & set(sys.modules))
empty = fonts.ttFont.getTableClass("loca").__name__
fonts.harfbuzz_subset = None
otherwise = draw(html, "letter")
from fontTools.fontBuilder import FontBuilder
varies = FontBuilder(1000)
varies.setupGlyphOrder([".notdef"])
varies.setupCharacterMap({})
varies.setupNameTable({})
varies.setupFvar([("wght", 100, 400, 900, "Weight")], [])
fixed = fonts.instantiateVariableFont(varies.font, {"wght": 700}, static=True)
from tests.document.paper import Paper
print(json.dumps([loaded, Paper(cut).text, Paper(otherwise).text, cut == otherwise, "fvar" in fixed, empty]))
"""


def test_what_cuts_fonts_otherwise_and_what_sets_those_that_vary_come_when_they_are_called(settings):
    done = subprocess.run([sys.executable, "-c", SCRIPT], cwd=settings.BASE_DIR, capture_output=True, text=True)
    loaded, text, text_otherwise, same, varies, empty = json.loads(done.stdout or "[0, 0, 0, 0, 0, 0]")

    assert loaded == []
    assert "Brass lantern" in text
    assert text_otherwise == text
    assert not same  # it was the other way of cutting
    assert not varies
    assert empty == "table__l_o_c_a"  # what takes the place of a coloured picture
