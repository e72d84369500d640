import pytest
from django.utils import translation

from safetyplan.document.covers import COVERS, cover_page
from safetyplan.document.editions import EDITIONS
from safetyplan.document.render import render
from tests.conftest import kept_plan
from tests.document.paper import Paper
from tests.words import telling


def paper(edition, cover):
    return Paper(render(kept_plan("sparse"), edition=edition, cover=cover))


@pytest.mark.parametrize("cover", [cover for cover in COVERS if cover != "none"])
@pytest.mark.parametrize("edition", [name for name, edition in EDITIONS.items() if edition.covered and name != "blank"])
def test_a_cover_stands_before_the_plan_on_a_page_of_its_own(edition, cover):
    plain, covered = paper(edition, "none"), paper(edition, cover)

    assert covered.pages == plain.pages + 1
    first = "\n".join(line.text for line in covered.lines[0])
    assert first.startswith({"plain": "Notes", "week": "This week", "packing": "Packing list"}[cover])
    assert telling(first) == []
    assert "A door that closes too softly" not in first


@pytest.mark.parametrize("edition", [name for name, edition in EDITIONS.items() if not edition.covered])
def test_cards_and_folded_sheets_have_no_cover(edition):
    assert paper(edition, "week").text == paper(edition, "none").text


def test_the_week_begins_on_the_day_that_it_begins_on_there():
    assert cover_page("week")["days"][0] == "Sunday"

    with translation.override("es"):
        assert cover_page("week")["days"][0] == "lunes"


def test_a_week_has_seven_days_of_equal_room():
    lines = [line for line in paper("full", "week").lines[0] if line.text in cover_page("week")["days"]]
    heights = [upper.top - lower.top for upper, lower in zip(lines, lines[1:], strict=False)]

    assert len(lines) == 7
    assert max(heights) - min(heights) < 8
