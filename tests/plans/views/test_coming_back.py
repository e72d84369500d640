"""Come back with a number. What it does not open looks the same and takes the same time, whatever the reason."""

import datetime
import time

import pytest
from django.utils import timezone

from safetyplan import vault
from safetyplan.plans import drafts, number
from safetyplan.plans.models import Draft
from safetyplan.plans.plan import Plan
from safetyplan.plans.views import coming_back
from tests.reader import Reader

LAMP = {"answers": {"safe_people": {"code_word": "lamp"}}}
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _short_rests(monkeypatch):
    monkeypatch.setattr(coming_back, "WRONG_TRY_RESTS", 0.05)


def put_away(days=30):
    """A plan that waits for its number, which is returned."""
    found, token = number.new_number(), drafts.begin(Plan(LAMP))
    drafts.put_away(token, vault.stretch(found, number.SALT), days)
    return found


def come_back(found, button="Open", reader=None):
    reader = reader or Reader()
    reader.open("/come-back/")
    return reader.press(button, number=number.written(found))


def test_the_number_opens_the_plan_with_all_that_was_written():
    page = come_back(put_away())

    assert page.address == "/contents/"
    reader = Reader()
    come_back(put_away(), reader=reader)
    assert "lamp" in reader.open("/look-over/").words


def test_each_return_begins_the_days_anew():
    found = put_away(days=7)
    Draft.objects.update(expires_on=timezone.now().date())
    come_back(found)

    assert Draft.objects.get().expires_on == timezone.now().date() + datetime.timedelta(days=7)


def test_a_number_goes_on_working():
    found = put_away()

    assert [come_back(found).address for _time in range(3)] == ["/contents/"] * 3


def wrong():
    return number.new_number()


def expired():
    found = put_away()
    Draft.objects.update(expires_on=timezone.now().date() - datetime.timedelta(days=1))
    return found


def forgotten():
    found = put_away()
    come_back(found, "Erase what this number opens")
    return found


def test_wrong_expired_and_forgotten_look_the_same_and_take_the_same_time(settings):
    settings.ARGON2_KIB, settings.ARGON2_PASSES = 64 * 1024, 1
    numbers = {reason.__name__: [reason() for _time in range(3)] for reason in (wrong, expired, forgotten)}

    told, took = set(), {}  # the work of this thread: what others do on the machine is not counted
    for reason, found in numbers.items():
        for one in found:
            reader = Reader()
            reader.open("/come-back/")
            began = time.thread_time()
            page = reader.press("Open", number=one)
            took.setdefault(reason, []).append(time.thread_time() - began)
            told.add((page.status, page.words))
    assert len(told) == 1
    fastest = {reason: min(times) for reason, times in took.items()}
    assert max(fastest.values()) < min(fastest.values()) * 1.5


def test_a_slip_is_told_before_anything_is_asked_of_the_database(django_assert_num_queries):
    found = number.new_number()
    slipped = found[:3] + str((int(found[3]) + 1) % 10) + found[4:]
    reader = Reader()
    page = reader.open("/come-back/")

    with django_assert_num_queries(0):
        page = reader.press("Open", number=slipped)
    assert page.status == 422
    assert "There is a slip in that number" in page.words


def test_no_wrong_number_is_shown_again():
    found = number.new_number()
    page = come_back(found)

    assert page.status == 422
    assert found not in page.html
    assert number.written(found) not in page.html


def test_a_number_alone_forgets_the_plan_and_says_the_same_of_one_that_opens_nothing():
    found, other = put_away(), put_away()
    page, nothing = come_back(found, "Erase what this number opens"), come_back(wrong(), "Erase what this number opens")

    assert page.heading == nothing.heading == "Everything is erased"
    assert Draft.objects.count() == 1
    assert come_back(other).address == "/contents/"


def test_the_plan_that_is_open_stays_open_when_another_is_forgotten():
    found, reader = put_away(), Reader(Plan({"answers": {"safe_people": {"code_word": "candle"}}}))
    assert come_back(found, "Erase what this number opens", reader).heading == "Everything is erased"

    assert Draft.objects.count() == 1
    assert "candle" in reader.open("/look-over/").words


def test_the_cookie_goes_with_the_plan_where_the_number_forgets_the_one_that_is_open():
    found, reader = put_away(), Reader()
    come_back(found, reader=reader)
    come_back(found, "Erase what this number opens", reader)

    assert Draft.objects.count() == 0
    assert reader.client.get("/look-over/")["Location"] == "/"


def test_the_draft_that_is_open_stays_when_another_number_opens_nothing():
    reader = Reader(Plan(LAMP))
    come_back(wrong(), reader=reader)

    assert "lamp" in reader.open("/look-over/").words


def test_the_draft_that_is_open_is_closed_when_another_is_opened_and_the_page_says_so_before():
    found = put_away()
    reader = Reader(Plan({"answers": {"safe_people": {"code_word": "candle"}}}))
    assert "these are closed, and erased if they have no number" in reader.open("/come-back/").words

    come_back(found, reader=reader)
    assert "candle" not in reader.open("/look-over/").words
    assert Draft.objects.count() == 1
