import pytest
from django.core.exceptions import ValidationError

from safetyplan.sections import Prompt, PromptsField
from safetyplan.sections.answer import Gap, Own

FIELD = PromptsField(
    label="",
    prompts=[
        Prompt(
            "call", "If I want to call, I will call {who} at {time} first.", "First call", {"who": "who", "time": ""}
        ),
        Prompt("wait", "I will wait.", "Wait", urgent="talk"),
    ],
)
CALL = {"prompt": "call", "who": "Ana", "time": "noon"}


def test_a_sentence_is_there_when_it_is_ticked_or_when_a_blank_is_filled():
    assert FIELD.clean([{"prompt": "wait"}, {"prompt": "call", "who": "Ana"}]) == [
        {"prompt": "wait"},
        {"prompt": "call", "who": "Ana"},
    ]


def test_a_blank_left_empty_is_not_kept():
    assert FIELD.clean([{"prompt": "call", "who": "", "time": "noon"}]) == [{"prompt": "call", "time": "noon"}]


def test_the_plain_page_holds_the_sentence_with_the_readers_words_in_it():
    [line] = FIELD.in_words([CALL], "plain")

    assert "".join(line) == "If I want to call, I will call Ana at noon first."
    assert [piece for piece in line if isinstance(piece, Own)] == ["Ana", "noon"]


def test_a_blank_left_open_is_a_gap_to_write_on():
    [line] = FIELD.in_words([{"prompt": "call", "time": "noon"}], "plain")

    assert [(type(piece), piece) for piece in line if type(piece) is not str] == [(Gap, "who"), (Own, "noon")]


@pytest.mark.parametrize(
    ("row", "line"),
    [
        (CALL, "First call: Ana, noon"),
        ({"prompt": "call", "time": "noon"}, "First call: noon"),
        ({"prompt": "call"}, "First call"),
        ({"prompt": "wait"}, "Wait"),
    ],
)
@pytest.mark.parametrize("wording", ["home", "trip", "health"])
def test_a_quiet_page_holds_the_cue_and_what_was_filled_in_and_never_the_sentence(row, line, wording):
    assert ["".join(found) for found in FIELD.in_words([row], wording)] == [line]


def test_sentences_print_in_the_order_of_the_page():
    assert [line[0] for line in FIELD.in_words([{"prompt": "wait"}, CALL], "home")] == ["First call", "Wait"]


def test_a_sentence_that_is_no_longer_offered_prints_nothing_and_calls_for_nothing():
    gone = [{"prompt": "gone", "who": "Ana"}]

    assert FIELD.in_words(gone, "plain") == []
    assert FIELD.urgent_in(gone) == []


def test_only_a_sentence_that_was_taken_up_calls_for_a_voice():
    assert set(FIELD.urgent_in([CALL])) == {""}
    assert set(FIELD.urgent_in([CALL, {"prompt": "wait"}])) == {"", "talk"}


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([{"prompt": "gone"}], "There is no such sentence on this page."),
        ([{}], "There is no such sentence on this page."),
        (["call"], "There is no such sentence on this page."),
        ([{"prompt": "call", "whom": "Ana"}], "There is no such blank in this sentence."),
        ([{"prompt": "call", "who": 5}], "There is no such blank in this sentence."),
        ([{"prompt": "call", "who": ["Ana"]}], "There is no such blank in this sentence."),
        ([{"prompt": "call", "who": "x" * 201}], "This holds up to 200 letters. Yours has 201."),
    ],
)
def test_rows_that_are_not_of_this_page_are_refused_in_words(rows, said):
    with pytest.raises(ValidationError) as refusal:
        FIELD.check_kept(rows)

    [sentence] = refusal.value.messages
    assert sentence.startswith(said)


def test_the_blanks_come_in_the_order_of_the_language_in_use():
    turned = Prompt("call", "At {time}, first {who}.", "", {"who": "who", "time": "when"})

    assert list(turned.pieces()) == [("At ", "time"), (", first ", "who"), (".", None)]


def test_own_words_with_braces_are_words_and_not_blanks():
    [line] = FIELD.in_words([{"prompt": "call", "who": "{time}", "time": "{0}"}], "plain")

    assert "".join(line) == "If I want to call, I will call {time} at {0} first."


def test_a_stop_that_was_written_is_not_printed_twice():
    words = {"door": Prompt("door", "I will call {who}. Then I go.", "Call", {"who": "a name"})}
    field = PromptsField(label="Plans", prompts=list(words.values()))

    def printed(who):
        return "".join(field.in_words([{"prompt": "door", "who": who}], "plain")[0])

    assert printed("Aunt D.") == "I will call Aunt D. Then I go."
    assert printed("Rosa") == "I will call Rosa. Then I go."
