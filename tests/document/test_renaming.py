"""A label that the reader renamed says what they call it, wherever it stands."""

import pytest

from safetyplan.document.editions import EDITIONS
from safetyplan.document.render import render
from safetyplan.plans.plan import Plan
from tests.document.paper import Paper

ANSWERS = {
    "safe_people": {"people": [{"who": "Rosa", "phone": "518-555-0142", "ask": "a ride"}], "code_word": "blue mug"},
    "what_to_take": {"three_things": ["the red folder"]},
}
NAMES = {"My notes": "Allotment", "First calls": "Growers", "Check-in word": "Seed", "For": "Brings"}


def paper(edition, names):
    plan = Plan({"answers": ANSWERS, "printing": {"names": names}})
    return Paper(render(plan, edition=edition, wording="home"))


def test_titles_labels_and_the_labels_within_rows_are_renamed():
    plain, renamed = paper("full", {}), paper("full", NAMES)

    for ours, theirs in NAMES.items():
        assert plain.says(ours) or ours == "First calls"
        assert renamed.says(theirs), theirs
    assert not renamed.says("Check-in word")


@pytest.mark.parametrize("edition", ["page", "booklet", "card"])
def test_short_editions_use_the_same_names(edition):
    assert paper(edition, {}).says("Check-in word")
    assert paper(edition, NAMES).says("Seed")
    assert not paper(edition, NAMES).says("Check-in word")


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_name_is_text_and_nothing_else(edition):
    names = {
        "My notes": "<img src=x> & {{ plan }}",
        "Numbers": "<b>1</b>",
        "First calls": "<i>",
        "Check-in word": "<u>",
    }

    assert paper(edition, names).pages >= 1


def test_a_name_for_a_label_that_is_gone_changes_nothing():
    assert paper("page", {"No such label": "X"}).text == paper("page", {}).text
