import pytest
from django.core.exceptions import ValidationError
from django.utils import translation

from safetyplan.sections.places import CountryField, RegionField
from safetyplan.sections.regions import REGIONS
from safetyplan.translation.world_names import countries

COUNTRY, REGION = CountryField(label=""), RegionField(label="")


def test_countries_are_listed_by_name_in_the_language_in_use():
    with translation.override("fr"):
        [nothing, *listed] = COUNTRY.choices

        assert dict(listed)["US"] == "États-Unis"
        assert [name for _code, name in listed] == sorted(name for _code, name in listed)
    assert nothing[0] == ""


def test_every_region_stands_under_its_country():
    assert set(REGIONS) <= set(countries())
    assert [
        code for country, regions in REGIONS.items() for code in regions if not code.startswith(f"{country}-")
    ] == []


@pytest.mark.parametrize(("field", "kept"), [(COUNTRY, "ZA"), (REGION, "US-NY"), (COUNTRY, ""), (REGION, "")])
def test_a_place_that_is_listed_can_be_kept_and_so_can_none(field, kept):
    assert field.clean(kept) == kept
    field.check_kept(kept)
    assert kept in field.schema()["enum"]


@pytest.mark.parametrize(("field", "value"), [(COUNTRY, "EU"), (COUNTRY, "US-NY"), (REGION, "US"), (REGION, "US-XX")])
def test_a_place_that_is_not_listed_is_refused(field, value):
    with pytest.raises(ValidationError, match="not on the list"):
        field.check_kept(value)


def test_a_place_is_said_by_its_name():
    assert COUNTRY.in_words("ZA", "plain") == [("South Africa",)]
    assert REGION.in_words("US-NY", "plain") == [("New York",)]
