import re

import pytest

from safetyplan.resources import postal
from safetyplan.resources.postal import County, counties, counties_of, weights, written

TOMPKINS = (County("US-NY", "Tompkins County"),)
STATES_AND_DC = 51


@pytest.mark.parametrize("typed", ["14850", " 14850 ", "14850-1234", "148501234", "1 4 8 5 0"])
def test_a_postal_code_is_known_however_it_is_typed(typed):
    assert counties_of("US", typed) == TOMPKINS


def test_the_first_three_digits_are_enough_and_name_every_county_there():
    near = counties_of("US", "148")

    assert TOMPKINS[0] in near
    assert len(near) > 5
    assert list(near) == sorted(set(near))


@pytest.mark.parametrize("typed", ["", "1", "14", "00000", "99999", "nowhere", "09012"])
def test_what_is_no_code_of_a_county_finds_none(typed):
    assert counties_of("US", typed) == ()


@pytest.mark.parametrize("country", ["", "FR", "us", "../US", "U"])
def test_a_country_without_a_table_finds_none(country):
    assert counties_of(country, "14850") == ()
    assert counties(country) == ()


def test_the_table_that_ships_is_whole():
    every = counties("US")
    codes = sum(weights("US"))

    assert 3_100 <= len(every) <= 3_250
    assert len({county.region for county in every}) == STATES_AND_DC
    assert codes >= 40_000
    assert sum(county.region == "US-NY" for county in every) == 62
    assert [county for county in every if not re.fullmatch(r"US-[A-Z]{2}", county.region) or not county.name] == []


@pytest.mark.parametrize(
    ("code", "region", "name"),
    [
        ("10458", "US-NY", "Bronx County"),
        ("11201", "US-NY", "Kings County"),
        ("70112", "US-LA", "Orleans Parish"),
        ("94103", "US-CA", "San Francisco County"),
        ("23220", "US-VA", "Richmond (city)"),
        ("20001", "US-DC", "District of Columbia"),
    ],
)
def test_places_that_are_no_plain_counties_have_the_name_that_people_write(code, region, name):
    assert counties_of("US", code) == (County(region, name),)


def test_a_table_of_another_country_is_found_beside_ours(tmp_path, monkeypatch):
    lines = [
        "# a head",
        written(County("GB-SCT", "Fife"), ["KY1", "KY11"]),
        written(County("GB-ENG", "Kent"), ["CT1", "CT2"]),
    ]
    (tmp_path / "GB.txt").write_text("\n".join([*lines, ""]), encoding="utf-8")
    monkeypatch.setattr(postal, "FOLDERS", (*postal.FOLDERS, tmp_path))
    postal._lines.cache_clear()
    postal._codes.cache_clear()

    assert counties_of("GB", "ky11 9qq") == (County("GB-SCT", "Fife"),)
    assert counties_of("GB", "CT1") == (County("GB-ENG", "Kent"),)
    assert counties_of("GB", "CT") == ()
    assert counties_of("US", "14850") == TOMPKINS


def test_what_a_county_is_written_as_is_read_again():
    line = written(County("US-NY", "Here County"), ["14853", "14850", "13053"])

    assert line == "US-NY\tHere County\t130:53 148:50,53"
