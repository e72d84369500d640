"""What a helper does ten times a week: jump to a page by typing, print the empty form, start the next plan."""

import pytest

from safetyplan.plans.models import Draft
from safetyplan.plans.plan import Plan
from safetyplan.plans.views.finding_pages import TYPED_MOST, page_like, titles
from safetyplan.sections import all_sections
from tests.plans.views.places import PEOPLE, PETS
from tests.plans.views.test_start import plan_of
from tests.reader import Reader

pytestmark = pytest.mark.django_db
BESIDE = {"before_we_start": {"seat": "beside", "length": "full"}}


@pytest.fixture
def helper():
    return Reader(Plan({"answers": BESIDE | {"rest": {"other": ["a bath"]}}, "look": ["large", "folded"]}))


@pytest.mark.parametrize(
    ("typed", "slug"),
    [("people i can", "safe_people"), ("PETS", "pets"), ("jewelry", "what_to_take"), ("code word", "safe_people"),
     ("1", "before_we_start")],
)  # fmt: skip
def test_some_words_of_a_page_or_of_what_it_asks_find_it(typed, slug):
    assert page_like(typed).slug == slug


@pytest.mark.parametrize("typed", ["", "   ", "zzyzx", "9999", "0", "\x00", "[", "x" * 5000])
def test_words_that_are_on_no_page_find_none(typed):
    assert page_like(typed) is None


def test_every_title_finds_its_own_page():
    assert [page_like(title).title for title in titles()] == [section.title for section in all_sections()]


def test_the_map_leads_to_the_page_that_was_typed_or_says_that_there_is_none(helper):
    helper.open("/contents/")
    assert helper.press("Go to it", find_page="pets").address == PETS

    helper.open("/contents/")
    assert "No page has those words" in helper.press("Go to it", find_page="zzyzx").words


def test_words_without_end_are_not_all_looked_for(helper):
    helper.open("/contents/")

    assert len("pets" + " " * TYPED_MOST) > TYPED_MOST
    assert helper.press("Go to it", find_page="pets" + " " * TYPED_MOST + "zzyzx").address == PETS


def test_to_jump_from_a_page_keeps_what_was_typed_there(helper):
    helper.open(PEOPLE)
    assert helper.press("find_page", find_page="pets", code_word="lamp").address == PETS

    assert plan_of(helper).answers["safe_people"] == {"code_word": "lamp"}


def test_the_key_in_the_box_of_pages_jumps_too(helper):
    page = helper.open(PEOPLE)

    assert helper.send(page, find_page=["pets"], go=["enter"]).address == PETS


def test_the_empty_form_is_picked_on_the_page_of_choices(helper):
    helper.open("/contents/")
    page = helper.press("Print an empty form of this plan")

    assert page.address == "/print/"
    assert page.boxes("edition")["edition"] == ["blank"]


def test_the_next_plan_begins_only_after_the_last_one_is_forgotten(helper):
    helper.open("/next/")
    assert Draft.objects.count() == 1
    assert "rest" in plan_of(helper).answers

    helper.press("Erase these notes and start fresh")
    assert Draft.objects.count() == 1
    assert plan_of(helper).answers == BESIDE
    assert plan_of(helper).look == ["folded"]


def test_what_is_typed_as_the_reader_goes_elsewhere_is_kept_without_a_page(helper):
    page = helper.open(PEOPLE)
    answer = helper.client.post(PEOPLE, page.boxes("section") | {"code_word": ["lamp"], "go": ["left"]})

    assert (answer.status_code, answer.content) == (204, b"")
    assert plan_of(helper).answers["safe_people"] == {"code_word": "lamp"}


def test_nobody_gets_a_new_plan_by_going_elsewhere(helper, settings):
    page = helper.open(PEOPLE)
    Draft.objects.all().delete()
    del helper.client.cookies[settings.DRAFT_COOKIE_NAME]
    helper.client.post(PEOPLE, page.boxes("section") | {"code_word": ["lamp"], "go": ["left"]})

    assert Draft.objects.count() == 0
