"""No library is unloaded under a thread of its own."""

import os
import re
import subprocess
import sys

SCRIPT = """
import django; django.setup()
from safetyplan.document.engine import draw
draw("<html><head/><body><p>a</p></body></html>", "letter")
"""


def test_what_draws_is_not_unloaded_before_its_process_has_ended(settings):
    # The loader of glibc says what it does (ld.so(8), LD_DEBUG).
    said = {**os.environ, "LD_DEBUG": "files"}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], cwd=settings.BASE_DIR, env=said, capture_output=True, text=True, check=True
    )
    loaded = set(re.findall(r"file=\S*(lib(?:pango|fontconfig|gobject|harfbuzz)[\w.-]*)", done.stderr))
    unloaded = re.findall(r"file=\S*(lib(?:pango|fontconfig|gobject|harfbuzz)\S*) .*destroying link map", done.stderr)

    assert len(loaded) >= 4
    assert unloaded == []
