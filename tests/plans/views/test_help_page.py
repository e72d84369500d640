"""The page of help lines, as a browser without a script has it."""

import datetime
import logging

import pytest

from safetyplan.plans import drafts
from safetyplan.plans.cookie import token_in
from safetyplan.plans.plan import Plan
from safetyplan.resources.kinds import Kind, State
from safetyplan.resources.models import Service
from safetyplan.sections.local_help import LocalHelp
from tests.plans.views.places import FULL, MAP, ON, PETS, page_of
from tests.reader import Reader, words_of
from tests.resources.services_to_try import service

pytestmark = pytest.mark.django_db
HELP = page_of(LocalHelp)
IN_NEW_YORK = FULL | {"situation": {"country": "US", "region": "US-NY"}}


@pytest.fixture(autouse=True)
def _lines():
    service("national", (Kind.VOICE, "1-555-010-0000"), name="Line of the Land", is_national_line=True)
    service("country", (Kind.VOICE, "1-555-010-0001"), name="Country Line")
    service("region", (Kind.VOICE, "1-555-010-0002"), name="New York Line", region="US-NY")
    service("tompkins", (Kind.TEXT, "88788"), name="Lake House", region="US-NY", county="Tompkins County")
    service("ohio", (Kind.VOICE, "1-555-010-0003"), name="Ohio Line", region="US-OH")


@pytest.fixture
def reader():
    return Reader(Plan({"answers": IN_NEW_YORK}))


def kept_of(reader):
    return str(drafts.open_draft(token_in(reader.open(HELP).response.wsgi_request)).as_kept())


def headings(page):
    return [words_of(heading) for heading in page.all("h3")]


def test_lines_stand_under_the_sentence_that_says_whom_they_serve(reader):
    page = reader.open(HELP)

    assert headings(page) == [
        "These serve all of New York.",
        "Each of these serves one part of New York.",
        "These serve the whole country.",
    ]
    assert page.faults == []


def test_the_national_line_is_always_there(reader):
    assert "This line is always on your plan Line of the Land" in reader.open(HELP).words
    assert "Line of the Land" in reader.press("find", **{"find-place": "Ohio", "find-need": "legal"}).words


def test_a_search_keeps_what_was_typed_elsewhere_on_the_page(reader):
    reader.open(HELP)
    page = reader.press("find", chosen=["region"], **{"find-place": "14850", "own-0-who": "Taxi", "own-0-phone": "555"})

    assert page.address == HELP
    assert "These serve Tompkins County." in headings(page)
    assert (page.value("own-0-who"), page.value("own-0-phone")) == ("Taxi", "555")
    assert page.boxes("chosen")["chosen"] == ["", "region"]
    assert headings(page)[0] == "On your plan"


def test_a_line_of_another_place_can_be_ticked_and_stays(reader):
    reader.open(HELP)
    reader.press("find", **{"find-place": "Ohio"})
    reader.press(ON, chosen=["ohio"])
    page = reader.open(HELP)

    assert page.boxes("chosen")["chosen"] == ["", "ohio"]
    assert "Ohio Line" in reader.open("/look-over/").words


def test_what_was_searched_for_is_kept_nowhere(reader, caplog):
    caplog.set_level(logging.DEBUG)
    reader.open(HELP)
    page = reader.press("find", **{"find-place": "14850", "find-way": "text"})

    assert "These serve Tompkins County." in page.words
    assert "14850" not in page.html
    assert "14850" not in page.address
    assert "?" not in page.address
    assert "ompkins" not in words_of(page.tree.find("head/title"))
    assert "14850" not in caplog.text
    assert "14850" not in kept_of(reader)
    assert "ompkins" not in kept_of(reader)


def test_the_enter_key_in_the_place_searches_and_anywhere_else_goes_on(reader):
    page = reader.open(HELP)
    first = next(button for button in page.all("form")[1].iter("button"))
    assert first.get("value") == "enter"

    assert "These serve Tompkins County." in headings(reader.send(page, **{"find-place": ["14850"], "go": ["enter"]}))
    assert reader.send(page, **{"own-0-who": ["Taxi"], "go": ["enter"]}).address != HELP


def test_a_place_that_is_not_known_is_said_and_loses_nothing(reader):
    reader.open(HELP)
    page = reader.press("find", **{"find-place": "99999", "own-0-who": "Taxi"})

    assert "We do not know that postal code. You can try a county or a state." in page.words
    assert page.value("own-0-who") == "Taxi"


def test_of_too_many_ticks_none_vanishes_wherever_they_were_found(reader):
    for number in range(12):
        service(f"texas-{number:02}", region="US-TX")
    reader.open(HELP)
    reader.press(MAP, chosen=["region"])
    reader.open(HELP)
    reader.press("find", **{"find-place": "Texas"})
    page = reader.press(ON, chosen=["region", *(f"texas-{number:02}" for number in range(12))])

    assert "You ticked 13. They are all still ticked." in page.words
    assert len(reader.open(HELP).boxes("chosen")["chosen"]) == 1 + 13


def test_a_label_can_be_written_for_a_line_that_is_ticked(reader):
    page = reader.open(HELP)
    assert "Once a line is ticked and saved, a box for it stands here." in page.words

    reader.press(MAP, chosen=["region"])
    page = reader.open(HELP)
    assert "What I call New York Line" in page.words
    reader.press(MAP, **{"labels-0-label": "Aunt Nora"})
    assert reader.open(HELP).value("labels-0-label") == "Aunt Nora"


def test_an_old_plan_says_on_the_page_and_in_the_look_over_what_changed(reader):
    reader.open(HELP)
    reader.press(MAP, chosen=["region"])
    Service.objects.get(identifier="region").phones.update(number="1-555-010-0099")
    sentence = "The number of “New York Line” has changed since you picked it. Your plan now has the new one."

    assert sentence in reader.open("/look-over/").words
    assert sentence in reader.open(HELP).words
    assert sentence not in reader.open(PETS).words

    reader.open(HELP)
    reader.press(MAP)
    assert sentence not in reader.open(HELP).words


def test_a_line_that_closed_hands_its_tick_and_its_label_to_the_one_after_it(reader):
    reader.open(HELP)
    reader.press(MAP, chosen=["region"])
    reader.open(HELP)
    reader.press(MAP, **{"labels-0-label": "Aunt Nora"})
    Service.objects.filter(identifier="region").update(
        state=State.CLOSED, replaced_by=Service.objects.get(identifier="country")
    )

    page = reader.open(HELP)
    assert "“New York Line” has closed. “Country Line” took its place on your plan." in page.words
    assert page.boxes("chosen")["chosen"] == ["", "country"]
    assert page.value("labels-0-label") == "Aunt Nora"
    reader.press(MAP)
    assert "has closed" not in reader.open(HELP).words
    assert reader.open(HELP).value("labels-0-label") == "Aunt Nora"


def test_a_line_that_was_checked_says_when_and_others_say_that_we_have_not_called(reader):
    Service.objects.filter(identifier="region").update(state=State.CHECKED, assured_date=datetime.date(2026, 3, 5))
    words = reader.open(HELP).words

    assert "Checked in March 2026." in words
    assert "We have not called it yet." in words
