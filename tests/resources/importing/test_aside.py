import pytest

from safetyplan.resources.importing.aside import kept_aside, private_marks

NEVER_KEPT = """
address_1 Street latitude site_lat Long lng geo_point map_url transportation bus_lines postal_code PostCode zip
contact_name case_worker assurer_email E-mail e_mail fax internal_notes verified_by city what3words is_private
exclude_from_directory
"""


@pytest.mark.parametrize("name", NEVER_KEPT.split())
def test_what_may_tell_where_it_is_or_who_works_there_is_forgotten(name):
    assert kept_aside({name: "x"}, set()) == {}


@pytest.mark.parametrize("name", ["accreditations", "wait_time", "colour of the door", "language_notes", "platform"])
def test_the_rest_is_kept_aside(name):
    assert kept_aside({name: "x"}, set()) == {f"extra.{name}": "x"}


def test_words_that_give_a_place_are_forgotten_under_whatever_name():
    assert (
        kept_aside({"hint": "7 Hidden Lane", "inner": {"note": "12 Main Street"}, "b": {"address": "x"}}, set()) == {}
    )


def test_what_is_known_or_empty_is_not_kept_twice():
    assert kept_aside({"name": "x", "a": "", "b": None, "c": [], "d": {}}, {"name"}) == {}


def test_it_keeps_no_more_than_it_can_hold():
    assert len(kept_aside({f"column {number}": "x" for number in range(100)}, set())) == 40
    assert kept_aside({"long": "x" * 2001, "\x07": "bell"}, set()) == {}


@pytest.mark.parametrize(
    "record",
    [
        {"physical_address_is_private": "Yes"},
        {"Exclude From Website": "1"},
        {"confidential": True},
        {"a": [{"b": {"is_private": "TRUE"}}]},
        {"location": {"location_type": "redacted"}},
        {"unlisted": "x"},
    ],
)
def test_a_mark_that_it_is_not_for_everyone_is_seen_wherever_it_stands(record):
    assert len(private_marks(record)) == 1


@pytest.mark.parametrize("no", ["No", "", "false", "0", None, False, 0])
def test_a_mark_that_says_no_is_none(no):
    assert private_marks({"is_private": no, "location_type": "physical"}) == []
