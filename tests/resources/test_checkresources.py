"""What the daily look says: what is due, what is stored twice, which numbers stand under two names."""

import datetime

import pytest
from django.core.management import call_command
from django.utils import timezone

from safetyplan.resources.models import Held, Service
from tests.resources.services_to_try import service

pytestmark = pytest.mark.django_db


def said(capsys, **options):
    call_command("checkresources", **options)
    return capsys.readouterr().out


def ago(days):
    return timezone.localdate() - datetime.timedelta(days)


def test_with_nothing_to_do_it_says_so(capsys):
    lines = said(capsys).splitlines()
    assert lines[0] == "No row moved on today."
    assert lines[1:5] == ["Due: 0", "Stale: 0", "Twice: 0", "One number under two names: 0"]
    assert lines[5] == "Drafts that nobody has called: 0. Rows that wait for a person: 0."


def test_rows_whose_days_are_over_move_on_and_are_listed_with_their_number(capsys):
    service("due", ("voice", "607-555-0101"), state="checked", due_date=ago(1), stale_date=ago(-90))
    service("stale", ("voice", "607-555-0102"), state="due", due_date=ago(100), stale_date=ago(10))
    service("right", state="checked", due_date=ago(-1), stale_date=ago(-90))
    lines = said(capsys).splitlines()
    assert lines[0] == "2 rows moved on as their days were over."
    assert lines[1:5] == [
        "Due: 1",
        f"  {ago(1)} due due: 607-555-0101",
        "Stale: 1",
        f"  {ago(100)} stale stale: 607-555-0102",
    ]
    assert {one.identifier: one.state for one in Service.objects.all()} == {
        "due": "due",
        "stale": "stale",
        "right": "checked",
    }
    assert said(capsys).startswith("No row moved on today.")


def test_doubles_and_shared_numbers_are_named(capsys):
    service("a", ("voice", "607-555-0101"), name="River Line", region="US-NY")
    service("b", ("voice", "1 (607) 555-0101"), name="river line!", region="US-NY")
    service("c", ("voice", "+1 607.555.0101"), name="Lake Line", region="US-NY")
    words = said(capsys)
    assert "Twice: 1\n  River Line: a (River Line); b (river line!)" in words
    assert "One number under two names: 1\n  US 6075550101: a (River Line); c (Lake Line)" in words


def test_drafts_and_rows_that_wait_are_counted(capsys):
    service("a")
    Held.objects.create(source="x", identifier="1", name="N", place="line 2")
    Held.objects.create(source="x", identifier="2", name="N", place="line 3", declined=True)
    assert "Drafts that nobody has called: 1. Rows that wait for a person: 1." in said(capsys)


def test_a_long_list_is_cut_unless_all_of_it_is_asked_for(capsys):
    for number in range(60):
        service(f"row-{number:02}", state="due", due_date=ago(1), stale_date=ago(-90))
    assert said(capsys).count("  20") == 50
    assert said(capsys, all=True).count("  20") == 60
