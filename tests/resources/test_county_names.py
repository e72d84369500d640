import pytest

from safetyplan.resources.county_names import spelled

BOROUGHS = {"Bronx", "Brooklyn", "Manhattan", "Queens", "Staten Island"}


@pytest.mark.parametrize("typed", ["Albany", "albany county", "  ALBANY  County "])
def test_a_county_is_known_with_and_without_the_word(typed):
    assert {"Albany", "ALBANY", "Albany County", "albany county"} <= spelled(typed)


@pytest.mark.parametrize("typed", ["", "  "])
def test_no_county_names_no_place(typed):
    assert spelled(typed) == set()


@pytest.mark.parametrize("typed", ["Brooklyn", "Kings County", "kings"])
def test_a_borough_is_its_county_and_part_of_the_city_but_no_other_borough(typed):
    names = spelled(typed)

    assert {"Brooklyn", "Kings County", "New York City", "NYC"} <= names
    assert names & BOROUGHS == {"Brooklyn"}


def test_a_borough_is_known_by_the_name_that_people_say():
    assert {"Bronx", "Bronx County", "New York City"} <= spelled("The Bronx")


def test_the_city_is_all_five_boroughs():
    assert spelled("NYC") >= BOROUGHS


def test_another_place_is_no_part_of_the_city():
    assert not spelled("Albany County") & {*BOROUGHS, "New York City"}


def test_a_place_is_spelled_in_the_ways_that_lists_write_it():
    assert {"Tompkins", "Tompkins County", "TOMPKINS COUNTY", "tompkins"} <= spelled("Tompkins County")
    assert {"Orleans", "Orleans Parish"} <= spelled("Orleans Parish")
    assert {"Richmond", "City of Richmond", "Richmond (city)"} <= spelled("Richmond (city)")
    assert "McKean County" in spelled("McKean County")
