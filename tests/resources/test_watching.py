import pytest

from safetyplan.resources.watching import doubles, shared_numbers
from tests.resources.services_to_try import service

pytestmark = pytest.mark.django_db


def test_one_name_in_two_places_is_no_double():
    service("a", name="Safe Line", region="US-NY")
    service("b", name="Safe Line", region="US-OH")
    service("c", name="Safe Line", region="US-NY", county="Erie")
    assert doubles() == {}


def test_one_name_in_one_place_is_a_double_however_it_is_spelled():
    service("a", name="Safe-Line", region="US-NY", county="Erie")
    service("b", name="ＳＡＦＥ line", region="US-NY", county="erie")
    assert [[one.identifier for one in rows] for rows in doubles().values()] == [["a", "b"]]


def test_a_closed_row_is_no_double_and_shares_no_number():
    service("a", ("voice", "016"), name="Line", country="ES")
    service("b", ("voice", "016"), name="Line", country="ES", state="closed")
    service("c", ("voice", "016"), name="Other", country="ES", state="closed")
    assert doubles() == {}
    assert shared_numbers() == {}


def test_one_number_in_two_countries_is_two():
    service("a", ("voice", "116016"), name="A", country="DE")
    service("b", ("voice", "116016"), name="B", country="CH")
    assert shared_numbers() == {}


def test_a_relay_and_another_word_to_text_share_nothing():
    for identifier in "ab":
        service(identifier, ("relay", "711"), name=identifier)
    one, two = service("c", ("text", "741741")), service("d", ("text", "741741"))
    one.phones.update(keyword="HOME")
    two.phones.update(keyword="START")
    assert shared_numbers() == {}
    two.phones.update(keyword="home")
    assert list(shared_numbers()) == ["US 741741 home"]
