"""HSDS 3 as JSON: the standard's own examples, and the cases that real lists bring."""

import json

import pytest

from safetyplan.resources.importing.limits import Refused
from safetyplan.resources.importing.opened import open_path
from safetyplan.resources.importing.shapes import read
from tests.resources.importing.lists_to_try import HSDS, NEW_YORK, from_json, from_list, service

EXAMPLE = "ac148810-d857-441c-9679-408f346de14b"
WITH_A_SERVICE = ["service_full.json", "service_list.json", "organization_full.json", "service_at_location_full.json"]
WITHOUT = {
    "location.json": "a location",
    "organization_list.json": "an organization without a service",
    "taxonomy_term_list.json": "a term of a taxonomy",
}


def test_every_example_of_the_standard_is_tried():
    assert {path.name for path in (HSDS / "json").iterdir()} == {*WITH_A_SERVICE, *WITHOUT}


@pytest.mark.parametrize("name", WITH_A_SERVICE)
def test_an_example_of_the_standard_is_read_and_waits_for_a_person(name):
    [found] = read(open_path(HSDS / "json" / name), "example", ("US", "", ""))
    assert found.identifier == EXAMPLE
    assert not found.wrong
    assert found.name == "Community Counselling"
    assert found.cells["organization"] == "Example Organization Inc."
    assert found.cells["eligibility"].endswith("Ages 12 to 100.")
    assert "it bears an alert; read it first" in found.reasons
    assert "what place it serves could not be read, and it would count for the whole country" in found.reasons


@pytest.mark.parametrize("name", [name for name in WITH_A_SERVICE if name != "service_list.json"])
def test_a_full_example_brings_its_number_hours_and_languages(name):
    [found] = read(open_path(HSDS / "json" / name), "example", ("US", "", ""))
    assert found.cells["voice"] == "+44 1234 234567 ext 100 [ur]"
    assert "voice: “+44 1234 234567” is a number of another country than US" in found.reasons
    assert found.cells["hours"].startswith("The service is available from 10 am")
    assert found.cells["languages"] == "ur"
    assert found.cells["interpreters"] == "yes"


@pytest.mark.parametrize("name", WITH_A_SERVICE)
def test_no_street_no_point_and_no_person_of_an_example_is_read(name):
    [found] = read(open_path(HSDS / "json" / name), "example", ("US", "", ""))
    kept = json.dumps(found.as_json(), ensure_ascii=False)
    for secret in ("Main Street", "ABC 1234", "Ann Persona", "email@example.com", "induction loop facility", "UPRN"):
        assert secret not in kept
    assert not any("latitude" in name or "contact" in name or "location" in name for name in found.cells)


def test_a_list_that_only_names_services_says_nothing_of_their_numbers():
    [found] = read(open_path(HSDS / "json" / "service_list.json"), "example", ("US", "", ""))
    assert not {"voice", "text", "hours", "languages"} & set(found.cells)


@pytest.mark.parametrize(("name", "what"), WITHOUT.items())
def test_an_example_without_a_service_is_named_as_what_it_is(name, what):
    with pytest.raises(Refused, match=f"{name} item 1 is {what}: there is no service in it"):
        read(open_path(HSDS / "json" / name), "example")


def test_an_object_a_list_lines_and_a_page_are_the_same():
    one, two = service(), service(id="11111111-0000-4000-8000-000000000098", name="Lake Line")
    lines = "\n".join(json.dumps(tree) for tree in (one, two))
    pages = [json.dumps([one, two]), lines, lines + "\n\n", json.dumps({"contents": [one, two], "size": 2})]
    for text in pages:
        found = read({"feed.json": text.encode()}, "feed")
        assert [(proposal.name, proposal.wrong) for proposal in found] == [("River Line", ""), ("Lake Line", "")]
    assert read({"feed.json": json.dumps(one).encode()}, "feed")[0].name == "River Line"


def test_a_name_without_the_right_ending_is_read_as_what_it_is():
    assert read({"feed.txt": json.dumps(service()).encode()}, "feed")[0].name == "River Line"


def test_a_redacted_shelter_waits_and_nothing_of_its_place_is_kept():
    found = from_list("cases.json")["Harbor Safe Place"]
    assert found.reasons == ["it is marked as not for everyone (location_type)"]
    assert found.cells["voice"] == "(607) 277-5000"
    assert (found.cells["region"], found.cells["county"]) == ("US-NY", "Tompkins")
    kept = json.dumps(found.as_json())
    for secret in ("Hidden Lane", "Ithaca", "14850", "42.4434", "76.5019", "Bus 30"):
        assert secret not in kept


def test_a_hotline_without_a_location_serves_the_places_it_names_at_all_hours():
    found = from_list("cases.json")["Lakes Hotline"]
    assert not found.reasons
    assert found.cells["hours"] == "24/7"
    assert "hours" not in found.cells["warnings"]
    assert (found.cells["region"], found.cells["county"]) == ("US-NY", "Tompkins")
    assert found.cells["also_serves"] == "US-NY/Erie"
    assert found.cells["languages"] == "en;es"
    assert found.cells["needs"] == "hotline"


def test_a_closed_service_is_known_as_closed():
    assert from_list("cases.json")["Old Mill Legal Help"].cells["closed"] == "yes"


def test_a_service_that_is_only_texted_has_no_number_to_call():
    found = from_list("cases.json")["Text for Teens"]
    assert (found.cells["text"], found.cells["voice"]) == ("741741", "")
    assert (found.cells["country"], found.cells["region"]) == ("US", "")
    assert not found.reasons


