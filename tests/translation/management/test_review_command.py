from io import StringIO

import pytest
from django.core.management import CommandError, call_command


def review(*arguments):
    out = StringIO()
    call_command("review", *arguments, stdout=out)
    return out.getvalue()


def counts(place):
    [line] = [line for line in review("es").splitlines() if line.endswith(place)]
    return [int(word) for word in line.split()[:6]]


def test_it_shows_how_far_each_place_is(spanish):
    assert counts("every page") == [0, 1, 0, 0, 0, 0]
    assert counts("section: pets") == [4, 1, 0, 0, 0, 0]


def test_it_sets_a_state_for_all_that_is_translated_or_for_a_place_or_a_class(spanish):
    assert review("es", "approved", "--place", "every page") == (
        "1 translations are now “approved”. Run compilewords.\n"
    )
    assert counts("every page") == [0, 0, 0, 0, 0, 1]
    assert counts("section: danger_signs") == [0, 1, 0, 0, 0, 0]

    review("es", "second reader", "--class", "SAFETY")
    assert counts("section: danger_signs") == [0, 0, 0, 1, 0, 0]
    review("es", "translated")
    assert counts("section: pets") == [4, 0, 1, 0, 0, 0]


@pytest.mark.parametrize("arguments", [("xx",), ("es", "--place", "nowhere"), ("es", "perfect"), ("es", "missing")])
def test_what_there_is_not_is_refused(spanish, arguments):
    with pytest.raises(CommandError):
        review(*arguments)
