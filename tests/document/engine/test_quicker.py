"""What stands in for functions of the library makes the same file."""

import os
import subprocess
import sys

SCRIPT = """
import weasyprint, weasyprint.pdf
{before}
import django; django.setup()
import re, sys
from safetyplan.document.engine import hasten, quicker
from safetyplan.document.render import render
from tests.conftest import kept_plan
from tests.document.paper import unpacked
print(quicker.hasten(), file=sys.stderr)
STEP_OF_NOTHING = rb">0?<|(?<=>)0(?=])"  # the library writes one after almost every letter
OF_PLACES = rb"/ID .*|/Length \\d+|^\\d{{10}} .*|^startxref\\n.*"  # the program that unpacks counts bytes
for plan, edition, wording, language in (
    ("typical", "full", "plain", "en"), ("typical", "page", "home", "en"), ("typical", "card", "plain", "en"),
    ("full", "card", "trip", "en"), ("typical", "fold", "plain", "en"), ("typical", "full", "plain", "ar"),
):
    file = unpacked(render(kept_plan(plan), edition=edition, wording=wording, language=language))
    sys.stdout.buffer.write(re.sub(OF_PLACES, b"", re.sub(STEP_OF_NOTHING, b"", file), flags=re.MULTILINE))
"""
ANOTHER_RELEASE = "weasyprint.VERSION = 'another'"


def drawn(before, folder):
    script = SCRIPT.format(before=before)
    every_language = os.environ | {"DJANGO_SETTINGS_MODULE": "safetyplan.settings"}
    done = subprocess.run([sys.executable, "-c", script], cwd=folder, env=every_language, capture_output=True)
    return done.stderr.decode().strip(), done.stdout


def test_with_them_and_without_every_byte_is_the_same_but_for_steps_of_nothing(settings):
    quick, with_them = drawn("", settings.BASE_DIR)
    plain, without = drawn(ANOTHER_RELEASE, settings.BASE_DIR)

    assert (quick, plain) == ("True", "False")
    assert with_them == without
    assert len(with_them) > 100_000
