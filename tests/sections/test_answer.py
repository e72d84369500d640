import json

import pytest

from safetyplan.sections.answer import WORDINGS, Answer, Gap, Kind, Number, Own
from safetyplan.sections.section import Quiet


@pytest.mark.parametrize("kind", [Own, Number, Gap])
def test_a_piece_of_a_line_reads_as_its_text(kind):
    piece = kind("212-555-0100")

    assert piece == "212-555-0100"
    assert json.dumps([piece]) == '["212-555-0100"]'
    assert type(piece) is kind


def test_a_number_is_the_readers_own_and_a_gap_is_not():
    assert isinstance(Number("016"), Own)
    assert not isinstance(Gap("who"), Own)


def test_what_is_one_kind_of_piece_stays_it_when_it_is_made_safe_to_print():
    assert type(type(Number("016"))("016")) is Number


def test_there_is_a_plain_wording_and_one_for_each_quiet_theme():
    assert ("plain", *Quiet._fields) == WORDINGS


def test_an_answer_cannot_be_changed_by_whoever_prints_it():
    answer = Answer("steps", "What I can do", Kind.BOXES, [("Vet papers",)])

    with pytest.raises(AttributeError):
        answer.label = "Another"
