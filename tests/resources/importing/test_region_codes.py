import pytest

from safetyplan.resources.importing.region_codes import places_of, region_code


@pytest.mark.parametrize("text", ["NY", "ny", "US-NY", "New York", " new  york "])
def test_a_state_is_known_by_code_and_by_name(text):
    assert region_code("US", text) == "US-NY"


@pytest.mark.parametrize("text", ["", "MyState", "ZZ", "CA-BC"])
def test_what_is_no_state_is_none(text):
    assert region_code("US", text) == ""


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Tompkins County", [("US", "US-NY", "Tompkins")]),
        ("Tompkins County, NY", [("US", "US-NY", "Tompkins")]),
        ("Erie County, PA", [("US", "US-PA", "Erie")]),
        ("Tompkins County; Cortland County", [("US", "US-NY", "Tompkins"), ("US", "US-NY", "Cortland")]),
        ("Statewide", [("US", "US-NY", "")]),
        ("New York and New Jersey", [("US", "US-NY", ""), ("US", "US-NJ", "")]),
        ("Nationwide", [("US", "", "")]),
        ("Worldwide", [("", "", "")]),
        ("all who need it", []),
        ("Tompkins County and others nearby", []),
        ("", []),
    ],
)
def test_words_are_places_only_where_every_one_of_them_is(text, places):
    assert places_of(text, "US", "US-NY") == places


def test_a_county_without_its_state_is_no_place():
    assert places_of("Erie County", "US", "") == []
