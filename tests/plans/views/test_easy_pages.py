"""One short question at a time: what is not on the screen is left as it was."""

import pytest

from safetyplan.plans.plan import Plan
from safetyplan.plans.views import questions
from safetyplan.sections import all_sections
from safetyplan.sections.safe_people import SafePeople
from tests.plans.views.places import FULL, PEOPLE
from tests.plans.views.test_start import plan_of
from tests.reader import Reader, words_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def easy():
    return Reader(Plan({"answers": FULL, "look": ["easy"]}))


def asked_on(page):
    """The labels of the questions on a page."""
    questions_shown = [one for one in page.all("div", "fieldset") if one.get("class") == "question"]
    return [words_of(next(part for part in one.iter() if part.tag in {"label", "legend"})) for one in questions_shown]


def test_a_page_shows_its_first_question_alone_and_next_leads_to_the_second(easy):
    page = easy.open(PEOPLE)
    assert asked_on(page) == ["My people"]

    page = easy.press("Next", **{"people-0-who": "Rosa"})
    assert asked_on(page) == ["My code word or sign"]
    assert plan_of(easy).answers["safe_people"] == {"people": [{"who": "Rosa"}]}


def test_what_is_not_on_the_screen_is_not_emptied(easy):
    for box, words in [("code_word", "lamp"), ("by_heart", "555 0100")]:
        easy.open(f"/one/{questions.number(SafePeople, box)}/")
        easy.press("Next", **{box: words})

    assert plan_of(easy).answers["safe_people"] == {"code_word": "lamp", "by_heart": "555 0100"}


def test_words_that_do_not_fit_are_shown_again_with_what_is_wrong(easy):
    easy.open(f"/one/{questions.number(SafePeople, 'code_word')}/")
    page = easy.press("Next", code_word="x" * 201)

    assert asked_on(page) == ["My code word or sign"]
    assert page.value("code_word") == "x" * 201
    assert "Nothing is lost" in page.words


def test_a_question_that_could_not_be_kept_is_shown_alone_again_and_empties_nothing(easy):
    easy.open(f"/one/{questions.number(SafePeople, 'by_heart')}/")
    easy.press("Next", by_heart="555 0100")
    page = easy.open(f"/one/{questions.number(SafePeople, 'code_word')}/")
    again = easy.send(page, code_word=["lamp"], csrfmiddlewaretoken=["x"])
    assert (again.status, asked_on(again)) == (403, ["My code word or sign"])

    easy.press("Next")
    assert plan_of(easy).answers["safe_people"] == {"code_word": "lamp", "by_heart": "555 0100"}


def test_next_and_back_go_through_every_question_that_is_asked_and_no_other(easy):
    page, walked = easy.open("/page/1/"), []
    while page.address.startswith("/one/"):
        walked.append(page.address)
        page = easy.press("Next")
    assert page.address == "/look-over/"
    asked = plan_of(easy).asked()
    assert len(walked) == sum(len(section.base_fields) for section in asked)
    assert set(plan_of(easy).looked_at) == {section.slug for section in asked}

    easy.open(walked[-1])
    assert easy.press("Back").address == walked[-2]


def test_whole_pages_are_one_press_away(easy):
    easy.open(PEOPLE)

    assert len(asked_on(easy.press("Show whole pages"))) == len(SafePeople.base_fields)
    assert plan_of(easy).look == []


@pytest.mark.parametrize("number", [0, 100000])
def test_a_question_that_does_not_exist_is_no_page(easy, number):
    assert easy.open(f"/one/{number}/").status == 404


def test_every_section_has_a_drawing_of_its_own_sheet(settings):
    drawn = (settings.BASE_DIR / "safetyplan" / "static" / "pictures.svg").read_text()

    assert {section.picture for section in all_sections() if f'id="{section.picture}"' not in drawn} == set()
