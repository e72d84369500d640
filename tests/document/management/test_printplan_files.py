import os
import re
import subprocess
import sys

import pytest
from django.conf import settings as running

from tests.conftest import PLANS
from tests.document.management.refusals import said_of, written

pytestmark = pytest.mark.django_db


def test_a_file_that_is_not_there_or_cannot_be_read_is_one_line(tmp_path, output):
    (tmp_path / "folder").mkdir()
    file = written(tmp_path, "{}")

    assert said_of(tmp_path / "none.json", output).endswith("none.json: cannot be read (No such file or directory)")
    assert said_of(tmp_path / "folder", output).endswith("folder: cannot be read (Is a directory)")
    assert said_of(file / "plan.json", output).endswith("plan.json: cannot be read (Not a directory)")
    assert re.search(r"cannot be read \(.+\)$", said_of("/proc/self/mem", output))
    assert said_of("/dev/zero", output) == "/dev/zero: this file is too large to be a plan"


def test_a_place_that_cannot_be_written_is_one_line(tmp_path, output):
    (tmp_path / "folder").mkdir()
    file = written(tmp_path, "{}")

    for place, why in {
        tmp_path / "none" / "notes.pdf": "No such file or directory",
        tmp_path / "folder": "Is a directory",
        file / "notes.pdf": "Not a directory",
        "/dev/full": "No space left on device",
    }.items():
        assert said_of(PLANS / "sparse.json", place) == f"{place}: cannot be written ({why})"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder", "out", "plan.json"]


def test_a_disk_that_is_full_leaves_what_stood_there(tmp_path):
    script = (
        "import resource, sys\n"
        "from django.core.management import call_command\n"
        "import django; django.setup()\n"
        "call_command('migrate', verbosity=0)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "call_command('printplan', *sys.argv[1:])\n"
    )
    place = tmp_path / "notes.pdf"
    place.write_bytes(b"as before")

    run = subprocess.run(
        [sys.executable, "-c", script, PLANS / "sparse.json", "-o", place],
        capture_output=True, text=True, cwd=running.BASE_DIR, env=os.environ | {"DATABASE_URL": "sqlite://:memory:"},
    )  # fmt: skip

    assert "notes.pdf: cannot be written (File too large)" in run.stderr
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("notes.pdf", b"as before")]


def test_a_file_that_stood_there_is_left_alone_when_the_plan_is_wrong(tmp_path):
    place = tmp_path / "notes.pdf"
    place.write_bytes(b"as before")

    said_of(written(tmp_path, '{"format": 2}'), place)

    assert place.read_bytes() == b"as before"


def test_a_plan_is_never_written_over_with_its_own_pages(tmp_path):
    path = written(tmp_path, '{"format": 1}')

    assert said_of(path, path) == f"{path}: this is the plan itself: name another file to write to"
    assert path.read_text() == '{"format": 1}'
