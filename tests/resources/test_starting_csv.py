"""The file that ships. Each test is a way in which a list of help lines has hurt someone, or could."""

import re

import pytest

from safetyplan.resources.finding import Ask, Place, find
from safetyplan.resources.kinds import Kind, State
from safetyplan.resources.models import Service
from safetyplan.resources.phones import dialed
from safetyplan.resources.postal import County
from safetyplan.resources.rows import read
from safetyplan.resources.starting import STARTING
from safetyplan.resources.withdrawn import why_withdrawn
from safetyplan.sections.regions import REGIONS
from tests.resources.numbers_as_read import AS_READ
from tests.words import grade, never_said

ROWS = {row.identifier: row for row in read(STARTING)}
MESSAGES = {Kind.TEXT, Kind.WHATSAPP, Kind.CALL_BACK}
FOR_DEAF_PEOPLE = {Kind.VIDEOPHONE, Kind.TTY, Kind.RELAY}


def numbers(row, kinds):
    return {phone["number"] for phone in row.phones if phone["kind"] in kinds}


def seen(row):
    labels = [phone[part] for phone in row.phones for part in ("number", "keyword", "label")]
    return " | ".join([row.fields[name] for name in ("name", "description", "hours", "website", "chat")] + labels)


def rows_where(wrong):
    """The identifiers of the rows in which `wrong` finds something."""
    return [identifier for identifier, row in ROWS.items() if wrong(row)]


def warned(key):
    return {identifier for identifier, row in ROWS.items() if key in row.fields["warnings"]}


def test_the_rows_are_those_that_were_read_on_a_page():
    assert set(ROWS) == set(AS_READ)


def test_every_number_is_the_one_that_was_read():
    found = {
        one: (numbers(row, {Kind.VOICE}), numbers(row, MESSAGES), numbers(row, FOR_DEAF_PEOPLE))
        for one, row in ROWS.items()
    }
    assert found == AS_READ


def test_every_word_to_text_is_the_one_that_was_read():
    words = {(one, phone["keyword"]) for one, row in ROWS.items() for phone in row.phones if phone["keyword"]}
    assert words == {
        ("us-crisistext", "HOME"),
        ("us-loveisrespect", "LOVEIS"),
        ("us-ndvh", "START"),
        ("us-rainn", "HOPE"),
        ("us-trevor", "START"),
        ("za-gbvcc", "help"),
    }


def test_what_is_printed_is_plain_and_kind():
    assert rows_where(lambda row: grade(row.fields["description"]) > 6) == []
    assert rows_where(lambda row: never_said(row.fields["description"])) == []


def test_only_a_line_for_women_speaks_of_women():
    told = warned("women_only") | warned("police")
    speaks = rows_where(lambda row: re.search(r"\bwom[ae]n\b", row.fields["description"], re.IGNORECASE))
    assert set(speaks) <= told


def test_every_row_says_how_it_is_known():
    without = rows_where(lambda row: not row.fields["source_url"])
    assert [one for one in without if not ROWS[one].fields["note"].startswith("From a public")] == []
    assert rows_where(lambda row: not row.fields["source_read"]) == without


def test_every_place_can_be_chosen_in_a_plan():
    here = rows_where(lambda row: row.fields["region"])
    assert [one for one in here if ROWS[one].fields["region"] not in REGIONS[ROWS[one].fields["country"]]] == []


# 1. Services close.
def test_a_center_that_closed_is_not_named_as_if_it_lived():
    nassau = ROWS["us-ny-nassau"]
    assert "Safe Center" not in seen(nassau)
    assert "closed in 2025" in nassau.fields["description"]
    assert "ask_who_answers" in nassau.fields["warnings"]


def test_a_line_reported_ended_is_not_there():
    assert not any("VictimConnect" in seen(row) for row in ROWS.values())


# 2 and 4. Numbers are retired; official pages hold slips.
def test_no_withdrawn_number_stands_anywhere_in_the_file_notes_included():
    text = STARTING.read_text(encoding="utf-8")
    found = re.findall(r"\d[\d ()-]*\d", text)
    assert len(found) > len(ROWS)
    assert not [number for number in found if why_withdrawn(dialed(number))]
    assert "787-3224" not in text


def test_the_national_line_of_the_us_has_the_videophone_that_took_the_place_of_its_tty():
    kinds = {phone["kind"]: phone["number"] for phone in ROWS["us-ndvh"].phones}
    assert kinds == {"voice": "1-800-799-7233", "text": "88788", "videophone": "855-812-1001"}


# 3. Menus change.
def test_no_row_tells_a_caller_which_key_to_press():
    key = re.compile(r"\bpress (\d|one|two|three|the)\b", re.IGNORECASE)
    assert rows_where(lambda row: key.search(seen(row) + row.fields["note"])) == []


# 5. Public code is not a source.
def test_no_row_rests_on_code():
    code = re.compile(r"github|gitlab|\.js\b|\.json\b")
    assert rows_where(lambda row: code.search(row.fields["source_url"])) == []


