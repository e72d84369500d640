"""Three things to learn, on the screen only: the reader's own, or a hint where to write them."""

import pytest

from safetyplan.plans.plan import Plan
from tests.conftest import kept_plan
from tests.reader import Reader

pytestmark = pytest.mark.django_db


def by_heart(answers):
    return Reader(Plan({"answers": {"before_we_start": {"length": "full"}} | answers})).open("/by-heart/")


def big(page):
    return ["".join(line.itertext()) for line in page.all("p") if line.get("class") == "big"]


def test_a_number_a_word_and_a_place_are_shown_as_they_were_written():
    page = Reader(kept_plan("typical")).open("/by-heart/")

    assert len(big(page)) == 3
    assert [heading.text for heading in page.all("h2")] == ["A number", "A word", "A place"]


def test_the_number_to_know_by_heart_goes_before_those_of_the_people():
    page = by_heart({"safe_people": {"by_heart": "016", "people": [{"who": "Ada", "phone": "212-555-0100"}]}})
    assert big(page)[0] == "016"

    page = by_heart({"safe_people": {"people": [{"who": "Ada", "phone": "212-555-0100"}]}})
    assert big(page)[0] == "212-555-0100"


def test_where_no_number_was_written_the_line_of_the_country_is_shown(directory):
    page = by_heart({"situation": {"country": "US"}})

    assert big(page) == ["1-800-799-7233"]


def test_what_was_not_written_is_hinted_at_and_never_invented():
    page = by_heart({"safe_people": {"code_word": "lamp"}})

    assert big(page) == ["lamp"]
    assert page.words.count("You can") == 2


def test_markup_in_a_word_stays_a_word():
    assert big(by_heart({"safe_people": {"code_word": "<b>lamp</b>"}})) == ["<b>lamp</b>"]


def test_nothing_of_it_is_kept_on_the_way_and_without_a_plan_there_is_no_such_page():
    assert by_heart({}).response["Cache-Control"] == "no-store, private"
    assert Reader().open("/by-heart/").address == "/"