def test_names_in_other_scripts_stay_as_they_are():
    lists = from_list("cases.json")
    assert lists["بيت الأمل"].cells["voice"] == "+1 (607) 555-0145 ext 12 (Front desk) [ar]"
    assert lists["平安之家熱線"].cells["voice"] == "607-555-0146 ext 3"


def test_a_number_of_three_digits_passes():
    found = from_list("cases.json")["City Help"]
    assert found.cells["voice"] == "211"
    assert not found.reasons


def test_what_is_unknown_is_kept_aside_and_does_no_harm():
    assert from_list("cases.json")["City Help"].cells["extra.colour_of_the_door"] == "green"


def test_a_fax_is_no_help():
    assert "0147" not in str(from_list("cases.json")["平安之家熱線"].cells)


def test_the_nearest_number_is_taken():
    place = {"phones": [{"number": "607-555-0111"}], "location": {"phones": [{"number": "607-555-0112"}]}}
    organization = {"name": "O", "id": "o", "phones": [{"number": "607-555-0113"}]}
    trees = [
        service(service_at_locations=[place], organization=organization),
        service(organization=organization),
        service(phones=[], service_at_locations=[{"location": place["location"]}], organization=organization),
        service(phones=[], organization=organization),
    ]
    numbers = [from_json(tree)[0].cells["voice"] for tree in trees]
    assert numbers == ["607-555-0111", "607-555-0101", "607-555-0112", "607-555-0113"]


def test_the_number_of_a_person_is_not_taken():
    contact = {"name": "Pat", "phones": [{"number": "607-555-0114"}]}
    [found] = from_json(service(phones=[], contacts=[contact]))
    assert "0114" not in str(found.as_json())


def test_a_bare_number_for_a_key_bears_the_name_of_its_list():
    assert from_json(service(id=12), source="Our Lakes")[0].identifier == "our-lakes-12"
    long = from_json(service(id="x" * 300))[0].identifier
    assert len(long) <= 80
    assert long == from_json(service(id="x" * 300))[0].identifier


@pytest.mark.parametrize("missing", ["id", "name"])
def test_a_service_without_a_key_or_a_name_is_refused(missing):
    tree = service()
    del tree[missing]
    [found] = from_json(tree)
    assert missing in found.wrong


def test_hours_made_from_rules_are_said_in_words():
    def hours(*schedules):
        return from_json(service(schedules=list(schedules)))[0].cells["hours"]

    week = {"freq": "WEEKLY", "byday": "MO,TU,WE,TH,FR", "opens_at": "09:00", "closes_at": "17:00"}
    assert hours(week) == "Mon-Fri 09:00-17:00"
    assert hours(week, week | {"byday": "SA", "closes_at": "12:00"}) == "Mon-Fri 09:00-17:00, Sat 09:00-12:00"
    assert hours(week | {"byday": "MO,WE"}) == "Mon, Wed 09:00-17:00"
    assert hours(week | {"freq": "MONTHLY", "byday": "1MO"}) == ""
    assert hours(week | {"description": "Weekdays, nine to five"}) == "Weekdays, nine to five"


def test_a_service_for_women_only_and_one_of_the_police_say_so():
    women = from_json(service(eligibility_description="Women only"))[0]
    assert "women_only" in women.cells["warnings"]
    police = from_json(service(organization={"id": "o", "name": "City Police"}))[0]
    assert "police" in police.cells["warnings"]


@pytest.mark.parametrize(
    "odd",
    [
        {"phones": None},
        {"phones": "607-555-0101"},
        {"phones": [None, 5, {"number": None}, {"number": {"a": 1}}]},
        {"schedules": {"opens_at": []}, "languages": [[]], "organization": [], "service_areas": 5},
        {"service_at_locations": [None, {"location": "here"}]},
        {"attributes": [{"taxonomy_term": None}], "cost_options": ["x"], "program": 1},
    ],
)
def test_a_part_of_another_type_than_it_should_be_breaks_nothing(odd):
    [found] = from_json(service(**odd))
    assert found.name == "River Line"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "line 1 cannot be read as JSON"),
        ('[{"id": 1},\n{"id"', "line 2 cannot be read as JSON"),
        ('{"id": NaN}', "cannot be read as JSON"),
        ("5", "no object"),
        ("[]", "holds no service"),
        ('{"contents": []}', "holds no service"),
        ("[" * 100_000, "cannot be read|nested"),
        ('{"status": "active", "x": ' + "[" * 30 + "]" * 30 + "}", "nested more than 20 deep"),
        ('{"status": "active"}\n{"status"', "line 2 cannot be read as JSON"),
    ],
)
def test_what_is_no_json_or_no_hsds_is_refused_in_a_line(text, said):
    with pytest.raises(Refused, match=said) as complaint:
        read({"feed.json": text.encode()}, "feed", NEW_YORK)
    assert "\n" not in str(complaint.value)


def test_a_list_without_a_name_is_refused():
    with pytest.raises(Refused, match="Say which list this is"):
        read({"feed.json": json.dumps(service()).encode()})


@pytest.mark.parametrize("sign", ["\x00", "\ud800", "\x07"])
def test_a_sign_that_is_no_text_is_refused_and_never_stored(sign):
    for field in ("name", "description", "id"):
        [found] = from_json(service(**{field: f"River {sign}"} if field != "id" else {"id": f"r{sign}"}))
        assert found.wrong
        assert sign not in str(found.as_json())