# 6. Domains lapse.
def test_no_row_leads_to_a_site_that_others_took_over():
    assert rows_where(lambda row: any("nyawc" in row.fields[to] for to in ("website", "chat", "source_url"))) == []


def test_womankind_has_its_own_site():
    assert ROWS["us-ny-womankind"].fields["website"] == "https://www.iamwomankind.org"


# 7. Police lines look like help lines.
def test_police_and_emergency_lines_say_so():
    assert warned("police") == {"us-ny-campus-police", "ph-alengpulis"}
    assert warned("emergency") == {"in-112", "ph-911"}
    assert not any(ROWS[one].fields["is_national_line"] for one in warned("police") | warned("emergency"))
    for identifier, row in ROWS.items():
        if re.search(r"police|pulis", row.fields["name"], re.IGNORECASE):
            assert identifier in warned("police")


# 8. A call leaves a trace, and some lines call back.
def test_lines_that_call_or_write_back_say_so():
    assert warned("calls_back") == {"us-ny-vine", "us-vt-safeline", "za-gbvcc"}
    assert warned("replies_from_other_number") == {"us-stronghearts"}


def test_lines_that_are_not_on_the_bill_say_that_the_phone_still_lists_them():
    assert warned("stays_in_call_list") == {"es-016", "fr-3919", "nl-veiligthuis", "fi-nollalinja"}


def test_a_service_without_a_phone_says_that_a_visit_can_be_seen():
    assert set(rows_where(lambda row: not row.phones)) == warned("website_only")


# 9. Lines for women, for men, and for everyone differ.
def test_a_line_for_women_or_for_men_says_so():
    told = set().union(*map(warned, ("women_only", "named_for_women", "men_only", "police")))
    words = r"\b(wom[ae]n|femmes|frauen\w*|mulher|mujeres|kvinno\w*|men|männer\w*)\b(?!'s and)"
    assert set(rows_where(lambda row: re.search(words, row.fields["name"], re.IGNORECASE))) <= told


@pytest.mark.django_db
@pytest.mark.parametrize(("country", "line"), [("AT", "at-maennerinfo"), ("KR", "kr-men"), ("GB", "gb-mens-advice")])
def test_a_line_for_men_is_offered_whatever_was_ticked(directory, country, line):
    [group] = find(Place(country), Ask(frozenset({"shelter"}), language="en"))
    assert line in [one.identifier for one in group.services]


# 10. Shelters hide on purpose.
def test_no_row_holds_a_street():
    road = r"\b\d+ [A-Z]\w+ (street|st|avenue|ave|road|rd|boulevard|blvd|drive|lane|plaza|broadway)\b|box \d|floor \d"
    assert rows_where(lambda row: re.search(road, seen(row) + row.fields["note"], re.IGNORECASE)) == []


def test_a_line_that_is_not_open_day_and_night_says_so():
    part_of_the_day = rows_where(lambda row: row.phones and not row.fields["hours"].startswith("24/7"))
    assert warned("not_all_hours") | warned("hours_unknown") == set(part_of_the_day) - {"us-crisistext"}
    assert set(rows_where(lambda row: not row.fields["hours"])) & warned("not_all_hours") <= warned("hours_unknown")


@pytest.mark.django_db
def test_nobody_has_called_yet_and_the_rows_do_not_claim_it(directory):
    assert set(Service.objects.values_list("state", "assured_date")) == {(State.DRAFT, None)}


@pytest.mark.django_db
def test_each_country_has_at_most_one_national_line(directory):
    lines = [(row.fields["country"], one) for one, row in ROWS.items() if row.fields["is_national_line"]]
    assert len(lines) == len(dict(lines)) > 20
    assert Service.objects.national_line("US").identifier == "us-ndvh"
    for country, identifier in lines:
        assert Service.objects.national_line(country).identifier == identifier
        assert not ROWS[identifier].fields["region"]
        assert "hotline" in ROWS[identifier].fields["needs"]
        assert numbers(ROWS[identifier], {Kind.VOICE})
    for country in ("CA", "CH", "GB", "ZZ"):
        assert Service.objects.national_line(country) is None


@pytest.mark.django_db
def test_a_reader_in_albany_is_first_given_the_state_line(directory):
    albany = Place("US", ("US-NY",), (County("US-NY", "Albany County"),))
    near = [one.identifier for group in find(albany, Ask(frozenset({"legal"}), "es")) for one in group.services]
    assert near[0] == "us-ny-hotline"
    assert "us-ndvh" in near
    assert "us-ny-fjc-bronx" not in near


@pytest.mark.django_db
def test_a_reader_in_queens_is_given_what_serves_queens_and_the_city(directory):
    county, region, _country = find(Place("US", ("US-NY",), (County("US-NY", "Queens"),)), Ask(language="ko"))
    assert {one.county for one in county.services} == {"Queens", "New York City"}
    assert {one.county for one in region.services} == {""}
