import pytest

from safetyplan.resources.importing.hsds_places import cells_of
from tests.resources.importing.lists_to_try import NEW_YORK, from_json, service


def places(*names, home=NEW_YORK, **more):
    cells, sure = cells_of(service(service_areas=[{"name": name} for name in names], **more), home)
    return cells["country"], cells["region"], cells["county"], cells["also_serves"], sure


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (["Tompkins County"], ("US", "US-NY", "Tompkins", "", True)),
        (["Tompkins County", "Erie County, PA"], ("US", "US-NY", "Tompkins", "US-PA/Erie", True)),
        (["Nationwide"], ("US", "", "", "", True)),
        (["Worldwide"], ("US", "US-NY", "", "everywhere", True)),
        (["all who need it"], ("US", "US-NY", "", "", True)),
        ([], ("US", "US-NY", "", "", True)),
        (["CA-BC"], ("CA", "CA-BC", "", "", True)),
        (["US-NJ", "CA-BC"], ("US", "US-NJ", "", "CA-BC", True)),
    ],
)
def test_the_places_it_names_are_read(names, found):
    assert places(*names) == found


def test_without_a_country_a_full_code_names_its_own():
    assert places("US-NY", home=("", "", "")) == ("US", "US-NY", "", "", True)


def test_what_would_count_for_a_whole_country_is_not_sure():
    assert places("all who need it", home=("US", "", "")) == ("US", "", "", "", False)


def test_words_that_are_no_place_are_kept_aside():
    [found] = from_json(service(service_areas=[{"name": "the lakes and around"}]))
    assert found.cells["extra.area it serves"] == "the lakes and around"


def test_of_an_address_only_country_region_and_county_are_read():
    address = {"address_1": "12 Main Street", "city": "Ithaca", "region": "Tompkins County", "state_province": "NY"}
    cells, sure = cells_of({"locations": [{"addresses": [address | {"country": "US"}]}]}, ("", "", ""))
    assert (cells["country"], cells["region"], cells["county"], sure) == ("US", "US-NY", "Tompkins", True)
    assert "Main" not in str(cells)
    assert "Ithaca" not in str(cells)
