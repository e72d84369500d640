from tests.resources.importing.lists_to_try import LISTS, from_list


def test_a_program_is_a_service_of_its_agency():
    found = from_list("icarol.csv")
    assert set(found) == {"River Counseling", "River Safe House", "River Old Program", "River Court Help"}
    counseling = found["River Counseling"]
    expected = {
        "organization": "River County Family Services",
        "organization_identifier": "100",
        "website": "https://www.example.org",
        "voice": "607-555-0101 (Intake)",
        "tty": "607-555-0102",
        "hours": "Mon-Fri 9am-5pm",
        "languages": "en;es",
        "county": "Tompkins",
        "also_serves": "US-NY/Cortland",
        "source_date": "2026-03-01",
    }
    assert {name: counseling.cells[name] for name in expected} == expected
    assert counseling.identifier == "lakes-101"


def test_a_private_number_is_left_out_and_the_row_waits():
    counseling = from_list("icarol.csv")["River Counseling"]
    assert "it is marked as not for everyone (phone2isprivate)" in counseling.reasons
    assert "0199" not in str(counseling.as_json())


def test_a_private_address_is_nowhere_and_the_row_waits():
    house = from_list("icarol.csv")["River Safe House"]
    assert house.reasons == ["it is marked as not for everyone (physicaladdressisprivate)"]
    assert house.cells["needs"] == "shelter"


def test_a_row_that_is_not_for_the_website_waits():
    assert "excludefromwebsite" in from_list("icarol.csv")["River Court Help"].reasons[0]


def test_what_an_agency_ended_is_closed():
    assert from_list("icarol.csv")["River Old Program"].cells["closed"] == "yes"


def test_a_program_at_a_site_has_the_hours_and_the_number_of_the_site():
    court = from_list("icarol.csv")["River Court Help"]
    assert court.cells["hours"] == "Tue 10-12"
    assert court.cells["voice"] == "607-555-0105 (Front desk)"
    assert court.cells["county"] == "Cortland"


def test_no_address_no_point_no_worker_and_no_inner_note_is_read():
    text = (LISTS / "icarol.csv").read_text()
    kept = str([found.as_json() for found in from_list("icarol.csv").values()])
    for secret in ("Public Square", "Quiet Road", "Mill Street", "Dryden", "42.49", "Pat"):
        assert secret in text
        assert secret not in kept
