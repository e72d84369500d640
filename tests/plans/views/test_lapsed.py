"""Who saves a page of a plan that is closed by now loses no word, and is told."""

import pytest

from safetyplan.plans.drafts import begin
from safetyplan.plans.models import Draft
from safetyplan.plans.plan import Plan
from tests.plans.views.places import PEOPLE
from tests.plans.views.test_errors import without_a_database
from tests.plans.views.test_long_page import part_of
from tests.plans.views.test_start import plan_of

pytestmark = pytest.mark.django_db
SAID = "What you wrote here is kept, in new notes."


@pytest.fixture(autouse=True)
def _two_languages(settings):
    settings.LANGUAGES = [("en", "English"), ("ar", "Arabic")]


@pytest.fixture
def lapsed(reader):
    """The reader's plan closes while this page is open."""

    def open_and_lapse(address):
        page = reader.open(address)
        Draft.objects.all().delete()
        return page

    return open_and_lapse


@pytest.mark.parametrize("go", ["on", "map", "back", "look:large"])
def test_the_page_is_shown_again_with_its_words_and_says_that_they_are_in_a_new_plan(reader, lapsed, go):
    page = reader.send(lapsed(PEOPLE), code_word=["lamp"], go=[go])

    assert (page.status, page.address, page.value("code_word")) == (200, PEOPLE, "lamp")
    assert SAID in page.words
    assert plan_of(reader).answers["safe_people"] == {"code_word": "lamp"}


def test_who_looks_for_another_page_meanwhile_is_told_as_well(reader, lapsed):
    page = reader.send(lapsed(PEOPLE), code_word=["lamp"], find_page=["rest"], go=["find_page"])

    assert (page.address, page.value("code_word")) == (PEOPLE, "lamp")
    assert SAID in page.words


def test_the_new_plan_is_shown_as_the_page_was(reader, lapsed):
    reader.send(reader.open(PEOPLE), go=["look:large"])

    reader.send(lapsed(PEOPLE), code_word=["lamp"], go=["on"])
    assert plan_of(reader).look == ["large"]

    reader.send(lapsed(PEOPLE), code_word=["lamp"], looks=["easy", "nothing we know"], go=["on"])
    assert plan_of(reader).look == ["easy"]


def test_the_new_plan_has_the_seat_and_the_time_of_the_page(lapsed, reader):
    reader.hold(begin(Plan({"answers": {"before_we_start": {"seat": "beside", "length": "few_minutes"}}})))

    page = reader.send(lapsed(PEOPLE), code_word=["lamp"], go=["on"])

    assert plan_of(reader).answers == {
        "before_we_start": {"seat": "beside", "length": "few_minutes"}, "safe_people": {"code_word": "lamp"},
    }  # fmt: skip
    assert "For the helper" in reader.open("/contents/").words
    assert (page.address, SAID in page.words) == (PEOPLE, True)


def test_a_made_up_seat_is_passed_over(lapsed, reader):
    reader.send(lapsed(PEOPLE), code_word=["lamp"], begun_seat=["above"], begun_length=["\x00"], go=["on"])

    assert plan_of(reader).answers == {"safe_people": {"code_word": "lamp"}}


def test_it_is_said_once(reader, lapsed):
    page = reader.send(lapsed(PEOPLE), code_word=["lamp"], go=["on"])

    assert SAID not in reader.send(page, go=["on"]).words
    assert SAID not in reader.send(reader.open(PEOPLE), go=["on"]).words
    assert Draft.objects.count() == 1


def test_what_is_too_long_is_said_as_well(reader, lapsed):
    page = reader.send(lapsed(PEOPLE), code_word=["x" * 300], go=["on"])

    assert SAID in page.words
    assert "Please look at this" in page.words
    assert page.value("code_word") == "x" * 300


def test_one_question_at_a_time_stays_at_its_question(reader, lapsed):
    page = reader.send(lapsed("/one/40/"), go=["on"])

    assert page.address == "/one/40/"
    assert SAID in page.words


def test_a_part_of_the_long_page_says_it_at_the_top(reader, lapsed):
    part = part_of(lapsed("/all/"), "safe_people")
    shown = reader.client.post("/all/", part | {"code_word": ["lamp"]}).content.decode()

    assert shown.index(SAID) < shown.index('id="safe_people"')
    assert 'value="lamp"' in shown


def test_what_is_said_as_the_page_is_left_begins_no_plan(reader, lapsed):
    answer = reader.client.post(PEOPLE, lapsed(PEOPLE).boxes("section") | {"code_word": ["lamp"], "go": ["left"]})

    assert (answer.status_code, Draft.objects.count()) == (204, 0)


def test_the_new_plan_speaks_the_language_of_the_page(reader, lapsed):
    reader.open(PEOPLE)
    reader.press("language:ar")
    page = reader.send(lapsed(PEOPLE), code_word=["lamp"], go=["on"])

    assert page.tree.get("lang") == "ar"
    assert reader.open("/contents/").tree.get("lang") == "ar"


@pytest.mark.parametrize("spoken", ["xx", "", "\x00", "en;drop"])
def test_a_made_up_language_is_passed_over(reader, lapsed, spoken):
    page = reader.send(lapsed(PEOPLE), spoken=[spoken], go=["on"])

    assert (page.tree.get("lang"), plan_of(reader).language) == ("en", "")


def test_a_page_that_could_not_be_kept_speaks_its_language_too(reader):
    reader.open(PEOPLE)
    page = reader.press("language:ar")
    with without_a_database():
        assert reader.send(page, code_word=["lamp"], go=["on"]).tree.get("lang") == "ar"
