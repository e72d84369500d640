"""A row is a draft, a person checks it, days wear it out, and a person checks it again or closes it."""

import datetime

import pytest

from safetyplan.resources.history import told
from safetyplan.resources.kinds import How, State
from safetyplan.resources.lifecycle import assure, close, days_for, reopen, wear_out
from safetyplan.resources.models import Change, Service
from tests.resources.services_to_try import service

pytestmark = pytest.mark.django_db
DAY = datetime.date(2026, 3, 1)


def after(days):
    return DAY + datetime.timedelta(days)


def state():
    return Service.objects.get().state


def test_hotlines_wear_out_sooner_than_the_rest(settings):
    settings.RESOURCES_DUE_DAYS = {"hotline": 30, "other": 60}
    assert days_for(service("a", needs=["hotline", "legal"])) == 30
    assert days_for(service("b", needs=["legal"])) == 60


def test_from_draft_to_checked_to_due_to_stale():
    row = service("one", needs=["hotline"])
    assert row.state == State.DRAFT
    assure(row, "edna", How.CALLED, DAY)
    assert (state(), row.due_date, row.stale_date) == (State.CHECKED, after(90), after(180))
    assert [(wear_out(after(day)), state()) for day in (0, 89, 90, 179, 180, 400)] == [
        (0, State.CHECKED),
        (0, State.CHECKED),
        (1, State.DUE),
        (0, State.DUE),
        (1, State.STALE),
        (0, State.STALE),
    ]


def test_a_row_nobody_looked_at_for_long_goes_straight_to_stale():
    assure(service("one"), "edna", How.CALLED, DAY)
    assert wear_out(after(1000)) == 1
    assert state() == State.STALE


def test_drafts_and_closed_rows_do_not_wear_out():
    service("draft")
    close(service("closed"), "edna")
    assert wear_out(after(1000)) == 0


def test_what_a_reader_meets_today_does_not_wait_for_the_nightly_command():
    row = service("one", region="US-NY")
    assure(row, "edna", How.CALLED, datetime.date(2020, 1, 1))
    assert row.state == State.CHECKED
    assert row.stands == State.STALE
    assert not Service.objects.shippable().exists()


def test_a_stale_row_that_is_called_again_is_checked():
    row = service("one", state="stale")
    assure(row, "edna", How.CALLED, DAY)
    assert state() == State.CHECKED


def test_a_closed_row_keeps_the_day_it_was_checked_and_an_opened_one_does_not():
    row = service("one")
    assure(row, "edna", How.CALLED, DAY)
    close(row, "edna")
    assert (state(), row.assured_date, row.due_date) == (State.CLOSED, DAY, None)
    reopen(row, "edna")
    assert (state(), row.assured_date) == (State.DRAFT, None)


def test_every_move_is_written_down_with_who_and_how():
    row = service("one")
    assure(row, "edna", How.CALLED, DAY)
    wear_out(after(180))
    close(Service.objects.get(), "rose")
    moves = [(change.who, change.how, change.what["state"]) for change in Change.objects.order_by("id")]
    assert moves == [
        ("edna", How.CALLED, ["draft", "checked"]),
        ("", How.TIME, ["checked", "due"]),
        ("rose", How.DESK, ["due", "closed"]),
    ]


def test_history_says_of_a_street_only_whether_there_is_one():
    row = service("one", confidential=False, street="12 Main Street", needs=["legal"])
    assert told(row)["street"] == "yes"
    close(row, "edna")
    assert "Main Street" not in str(Change.objects.values())


def test_history_outlives_its_row():
    row = service("one")
    close(row, "edna")
    row.delete()
    assert (Change.objects.get().service, Change.objects.get().identifier) == (None, "one")
