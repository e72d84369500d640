import pytest

from tests.plans.views.places import ON, PEOPLE

pytestmark = pytest.mark.django_db


def people_on(page):
    return {page.value(f"people-{number}-who") for number in range(12)} - {""}


def test_two_tabs_that_change_the_same_page_both_keep_their_words(reader):
    one, two = reader.open(PEOPLE), reader.open(PEOPLE)
    reader.send(one, **{"people-0-who": ["Ada"], "code_word": ["lamp"], "go": ["map"]})
    reader.send(two, **{"people-0-who": ["Bo"], "by_heart": ["016"], "go": ["map"]})
    page = reader.open(PEOPLE)

    assert people_on(page) == {"Ada", "Bo"}
    assert (page.value("code_word"), page.value("by_heart")) == ("lamp", "016")


@pytest.mark.parametrize(
    "stays_on_the_page", [{"go": ["grow:people"]}, {"by_heart": ["x" * 201], "go": ["on"]}], ids=["grow", "too long"]
)
def test_a_page_that_is_shown_again_shows_and_keeps_what_the_other_tab_wrote_meanwhile(reader, stays_on_the_page):
    one, two = reader.open(PEOPLE), reader.open(PEOPLE)
    reader.send(one, **{"people-0-who": ["Ada"], "code_word": ["lamp"], "go": ["map"]})
    shown_again = reader.send(two, **{"people-0-who": ["Bo"]} | stays_on_the_page)
    assert people_on(shown_again) == {"Ada", "Bo"}
    assert shown_again.value("code_word") == "lamp"

    reader.press(ON, by_heart="016")
    page = reader.open(PEOPLE)
    assert people_on(page) == {"Ada", "Bo"}
    assert (page.value("code_word"), page.value("by_heart")) == ("lamp", "016")


@pytest.mark.parametrize(
    "stays_on_the_page", [{"go": ["grow:people"]}, {"by_heart": ["x" * 201], "go": ["on"]}], ids=["grow", "too long"]
)
def test_a_question_that_only_the_other_tab_answered_survives_a_page_that_is_shown_again(reader, stays_on_the_page):
    one, two = reader.open(PEOPLE), reader.open(PEOPLE)
    reader.send(one, code_word=["lamp"], go=["map"])
    reader.send(two, **stays_on_the_page)
    reader.press(ON, by_heart="016")

    assert reader.open(PEOPLE).value("code_word") == "lamp"


def test_the_same_form_sent_twice_is_kept_once(reader):
    page = reader.open(PEOPLE)
    for _ in range(2):
        reader.send(page, **{"code_word": ["lamp"], "people-0-who": ["Ada"], "go": ["on"]})
    page = reader.open(PEOPLE)

    assert page.value("code_word") == "lamp"
    assert [page.value("people-0-who"), page.value("people-1-who")] == ["Ada", ""]


def test_a_page_sent_after_the_plan_lapsed_begins_a_new_plan_with_every_word_on_it(reader, settings):
    reader.open(PEOPLE)
    reader.press(ON, code_word="lamp", **{"people-0-who": "Ada"})
    reader.open(PEOPLE)
    del reader.client.cookies[settings.DRAFT_COOKIE_NAME]
    reader.press(ON, by_heart="016")
    page = reader.open(PEOPLE)

    assert people_on(page) == {"Ada"}
    assert (page.value("code_word"), page.value("by_heart")) == ("lamp", "016")
