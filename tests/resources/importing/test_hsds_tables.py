"""HSDS as tables: the standard's own package, and packages of its older forms."""

import pytest

from safetyplan.resources.importing.limits import Refused
from safetyplan.resources.importing.opened import open_bytes, open_path
from safetyplan.resources.importing.shapes import read
from tests.resources.importing.lists_to_try import HSDS, LISTS, NEW_YORK, from_list, zipped

PACKAGE = open_path(HSDS / "csv")
TABLES = sorted(name for name in PACKAGE if name.endswith(".csv"))


def without(name):
    return {file: data for file, data in PACKAGE.items() if file != name}


def changed(name, old, new):
    assert old in PACKAGE[name]
    return PACKAGE | {name: PACKAGE[name].replace(old, new)}


def test_the_package_of_the_standard_is_read_as_its_json_is():
    [table] = read(PACKAGE, "example", ("US", "", ""))
    [tree] = read(open_path(HSDS / "json" / "service_full.json"), "example", ("US", "", ""))
    for column in (
        "name",
        "description",
        "hours",
        "cost",
        "eligibility",
        "languages",
        "organization",
        "region",
        "needs",
    ):
        assert table.cells[column] == tree.cells[column]
    assert table.identifier == tree.identifier
    assert table.cells["voice"] == "+44 1234 234567 ext 100"
    assert "Main Street" not in str(table.as_json())


def test_a_zip_of_it_is_the_same_in_a_folder_or_out_of_one():
    here = read(PACKAGE, "example", ("US", "", ""))
    inside = {f"export/{name}": data for name, data in PACKAGE.items()}
    for files in (PACKAGE, inside):
        [found] = read(open_bytes("package.zip", zipped(files)), "example", ("US", "", ""))
        assert found.cells == here[0].cells


def test_the_names_of_the_files_are_enough():
    [found] = read(without("datapackage.json"), "example", ("US", "", ""))
    assert found.cells["voice"] == "+44 1234 234567 ext 100"


@pytest.mark.parametrize("name", TABLES)
def test_a_table_that_the_package_names_and_does_not_hold_is_missed(name):
    if name in {"services.csv", "phones.csv", "organizations.csv", "locations.csv", "schedules.csv", "languages.csv"}:
        with pytest.raises(Refused, match=f"names the table {name}, and it is missing"):
            read(without(name), "example", ("US", "", ""))
    else:
        assert name in PACKAGE


@pytest.mark.parametrize("name", [name for name in TABLES if name != "services.csv"])
def test_a_table_alone_is_no_list_of_services(name):
    with pytest.raises(Refused, match=r"The table of services \(services.csv\) is missing"):
        read({name: PACKAGE[name]}, "example", ("US", "", ""))


def test_the_table_of_services_alone_says_nothing_of_their_numbers():
    [found] = read({"services.csv": PACKAGE["services.csv"]}, "example", ("US", "", ""))
    assert found.name == "Community Counselling"
    assert "voice" not in found.cells


def test_a_service_whose_last_number_is_gone_has_none():
    phones = PACKAGE["phones.csv"].split(b"\n")[0] + b"\n"
    [found] = read(PACKAGE | {"phones.csv": phones}, "example", ("US", "", ""))
    assert found.cells["voice"] == ""


def test_a_number_whose_service_is_not_there_is_named_by_file_and_line():
    lost = changed("phones.csv", b"ac148810-d857-441c-9679-408f346de14b", b"00000000-d857-441c-9679-408f346de14b")
    with pytest.raises(Refused, match=r"phones.csv line 2: service_id names a service that is not in the table"):
        read(lost, "example", ("US", "", ""))


def test_a_formula_in_any_table_is_named_by_file_line_and_column():
    with pytest.raises(Refused, match=r"phones.csv line 2: type: this cell holds a formula"):
        read(changed("phones.csv", b",voice,", b",=1+1,"), "example", ("US", "", ""))


@pytest.mark.parametrize(
    "path", ["../services.csv", "/etc/passwd", "https://example.org/services.csv", "a/../../b.csv"]
)
def test_a_package_that_names_a_table_outside_is_refused(path):
    climbing = changed("datapackage.json", b'"path": "services.csv"', f'"path": "{path}"'.encode())
    with pytest.raises(Refused, match="names a table that is not in the package"):
        read(climbing, "example")


@pytest.mark.parametrize("text", ["{", "[]", "{}", '{"resources": [{"name": "service"}]}', '{"resources": 5}'])
def test_a_package_that_says_nothing_is_refused(text):
    with pytest.raises(Refused, match=r"does not name the tables|holds no service|is missing"):
        read(PACKAGE | {"datapackage.json": text.encode()}, "example")


def test_tables_and_json_side_by_side_are_not_guessed_at():
    with pytest.raises(Refused, match="side by side"):
        read(open_path(HSDS), "example")


def test_two_packages_in_one_are_not_mixed():
    twice = {f"{folder}/{name}": data for folder in "ab" for name, data in PACKAGE.items()}
    with pytest.raises(Refused, match="in two folders"):
        read(twice, "example")


def test_a_package_of_the_form_1_1_is_read():
    found = from_list("hsds_1_1", home=("US", "", ""))["Advocacy"]
    assert not found.reasons
    assert not found.wrong
    expected = {
        "organization": "Finger Lakes Help",
        "organization_website": "http://www.example.org",
        "voice": "607-555-0110 ext 4 (Front desk) [en, es]",
        "languages": "es;en",
        "hours": "Mon-Wed 09:00-17:00",
        "cost": "Free",
        "eligibility": "Anyone in danger",
        "region": "US-NY",
        "county": "Tompkins",
        "extra.application_process": "Call first",
    }
    assert {name: found.cells[name] for name in expected} == expected
    assert found.identifier == "lakes-10"
    for secret in ("Oak Street", "Ithaca", "14850", "42.44", "Bus 12", "info@"):
        assert secret not in str(found.as_json())


def test_a_service_that_ended_is_known_in_1_1_as_well():
    assert from_list("hsds_1_1", home=("US", "", ""))["Shelter Program"].cells["closed"] == "yes"


def test_a_package_of_the_form_2_0_in_old_signs_and_with_semicolons_is_read():
    [found] = read(open_path(LISTS / "hsds_2_0"), "Berlin", ("DE", "", ""))
    assert not found.reasons
    expected = {
        "name": "Beratung für alle",
        "organization": "Söder Hilfe",
        "voice": "030 12345678",
        "region": "DE-BE",
        "needs": "legal;counselling",
        "hours": "Mon, Wed 10:00-12:30",
        "eligibility": "Only for women",
        "warnings": "not_all_hours;women_only",
    }
    assert {name: found.cells[name] for name in expected} == expected


def test_unknown_tables_and_columns_are_passed_over():
    more = PACKAGE | {"moon_phases.csv": b"id,phase\n1,full\n"}
    header, *rows = PACKAGE["services.csv"].split(b"\r\n")
    more["services.csv"] = b"\r\n".join([header + b",moon", *(row + b",full" for row in rows if row)])
    [found] = read(more, "example", NEW_YORK)
    assert found.cells["extra.moon"] == "full"
