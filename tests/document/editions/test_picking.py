"""What a short edition takes from a plan, cut to its room."""

import pytest

from safetyplan.document.editions.picking import cut, own_words
from safetyplan.sections.answer import Number, Own


@pytest.mark.parametrize(
    ("line", "letters", "printed"),
    [
        (("My way out is ", Own("the back door"), "."), 20, "My way out is the back door."),
        (("My way out is ", Own("the back door, past the shed"), "."), 16, "My way out is the back door…"),
        (("Go to ", Own("the late shop on the corner"), ". Then call."), 14, "Go to the late shop… Then call."),
        (("A ", Own("long text of mine"), ", and ", Own("b"), "."), 10, "A long text…, and b."),
        ((Own("https"), " is short."), 10, "https is short."),
    ],
)
def test_a_text_that_is_cut_ends_in_dots_and_no_full_stop_follows(line, letters, printed):
    assert "".join(cut(line, letters)) == printed


def test_a_number_stays_whole_however_little_room_there_is():
    assert cut((Number("518-555-0142"), " ", Own("Rosa from the corner")), 5) == ("518-555-0142", " ", "Rosa…")


@pytest.mark.parametrize(
    ("sentence", "letters", "printed"),
    [
        ("518 555 0142 or 518 555 0199 after 9", 18, "518 555 0142 or…"),
        ("518 555 0142 or 518 555 0199 after 9", 30, "518 555 0142 or 518 555 0199…"),
        ("(518) 555-0142 after five, ask for Rosa", 12, "(518) 555-0142…"),
        ("after five: (518) 555-0142, not before", 20, "after five: (518) 555-0142…"),
        ("1" * 150, 20, "1" * 20 + "…"),
        ("call the school at noon or at four, and ask for room 12", 15, "call the school…"),
    ],
)
def test_a_sentence_about_numbers_is_cut_and_no_number_in_it(sentence, letters, printed):
    assert cut(Number(sentence), letters) == printed


def test_a_translation_stays_beside_the_words_it_was_made_of():
    line = ("Sal por ", Own("la puerta"), " · ", Own("the door"), ", y luego ", Own("a casa"), ".")

    assert "".join(own_words(line)) == "la puerta · the door, a casa"


def test_own_words_of_a_sentence_with_two_blanks_do_not_run_together():
    assert own_words(("If ", Own("it is loud"), " I go to ", Own("Rosa"), ".")) == ("it is loud", ", ", "Rosa")
    assert own_words(("I call.",)) == ()
