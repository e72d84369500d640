"""Every word that a reader may see beside a number, or in place of one."""

import pytest
from django.utils.functional import Promise

from safetyplan.resources.help_words import HOW_TO_FIND_HELP
from safetyplan.resources.kinds import Kind
from safetyplan.resources.needs import NEEDS
from safetyplan.resources.warning_words import WARNINGS
from tests.words import grade, never_said

SEEN = [*HOW_TO_FIND_HELP, *NEEDS.values(), *WARNINGS.values()]


@pytest.mark.parametrize("words", SEEN, ids=str)
def test_the_words_are_plain_kind_and_can_be_translated(words):
    assert isinstance(words, Promise)
    assert len(str(words).split()) < 6 or grade(str(words)) <= 6
    assert not never_said(str(words))


def test_every_kind_of_phone_can_be_translated():
    assert all(isinstance(kind.label, Promise) or kind.label for kind in Kind)


def test_where_no_line_is_known_no_number_is_made_up():
    assert not any(sign.isdigit() for words in HOW_TO_FIND_HELP for sign in str(words))
