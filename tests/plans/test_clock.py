import datetime
import time

import pytest
from django.core.management import call_command
from django.utils import timezone

from safetyplan.plans import clock, drafts
from safetyplan.plans.models import Calendar, Draft
from safetyplan.plans.plan import Plan

DAY = 24 * 60 * 60


@pytest.mark.django_db
@pytest.mark.parametrize("turned", [-10 * 365 * DAY, -2 * 60 * 60, 2 * 60 * 60, 10 * 365 * DAY])
def test_a_clock_that_was_turned_deletes_nothing(monkeypatch, turned):
    drafts.begin(Plan())
    Draft.objects.update(expires_on="2000-01-01")
    right = time.time
    with monkeypatch.context() as wrong:
        wrong.setattr(time, "time", lambda: right() + turned)
        assert clock.was_turned()
        assert drafts.forget_expired() == 0

    assert drafts.forget_expired() == 1


def test_a_clock_that_is_put_right_by_a_little_is_believed(monkeypatch):
    right = time.time
    monkeypatch.setattr(time, "time", lambda: right() + 30 * 60)

    assert not clock.was_turned()


@pytest.fixture
def on_day(monkeypatch):
    """The calendar shows so many days after today."""
    begun = timezone.now()

    def turn_to(day):
        monkeypatch.setattr(timezone, "now", lambda: begun + datetime.timedelta(days=day))

    return turn_to


def seen_last(days_ago):
    """As a process finds it that began only now: the last one before it ran so many days ago."""
    day = timezone.now().date() - datetime.timedelta(days=days_ago)
    Calendar.objects.update_or_create(pk=1, defaults={"seen": day, "believed_from": "2000-01-01"})


def one_that_is_over():
    drafts.begin(Plan())
    Draft.objects.update(expires_on="2000-01-01")


@pytest.mark.django_db
@pytest.mark.parametrize("days_ago", [-30, -2, 2, 10, 3650])
def test_a_leap_of_the_calendar_from_one_process_to_the_next_deletes_nothing(days_ago):
    one_that_is_over()
    seen_last(days_ago)

    assert [drafts.forget_expired() for _time in range(3)] == [0, 0, 0]


@pytest.mark.django_db
@pytest.mark.parametrize("days_ago", [-1, 0, 1])
def test_the_day_after_and_the_other_side_of_midnight_are_no_leap(days_ago):
    one_that_is_over()
    seen_last(days_ago)

    assert drafts.forget_expired() == 1


@pytest.mark.django_db
def test_a_server_that_was_off_for_a_month_deletes_a_week_after_its_return(on_day):
    one_that_is_over()
    seen_last(30)
    deleted = []
    for day in range(8):
        on_day(day)
        deleted.append(drafts.forget_expired())

    assert deleted == [0] * 7 + [1]


@pytest.mark.django_db
def test_a_clock_that_was_ten_days_ahead_and_is_put_right_has_deleted_nothing(on_day):
    on_day(-10)
    token = drafts.begin(Plan())
    seen_last(0)
    on_day(0)
    assert drafts.forget_expired() == 0
    on_day(-10)
    assert drafts.forget_expired() == 0

    assert drafts.open_draft(token)


@pytest.mark.django_db
def test_a_process_that_ran_all_the_while_believes_the_calendar_however_rarely_it_is_asked(on_day):
    drafts.forget_expired()
    one_that_is_over()
    on_day(20)

    assert drafts.forget_expired() == 1


@pytest.mark.django_db
def test_of_the_clock_one_row_with_two_days_is_kept():
    for _time in range(3):
        drafts.forget_expired()

    today = timezone.now().date()
    assert list(Calendar.objects.values("seen", "believed_from")) == [{"seen": today, "believed_from": today}]
    assert str(Calendar.objects.get()) == "the calendar"


@pytest.mark.django_db
def test_whoever_runs_the_command_is_told_of_a_leap_while_there_is_time_to_put_the_clock_right(capsys):
    seen_last(10)
    call_command("forgetexpired")
    said = capsys.readouterr()

    assert said.out == "0 forgotten\n"
    assert "The clock leapt" in said.err
    assert f"{timezone.now():%Y-%m-%d}" in said.err
