"""What could not be confirmed stays out of the directory, and waits in a file for whoever can call."""

import csv
import re

from safetyplan.resources.phones import dialed
from safetyplan.resources.rows import read
from safetyplan.resources.starting import STARTING
from safetyplan.resources.withdrawn import why_withdrawn
from safetyplan.sections.regions import REGIONS

TO_CONFIRM = list(csv.DictReader(STARTING.with_name("to_confirm.csv").read_text(encoding="utf-8").splitlines()))
ROWS = read(STARTING)


def test_each_line_says_what_was_read_and_who_can_tell():
    assert [row for row in TO_CONFIRM if not (row["name"] and row["what_was_read"] and row["who_can_confirm"])] == []
    assert [row for row in TO_CONFIRM if row["region"] not in REGIONS[row["country"]]] == []


def test_a_number_that_waits_is_not_in_the_directory():
    known = {dialed(phone["number"]) for row in ROWS for phone in row.phones}
    waiting = {dialed(found) for row in TO_CONFIRM for found in re.findall(r"\d{3}-\d{3}-\d{4}", row["what_was_read"])}

    assert waiting
    assert not waiting & known
    assert not [number for number in waiting if why_withdrawn(number)]


def test_every_state_and_every_county_of_new_york_is_in_one_of_the_two():
    told = {row.fields["region"] for row in ROWS} | {row["region"] for row in TO_CONFIRM}
    counties = {
        county for row in ROWS if row.fields["region"] == "US-NY" for county in (row.fields["county"], *row.counties)
    }
    counties |= {row["county"] for row in TO_CONFIRM if row["region"] == "US-NY"}

    assert sorted(set(REGIONS["US"]) - told) == []
    assert len({county for county in counties if county.endswith(" County")}) == 62 - 5  # the five boroughs go by name
