"""What stands in for functions of the library makes the same file."""

import subprocess
import sys

import pytest

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
for edition in ("full", "page", "card"):
    for wording in ("plain", "home"):
        file = unpacked(render(kept_plan("{plan}"), edition=edition, wording=wording))
        sys.stdout.buffer.write(re.sub(rb"/ID .*", b"", file))  # of the program that unpacks
"""
ANOTHER_RELEASE = "weasyprint.VERSION = 'another'"


def drawn(plan, before, folder):
    script = SCRIPT.format(plan=plan, before=before)
    done = subprocess.run([sys.executable, "-c", script], cwd=folder, capture_output=True)
    return done.stderr.decode().strip(), done.stdout


@pytest.mark.parametrize("plan", ["typical", "sparse"])
def test_with_them_and_without_every_byte_is_the_same(plan, settings):
    quick, with_them = drawn(plan, "", settings.BASE_DIR)
    plain, without = drawn(plan, ANOTHER_RELEASE, settings.BASE_DIR)

    assert (quick, plain) == ("True", "False")
    assert with_them == without
    assert len(with_them) > 100_000
