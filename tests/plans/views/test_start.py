import pytest
from django.test import Client

from safetyplan.plans import drafts
from safetyplan.plans.cookie import token_in
from safetyplan.plans.models import Draft
from safetyplan.plans.plan import Plan
from tests.reader import Reader, words_of

pytestmark = pytest.mark.django_db


class Request:
    def __init__(self, reader):
        self.COOKIES = {name: morsel.value for name, morsel in reader.client.cookies.items()}


def plan_of(reader):
    return drafts.open_draft(token_in(Request(reader)))


def test_to_look_at_the_start_keeps_nothing_and_gives_no_token(settings):
    reader = Reader()
    reader.open("/")

    assert Draft.objects.count() == 0
    assert settings.DRAFT_COOKIE_NAME not in reader.client.cookies


def test_to_begin_keeps_the_length_and_the_seat_and_says_first_what_the_exit_does():
    reader = Reader()
    reader.open("/")
    page = reader.press("Start", length="few_minutes", seat="beside")

    assert page.address == "/before/"
    assert "It does not clear the history of this browser" in page.words
    assert plan_of(reader).answers == {"before_we_start": {"length": "few_minutes", "seat": "beside"}}


@pytest.mark.parametrize(
    "sent", [{}, {"length": "", "seat": ""}, {"length": "no_such_key"}, {"seat": "\x00", "x": "y"}]
)
def test_whoever_says_nothing_begins_all_the_same(sent):
    reader = Reader()
    answer = reader.send(reader.open("/"), "length", **{"length": [], "seat": []} | sent)

    assert (answer.status, answer.address) == (200, "/before/")
    assert plan_of(reader).answers == {}


def test_to_begin_again_erases_the_plan_that_was_open_and_says_so_before():
    reader = Reader(Plan({"answers": {"safe_people": {"code_word": "lamp"}}}))
    page = reader.open("/")
    assert [words_of(panel) for panel in page.all("p") if panel.get("class") == "panel" and "erase" in words_of(panel)]

    reader.press("Start")
    assert Draft.objects.count() == 1
    assert "safe_people" not in plan_of(reader).answers


def test_a_token_that_was_planted_is_never_written_to():
    planted = drafts.begin(Plan({"answers": {}}))
    reader = Reader()
    reader.hold(planted)
    reader.open("/")
    reader.press("Start")

    assert token_in(Request(reader)) != planted


def test_to_begin_clears_away_what_has_lapsed():
    drafts.begin(Plan())
    Draft.objects.update(expires_on="2020-01-01")
    reader = Reader()
    reader.open("/")
    reader.press("Start")

    assert [draft.expires_on.year > 2020 for draft in Draft.objects.all()] == [True]


def test_a_form_from_another_site_begins_nothing():
    answer = Client(enforce_csrf_checks=True).post("/", {"length": "full"})

    assert answer.status_code == 403
    assert Draft.objects.count() == 0


def test_the_page_before_the_first_question_leads_on():
    reader = Reader()
    assert reader.open("/before/").heading
    assert reader.follow("Go on").address == "/"

    reader.press("Start")
    assert reader.follow("Go on").address == "/page/1/"


def test_the_exit_leads_where_the_reader_picked(settings):
    reader = Reader()
    reader.open("/")
    reader.press("Start")
    page = reader.press("Use this one", site="1")
    assert page.value("to") == "1"

    answer = reader.client.post("/exit/", page.boxes("to"))
    assert answer["Location"] == settings.SAFETYPLAN_EXIT_SITES[1]


@pytest.mark.parametrize("site", ["", "-1", "99", "one", "9" * 5000, "\x00"])
def test_a_site_that_is_not_offered_is_not_kept(site):
    reader = Reader()
    reader.open("/")
    page = reader.send(reader.press("Start"), "site", site=[site])

    assert page.status == 200
    assert plan_of(reader).exit_site in {0, 1}
