"""What no browser sends by itself: made-up boxes, counts and letters."""

import pytest

from tests.plans.views.places import NOTES, PEOPLE, PETS, SIGNS

pytestmark = pytest.mark.django_db
ODD = {
    "a null": "\x00 a\x00b",
    "control letters": "\x01\x07\x1b[31m\x7f\x85",
    "letters that turn the line or are none": "\u202e\u2066\u200f\ufffe\uffff\U000e0041",
    "a word of ten thousand letters": "x" * 10_000,
    "a word from right to left with marks": "\u0301" * 500 + "ب" * 9_500,
}


def test_the_answers_land_in_the_section_that_the_form_names_whatever_page_it_was_sent_to(reader):
    page = reader.open(PEOPLE)
    page.address = PETS
    reader.send(page, code_word=["lamp"], go=["on"])

    assert reader.open(PEOPLE).value("code_word") == "lamp"


@pytest.mark.parametrize("slug", ["", "safe_people ", "__class__", "\x00" * 9000])
def test_a_form_that_names_no_section_keeps_nothing_and_is_answered_calmly(reader, slug):
    page = reader.send(reader.open(PEOPLE), section=[slug], code_word=["lamp"], go=["on"])

    assert page.status == 200
    assert reader.open(PEOPLE).value("code_word") == ""


@pytest.mark.parametrize("count", ["", "-1", "999999999", "9" * 5000, "٣", "two\x00"])
def test_a_count_of_rows_that_was_tampered_with_loses_no_row_and_breaks_nothing(reader, count):
    rows = {"people-count": [count], "people-0-who": ["Ada"], "people-1-who": ["Bo"]}
    page = reader.send(reader.open(PEOPLE), **rows, go=["on"])

    assert page.status == 200
    page = reader.open(PEOPLE)
    assert (page.value("people-0-who"), page.value("people-1-who")) == ("Ada", "Bo")


@pytest.mark.parametrize("odd", ODD.values(), ids=ODD.keys())
def test_odd_letters_are_answered_calmly_and_every_page_stays_readable(reader, odd):
    everywhere = {PEOPLE: ["code_word", "people-0-who"], NOTES: ["remember"], SIGNS: ["own_signs"]}
    for address, boxes in everywhere.items():
        assert reader.send(reader.open(address), **dict.fromkeys(boxes, [odd]), go=["map"]).address == "/contents/"

    for address in [*everywhere, "/look-over/", "/print/"]:
        assert reader.open(address).status == 200


def test_words_that_are_not_text_at_all_are_answered_calmly(reader):
    page = reader.open(PEOPLE)
    mark = page.value("csrfmiddlewaretoken")
    body = f"csrfmiddlewaretoken={mark}&section=safe_people&go=map&code_word=%ff%fe%ed%a0%80lamp"
    answer = reader.client.post(PEOPLE, body, content_type="application/x-www-form-urlencoded")

    assert answer.status_code == 302
    assert reader.open(PEOPLE).value("code_word").endswith("lamp")


@pytest.mark.parametrize("number", ["0", "46", "999", "9" * 25, "9" * 5000])
def test_a_page_that_is_not_there_is_not_found(reader, number):
    assert reader.open(f"/page/{number}/").status == 404
    assert reader.open(f"/look-over/{number}/").status == 404


@pytest.mark.parametrize("go", ["", "up", "grow:nothing", "grow:code_word", "on:x", "\x00"])
def test_a_button_that_is_not_on_the_page_keeps_the_words_all_the_same(reader, go):
    assert reader.send(reader.open(PEOPLE), code_word=["lamp"], go=[go]).status == 200
    assert reader.open(PEOPLE).value("code_word") == "lamp"
