import pytest

from safetyplan.plans import drafts
from safetyplan.plans.models import Draft, WayIn
from safetyplan.plans.plan import Plan
from tests.plans.views.places import PEOPLE
from tests.reader import Reader

pytestmark = pytest.mark.django_db


def test_to_erase_deletes_the_plan_and_takes_the_cookies_back(settings):
    other = drafts.begin(Plan())
    reader = Reader(Plan({"answers": {"safe_people": {"code_word": "lamp"}}}))
    reader.open("/finish/")
    page = reader.press("Erase everything now")

    assert page.heading == "Everything is erased"
    assert (Draft.objects.count(), WayIn.objects.count()) == (1, 1)
    assert drafts.open_draft(other).answers == {}
    assert not {settings.DRAFT_COOKIE_NAME, settings.CSRF_COOKIE_NAME} & set(reader.client.cookies)


def test_after_it_is_erased_no_page_shows_anything_of_it():
    reader = Reader(Plan({"answers": {"safe_people": {"code_word": "lamp"}}}))
    cookies = {name: cookie.value for name, cookie in reader.client.cookies.items()}
    reader.open("/finish/")
    reader.press("Erase everything now")
    reader.client.cookies.load(cookies)

    assert reader.open(PEOPLE).address == "/"
    assert "lamp" not in reader.page.html


def test_only_a_button_erases():
    reader = Reader(Plan())
    reader.open("/finish/")

    assert reader.client.get("/erase/").status_code == 405
    assert reader.client.post("/erase/").status_code == 403
    assert Draft.objects.count() == 1


def test_the_page_says_how_long_it_is_kept_and_what_stays_behind(settings):
    settings.DRAFT_DAYS = 1
    reader = Reader(Plan())
    page = reader.open("/finish/")
    assert "is deleted after 1 day." in page.words
    assert f"This site stays in the history of this browser as “{settings.SAFETYPLAN_NEUTRAL_TITLE}”" in page.words

    settings.DRAFT_DAYS = 14
    assert "is deleted after 14 days." in reader.open("/finish/").words


def test_what_was_erased_is_also_said_to_a_browser_that_had_nothing():
    assert Reader().open("/done/").heading == "Everything is erased"
    assert Reader().open("/finish/").address == "/"
