"""A deleted row leaves nothing in the files of the database: neither its name nor its sealed bytes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings

SCRIPT = """
import sys, pathlib, django
django.setup()
from django.core.management import call_command
from django.db import connection
from safetyplan.plans import drafts
from safetyplan.plans.models import Draft
from safetyplan.plans.plan import Plan
call_command("migrate", verbosity=0)
{before}
token = drafts.begin(Plan())
drafts.change(token, lambda plan: plan.answers.update(safe_people={{"code_word": "lamp" * 500}}))
draft = Draft.objects.get()
needles = [draft.name.encode(), bytes(draft.body)[100:164], bytes(draft.body)[-64:]]
def found():
    return sum(needle in file.read_bytes() for file in pathlib.Path({folder!r}).iterdir() for needle in needles)
print(found() > 0)
{ending}
print(found(), max(file.stat().st_size for file in pathlib.Path({folder!r}).glob("*-wal")))
"""
FORGET = "drafts.forget(token)"


def left(folder: Path, ending: str = FORGET, before: str = "") -> list[str]:
    """Whether it was found before, how much is found afterwards, and how long the log is."""
    surroundings = os.environ | {"DATABASE_URL": f"sqlite:///{folder / 'notes.sqlite3'}"}
    script = SCRIPT.format(folder=str(folder), ending=ending, before=before)
    done = subprocess.run(
        [sys.executable, "-c", script], env=surroundings, cwd=settings.BASE_DIR, capture_output=True, text=True
    )
    assert done.stderr == ""
    return done.stdout.split()


@pytest.mark.parametrize(
    "ending",
    [FORGET, "drafts.close(token)", "Draft.objects.update(expires_on='2020-01-01'); drafts.forget_expired()"],
    ids=["forgotten", "closed", "expired"],
)
def test_after_it_is_gone_nothing_of_it_stands_in_any_file_and_the_log_is_empty(tmp_path, ending):
    assert left(tmp_path, ending) == ["True", "0", "0"]


def test_without_the_emptying_of_the_log_it_would_be_found(tmp_path):
    _before, found, log = left(tmp_path, "Draft.objects.all().delete()")

    assert int(found) > 0
    assert int(log) > 0


@pytest.mark.parametrize(
    "later",
    [
        "drafts.forget_expired()",
        "drafts.forget(other_token)",
        "drafts.change(other_token, lambda plan: None)",
        "Calendar.objects.update(believed_from='9999-12-31'); drafts.forget_expired()",
    ],
    ids=["forgetexpired", "a deletion", "a change", "a clock in doubt"],
)
def test_a_reader_who_holds_the_log_keeps_nobody_waiting_and_what_comes_next_empties_it(tmp_path, later):
    held = """
from safetyplan.plans.models import Calendar
other_token = drafts.begin(Plan())
drafts.forget_expired()
import sqlite3, time
other = sqlite3.connect(connection.settings_dict["NAME"], isolation_level=None)
other.execute("BEGIN"); other.execute("SELECT * FROM plans_draft").fetchall()
began = time.monotonic()
drafts.forget(token)
assert time.monotonic() - began < 4
assert found() > 0
other.close()
"""

    assert left(tmp_path, held + later) == ["True", "0", "0"]
