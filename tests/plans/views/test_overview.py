import pytest

from safetyplan.plans.plan import Plan
from safetyplan.sections import all_sections
from tests.conftest import kept_plan
from tests.plans.views.places import MAP, ON, PEOPLE, SIGNS
from tests.reader import Reader, words_of

pytestmark = pytest.mark.django_db


def rows_of(page, number):
    """What stands in the list of this number: each line's title and state."""
    lists = [one for one in page.all("ol", "ul") if one.get("class") == "map"]
    return [words_of(line) for line in lists[number].iter("li")]


def test_the_map_says_in_words_how_things_stand(reader):
    assert "People I can turn to not begun" in rows_of(reader.open("/contents/"), 0)

    reader.open(PEOPLE)
    reader.press(MAP, code_word="lamp")
    assert "People I can turn to begun" in rows_of(reader.page, 0)

    reader.open(PEOPLE)
    reader.press(ON)
    assert "People I can turn to looked at" in rows_of(reader.open("/contents/"), 0)


def test_a_page_with_words_that_do_not_fit_is_begun_and_not_looked_at(reader):
    reader.open(PEOPLE)
    reader.press(ON, code_word="x" * 201)

    assert "People I can turn to begun" in rows_of(reader.open("/contents/"), 0)


def test_the_map_leads_to_every_section_once_asked_or_not(reader):
    page = reader.open("/contents/")
    links = [link.get("href") for one in page.all("ol", "ul") if one.get("class") == "map" for link in one.iter("a")]

    assert sorted(links) == sorted(f"/page/{number}/" for number in range(1, len(all_sections()) + 1))
    assert len(rows_of(page, 0)) == len(Plan().asked())


def test_the_map_is_one_click_away_from_every_page(reader):
    for address in [
        "/",
        "/before/",
        SIGNS,
        "/look-over/",
        "/look-over/3/",
        "/print/",
        "/finish/",
        "/reading/",
        "/reading/1/",
    ]:
        reader.open(address)
        assert reader.follow("All pages").address == "/contents/"


def test_the_short_plan_offers_the_longer_one_and_keeps_what_was_said():
    reader = Reader(Plan({"answers": {"before_we_start": {"length": "few_minutes"}, "rest": {"own": ["tea"]}}}))
    assert len(rows_of(reader.open("/contents/"), 0)) == 7

    page = reader.press("Show the longer plan")
    assert len(rows_of(page, 0)) == len(Plan().asked())
    assert "This is the short plan." not in page.words
    assert "tea" in reader.open("/look-over/").words


def test_look_over_says_every_answer_in_words(directory):
    words = Reader(kept_plan("typical")).open("/look-over/").words

    assert "The keys go down hard on the table" in words
    assert "Sunday evening, before the week starts" in words
    assert "Never printed." in words
    assert "loved_fast" not in words


def test_look_over_shows_neither_what_was_set_aside_nor_what_is_no_longer_asked(reader):
    reader.open(PEOPLE)
    reader.press(MAP, code_word="aside " * 50)
    assert "aside aside" not in reader.open("/look-over/").words
    assert "They are kept, and wait for you." in reader.page.words

    hidden = Reader(Plan({"answers": {"pets": {"own": ["The cat"]}, "rest": {"own": ["tea"]}}})).open("/look-over/")
    assert "tea" in hidden.words
    assert "The cat" not in hidden.words


def test_look_over_with_nothing_said_is_kind_about_it():
    page = Reader(Plan({"looked_at": ["rest"]})).open("/look-over/")

    assert "Nothing is written yet. That is fine." in page.words
    assert {words_of(link) for link in page.all("a")} >= {str(section.title) for section in Plan().asked()}


def test_what_a_reader_wrote_is_shown_as_text_and_never_as_markup(reader):
    nasty = "</textarea><script>alert(1)</script>{{ 7 }}<img src=x onerror=y>&amp;"
    reader.open(PEOPLE)
    reader.press(ON, code_word=nasty, **{"people-0-who": nasty})
    page = reader.open("/look-over/")

    assert page.words.count(nasty) == 2
    for shown in [page, reader.open(PEOPLE)]:
        assert [script.get("src") for script in shown.all("script")] in ([], ["/static/notes.js"])
        assert shown.all("img") == []


@pytest.mark.parametrize("text", ["رقم سري", "שלום", "Ada", "123 رقم"])
def test_own_words_stand_in_their_own_direction(reader, text):
    reader.open(PEOPLE)
    reader.press(ON, code_word=text)
    page = reader.open("/look-over/")

    shown = {words_of(one): one.get("dir") for one in page.all("bdi")}
    assert shown[text] == ("ltr" if text == "Ada" else "rtl")
