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


def test_own_words_of_a_sentence_with_two_blanks_do_not_run_together():
    assert own_words(("If ", Own("it is loud"), " I go to ", Own("Rosa"), ".")) == ("it is loud", ", ", "Rosa")
    assert own_words(("I call.",)) == ()
