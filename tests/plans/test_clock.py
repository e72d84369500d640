import time

import pytest

from safetyplan.plans import clock, drafts
from safetyplan.plans.models import Draft
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
