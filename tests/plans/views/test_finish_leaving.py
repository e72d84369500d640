"""An exit that never reached us left a mark in the browser: it is finished before anything is shown."""

import pytest
from django.db import connection
from django.test import Client

from safetyplan.plans import drafts
from safetyplan.plans.models import Draft
from safetyplan.plans.plan import Plan
from tests.plans.views.places import PEOPLE
from tests.plans.views.test_exiting import broken, holding

pytestmark = pytest.mark.django_db
LAMP = {"answers": {"safe_people": {"code_word": "lamp"}}}


@pytest.fixture
def marked():
    browser = holding(drafts.begin(Plan(LAMP)))
    browser.cookies["q"] = "1"
    return browser


@pytest.mark.parametrize("address", [PEOPLE, "/", "/look-over/", "/print/", "/no-such-page/", "/office/", "/static/x"])
def test_the_next_request_of_any_page_leads_to_the_start_without_the_plan(marked, address, settings):
    response = marked.get(address)

    assert (response.status_code, response["Location"]) == (303, "/")
    assert {name for name, cookie in response.cookies.items() if cookie["max-age"] == 0} == {
        settings.DRAFT_COOKIE_NAME,
        settings.CSRF_COOKIE_NAME,
        "q",
    }
    assert Draft.objects.count() == 0


def test_what_is_sent_with_the_mark_is_not_written_down(marked):
    assert marked.post(PEOPLE, {"section": "safe_people", "code_word": "candle"}).status_code == 303
    assert Draft.objects.count() == 0


def test_the_exit_itself_still_leads_away(marked, settings):
    assert marked.post("/exit/")["Location"] == settings.SAFETYPLAN_EXIT_SITES[0]
    assert Draft.objects.count() == 0


def test_a_broken_database_hides_the_plan_all_the_same(marked):
    with connection.execute_wrapper(broken):
        assert marked.get(PEOPLE).status_code == 303
    Client().get("/")  # what could not be closed then is closed now
    assert Draft.objects.count() == 0


def test_another_value_is_no_mark_and_a_mark_without_a_plan_is_taken_back():
    browser = holding(drafts.begin(Plan(LAMP)))
    browser.cookies["q"] = "0"
    assert browser.get(PEOPLE).status_code == 200

    alone = Client()
    alone.cookies["q"] = "1"
    assert alone.get("/").cookies["q"]["max-age"] == 0
