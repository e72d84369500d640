import pytest

from safetyplan.plans.plan import Plan
from safetyplan.plans.views.place_typed import own_place, read_place, said
from safetyplan.resources.finding import Place
from safetyplan.resources.postal import County
from tests.words import grade

NOWHERE = Place("US")
NEW_YORK = Place("US", ("US-NY",))
TOMPKINS = County("US-NY", "Tompkins County")


def test_a_postal_code_becomes_its_county_and_the_code_is_not_shown_again():
    read = read_place(" 14850-1234 ", NOWHERE)

    assert read.place == Place("US", ("US-NY",), (TOMPKINS,))
    assert read.words == "Tompkins County, New York"
    assert "148" not in "".join(map(str, (read.words, read.unclear)))


def test_three_digits_become_every_county_there():
    read = read_place("148", NOWHERE)

    assert TOMPKINS in read.place.counties
    assert len(read.place.counties) > 5
    assert read.words == ""


@pytest.mark.parametrize("typed", ["99999", "1", "00-00"])
def test_a_code_that_is_not_known_says_so_and_leaves_the_place_as_it_was(typed):
    read = read_place(typed, NEW_YORK)

    assert (read.place, read.words) == (NEW_YORK, "")
    assert read.unclear == "We do not know that postal code. You can try a county or a state."


@pytest.mark.parametrize("typed", ["Ohio", "ohio", "OH", " oh "])
def test_a_state_is_known_by_its_name_and_by_its_letters(typed):
    assert read_place(typed, NEW_YORK).place == Place("US", ("US-OH",))
    assert read_place(typed, NEW_YORK).words == "Ohio"


@pytest.mark.parametrize("typed", ["Tompkins", "tompkins county", "Tompkins County, NY", "Tompkins, New York"])
def test_a_county_is_known_by_its_name(typed):
    assert read_place(typed, NOWHERE).place == Place("US", ("US-NY",), (TOMPKINS,))


def test_of_counties_with_one_name_that_of_the_own_state_is_meant():
    read = read_place("Washington County", NEW_YORK)

    assert read.place.counties == (County("US-NY", "Washington County"),)
    assert read.unclear == ""


def test_a_name_that_stands_in_several_states_asks_for_the_state():
    read = read_place("Washington County", NOWHERE)

    assert read.place == NOWHERE
    assert read.unclear == (
        "There is more than one place with that name. You can add the state, such as “Washington County, Alabama”."
    )
    assert read_place("Washington County, Oregon", NOWHERE).place.regions == ("US-OR",)


@pytest.mark.parametrize(("typed", "county"), [("Brooklyn", "Kings County"), ("the Bronx", "Bronx County")])
def test_a_borough_is_its_county(typed, county):
    assert read_place(typed, NEW_YORK).place.counties == (County("US-NY", county),)


def test_the_city_of_new_york_is_its_five_counties():
    assert len(read_place("NYC", NOWHERE).place.counties) == 5


def test_a_name_that_no_table_holds_is_looked_for_in_the_own_state_as_it_stands():
    read = read_place("Ithaca", NEW_YORK)

    assert read.place == Place("US", ("US-NY",), (County("US-NY", "Ithaca"),))
    assert read.unclear == "We do not know that place by name. You can try a postal code, a county or a state."
    assert read_place("Ithaca", NOWHERE).place == NOWHERE


@pytest.mark.parametrize("typed", ["", "  ", "\x00", ",", "x" * 5000, "<b>", "'; --", "😀"])
def test_whatever_is_typed_is_read_without_harm(typed):
    assert isinstance(read_place(typed, NEW_YORK).place, Place)


def test_nothing_typed_is_the_own_place():
    assert read_place("", NEW_YORK).place == NEW_YORK


def test_the_own_place_is_that_of_the_plan_as_far_as_it_lies_in_the_country():
    plan = Plan({"answers": {"situation": {"country": "US", "region": "US-NY", "county": "Albany"}}})

    assert own_place(plan, "US") == Place("US", ("US-NY",), (County("US-NY", "Albany"),))
    assert own_place(plan, "CA") == Place("CA")
    assert own_place(Plan(), "US") == Place("US")


def test_counties_are_named_as_people_there_say_them_and_not_when_they_are_many():
    boroughs = tuple(County("US-NY", name) for name in ("Kings County", "Queens County"))

    assert said((TOMPKINS,)) == "Tompkins County"
    assert said(boroughs) == "Brooklyn or Queens"
    assert said(boroughs * 2) == ""


@pytest.mark.parametrize("typed", ["99999", "Washington County", "Ithaca"])
def test_what_is_said_of_an_unclear_place_is_plain(typed):
    assert grade(read_place(typed, NOWHERE).unclear) <= 6
