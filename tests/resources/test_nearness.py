import pytest

from safetyplan.resources.nearness import names_of, spelled


@pytest.mark.parametrize("typed", ["Albany", "albany county", "  ALBANY  County "])
def test_a_county_is_known_with_and_without_the_word(typed):
    assert names_of(typed) == {"albany", "albany county"}


@pytest.mark.parametrize("typed", ["", "  "])
def test_no_county_names_no_place(typed):
    assert names_of(typed) == set()


def test_a_borough_is_its_county_and_part_of_the_city_but_no_other_borough():
    names = names_of("Brooklyn")
    assert {"brooklyn", "kings county", "new york city"} <= names
    assert not names & {"bronx", "queens", "manhattan"}


def test_the_city_is_all_five_boroughs():
    assert {"bronx", "brooklyn", "manhattan", "queens", "staten island"} <= names_of("NYC")


def test_a_place_is_spelled_in_the_ways_that_lists_write_it():
    assert {"Tompkins", "Tompkins County", "TOMPKINS COUNTY", "tompkins"} <= spelled("Tompkins County")
    assert {"Orleans", "Orleans Parish"} <= spelled("Orleans Parish")
    assert {"Richmond", "City of Richmond", "Richmond (city)"} <= spelled("Richmond (city)")
    assert "McKean County" in spelled("McKean County")
    assert spelled("") == set()
