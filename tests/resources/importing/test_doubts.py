"""What waits for a person, and what is taken out before anything is stored."""

import pytest

from tests.resources.importing.lists_to_try import from_json, from_own, own, service


@pytest.mark.parametrize("column", ["name", "description", "hours", "cost", "eligibility", "note", "description.es"])
def test_a_row_with_an_address_in_its_words_waits_and_the_words_are_left_out(column):
    [found] = from_own(own(**{column: "Come to 12 Hidden Lane, Ithaca"}))
    assert found.reasons == [f"{column} holds what looks like an address; it was left out"]
    assert "Hidden" not in str(found.as_json())


def test_an_address_in_a_label_or_a_link_to_a_map_is_left_out():
    [found] = from_own(own(voice="607-555-0101 (12 Main Street)", website="https://maps.google.com/?q=42"))
    assert found.cells["voice"] == "607-555-0101"
    assert "website" not in found.cells
    assert len(found.reasons) == 2


def test_a_number_that_cannot_be_read_waits_and_is_left_out():
    [found] = from_own(own(voice="607-555-0101; 1-800-33-HAVEN"))
    assert found.cells["voice"] == "607-555-0101"
    assert found.reasons == ["voice holds “1-800-33-HAVEN”, which cannot be read as a number; it was left out"]


@pytest.mark.parametrize("number", ["607-555-01011", "607-555-01", "000-000-0000", "+44 20 7946 0018"])
def test_a_number_that_is_none_of_its_country_waits_and_is_shown(number):
    [found] = from_own(own(voice=number))
    assert found.cells["voice"] == number
    assert len(found.reasons) == 1
    assert number in found.reasons[0]


def test_a_withdrawn_number_waits_and_is_left_out():
    [found] = from_own(own(tty="1-800-787-3224"))
    assert found.cells["tty"] == ""
    assert "retired" in found.reasons[0]


@pytest.mark.parametrize("words", ["For teens, press 3.", "Press 12", "Press one for English", "Oprima el 2"])
def test_a_key_to_press_waits(words):
    assert "menus change" in from_own(own(description=words))[0].reasons[0]


def test_a_site_that_others_took_over_waits():
    [found] = from_own(own(website="https://www.nyawc.org"))
    assert "website" not in found.cells
    assert "taken over" in found.reasons[0]


@pytest.mark.parametrize(
    ("tree", "reason"),
    [
        ({"alert": "Closed this week"}, "alert"),
        ({"status": "temporarily closed"}, "temporarily closed"),
        ({"confidential": True}, "not for everyone"),
        ({"service_at_locations": [{"location": {"addresses": [{"is_private": "Yes"}]}}]}, "not for everyone"),
        ({"service_areas": []}, "could not be read"),
    ],
)
def test_what_a_feed_says_of_itself_makes_a_row_wait(tree, reason):
    [found] = from_json(service(**{"service_areas": [{"name": "US-NY"}], **tree}), source="feed")
    if "service_areas" in tree:
        assert not found.reasons  # New York stands in, since whoever brings the list in said so
    else:
        assert reason in found.reasons[0]
    [plain] = from_json(service())
    assert not plain.reasons
