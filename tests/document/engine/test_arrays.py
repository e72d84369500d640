"""However many glyphs a file keeps, no type is parsed for it."""

import subprocess
import sys

from django.conf import settings

DRAW = """
import weasyprint
{before}
import django; django.setup()
from weasyprint.text.ffi import ffi
from safetyplan.document.engine import draw
for words in ("abc", "abcdefgh"):
    draw(f"<!DOCTYPE html><html lang='en'><head><title>a</title></head><body><p>{{words}}</p></body></html>", "letter")
print(sum("hb_codepoint_t[" in kind and kind[-2:] != "[]" for kind in map(str, ffi._parsed_types)))
"""


def types_with_a_length(before=""):
    command = [sys.executable, "-c", DRAW.format(before=before)]
    return int(subprocess.run(command, cwd=settings.BASE_DIR, capture_output=True, text=True, check=True).stdout)


def test_files_of_any_length_share_one_type_where_the_library_alone_makes_one_for_each():
    assert types_with_a_length() == 0
    assert types_with_a_length("weasyprint.VERSION = 'another'") > 2
