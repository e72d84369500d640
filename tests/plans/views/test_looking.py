"""Larger letters, one question at a time, folded notes: at one press, kept in the draft alone."""

import pytest

from safetyplan.plans.plan import Plan
from tests.plans.views.places import FULL, PEOPLE
from tests.plans.views.test_start import plan_of
from tests.reader import Reader

pytestmark = pytest.mark.django_db


def is_large(page):
    return page.all("html")[0].get("class") == "large"


def test_larger_letters_are_one_press_away_on_every_kind_of_page_and_stay(reader):
    page = reader.open("/contents/")
    assert not is_large(page)

    assert is_large(reader.press("Larger letters"))
    assert is_large(reader.open("/look-over/"))
    assert reader.page.address == "/look-over/"
    assert not is_large(reader.press("Usual letters"))


def test_no_word_is_lost_when_the_letters_change_on_a_page_of_questions(reader):
    reader.open(PEOPLE)
    page = reader.press("Larger letters", code_word="lamp")

    assert (page.address, page.value("code_word"), is_large(page)) == (PEOPLE, "lamp", True)


def test_the_next_plan_of_the_same_reader_looks_the_same(reader):
    reader.open("/contents/")
    reader.press("Larger letters")
    reader.open("/")
    reader.press("Start")

    assert plan_of(reader).look == ["large"]


def test_side_notes_that_were_folded_stay_folded():
    reader = Reader(Plan({"answers": {"before_we_start": {"seat": "beside", "length": "full"}}}))
    page = reader.open(PEOPLE)
    assert page.all("details")[0].get("open") is not None

    page = reader.press("Keep these notes folded", code_word="lamp")
    assert page.all("details")[0].get("open") is None
    assert reader.open("/page/3/").all("details")[0].get("open") is None
    assert reader.open(PEOPLE).value("code_word") == "lamp"


@pytest.mark.parametrize("back", ["https://weather.com/", "//weather.com/", "/nothing-here/", ""])
def test_the_way_back_leads_to_a_page_of_ours(reader, back):
    page = reader.open("/contents/")

    assert (
        reader._post("/letters/", page.boxes("look" if page.value("look") else "back") | {"back": [back]}).address
        == "/"
    )


def test_a_look_that_we_do_not_know_changes_nothing(reader):
    reader.open("/contents/")
    reader._post("/letters/", reader.page.boxes("back") | {"look": ["strange"]})

    assert plan_of(reader).look == []


def test_the_easy_way_can_be_picked_at_the_start():
    reader = Reader()
    reader.open("/")
    reader.press("Start", pages="easy")

    assert plan_of(reader).look == ["large", "easy"]
    assert reader.open("/page/3/").address.startswith("/one/")
    assert plan_of(reader).answers == {"before_we_start": FULL["before_we_start"]}


def test_who_has_no_plan_yet_can_have_larger_letters_and_is_told_of_no_notes():
    reader = Reader()
    reader.open("/")
    page = reader.press("Larger letters")

    assert (page.address, is_large(page)) == ("/", True)
    assert "There are notes open here" not in page.words


def test_an_agency_may_set_a_logo_and_none_is_there_before(settings):
    assert Reader().open("/").all("img") == []

    settings.SAFETYPLAN_LOGO = "page.svg"
    assert [img.get("src") for img in Reader().open("/").all("img")] == ["/static/page.svg"]
