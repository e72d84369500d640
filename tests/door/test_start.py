"""A server that others reach does not start weak; on this machine alone it may."""

import os
import secrets
import subprocess
import sys

import pytest
from django.conf import settings as running

SOUND = {
    "SECRET_KEY": secrets.token_urlsafe(50), "PEPPER": secrets.token_urlsafe(50), "ALLOWED_HOSTS": "notes.example",
    "DATABASE_URL": "sqlite://:memory:",
}  # fmt: skip


def start(environment):
    """The server's application, loaded as the server does, with this environment and nothing else."""
    clean = {name: value for name, value in os.environ.items() if name in {"PATH", "HOME", "LANG"}}
    return subprocess.run(
        [sys.executable, "-c", "import safetyplan.edge"],
        env=clean | environment, cwd=running.BASE_DIR, capture_output=True, text=True,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("weak", "refused"),
    [
        ({"DEBUG": "1", "SECRET_KEY": "", "PEPPER": ""}, ["E202", "E203", "E208"]),
        ({"PLAIN_HTTP": "1"}, ["E203"]),
        ({"ALLOWED_HOSTS": "localhost,notes.example", "PEPPER": SOUND["SECRET_KEY"]}, ["E204"]),
        ({"DRAW_APART": "0"}, ["E209"]),
    ],
    ids=lambda value: "+".join(value),
)
def test_a_weak_start_ends_with_a_line_for_each_reason(weak, refused):
    done = start(SOUND | weak)

    assert done.returncode == 1
    assert [line.partition(":")[0] for line in done.stderr.splitlines()] == [f"safetyplan.{name}" for name in refused]


@pytest.mark.parametrize(
    "sound",
    [{}, {"PLAIN_HTTP": "1", "DEBUG": "1", "ALLOWED_HOSTS": "localhost,127.0.0.1,[::1]"}],
    ids=["sound", "this machine"],
)
def test_a_sound_start_and_one_for_this_machine_alone_go_on(sound):
    done = start(SOUND | sound)

    assert (done.returncode, done.stderr) == (0, "")
