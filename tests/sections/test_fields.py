import pytest
from django.core.exceptions import ValidationError
from django.utils import translation

from safetyplan.sections import DayField, LineField, LinesField, NoteField
from safetyplan.sections.answer import Number, Own
from safetyplan.sections.fields import LINE_HOLDS, LINES_MOST, NOTE_HOLDS

LINE, LINES, NOTE, DAY = LineField(label=""), LinesField(label=""), NoteField(label=""), DayField(label="")


@pytest.mark.parametrize(
    ("field", "text", "kept"),
    [
        (LINE, "  red lamp \n", "red lamp"),
        (LINE, "x" * LINE_HOLDS, "x" * LINE_HOLDS),
        (NOTE, "y" * NOTE_HOLDS, "y" * NOTE_HOLDS),
        (NOTE, "one\r\n\r\ntwo", "one\n\ntwo"),
        (LINES, " one \r\n\r\n two\r\n", ["one", "two"]),
        (LINES, "", []),
        (LINES, None, []),
        (LINES, "\n".join(["z" * LINE_HOLDS] * LINES_MOST), ["z" * LINE_HOLDS] * LINES_MOST),
        (DAY, "2027-03-31", "2027-03-31"),
        (DAY, "", ""),
    ],
)
def test_what_is_kept_of_what_was_typed(field, text, kept):
    assert field.as_kept(field.clean(text)) == kept
    field.check_kept(kept)


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        (LINE, "x" * 201, "This holds up to 200 letters. Yours has 201. Nothing is lost: it is still here."),
        (NOTE, "x" * 2003, "This holds up to 2000 letters. Yours has 2003. Nothing is lost: it is still here."),
        (LineField(label="", max_length=1), "ab", "This holds up to 1 letter. Yours has 2."),
        (LINES, "x\n" * 13, "This list holds up to 12 lines. Yours has 13. Nothing is lost: it is still here."),
        (LINES, "one\n" + "x" * 201, "This holds up to 200 letters. Yours has 201."),
        (DAY, "next Friday", "This day could not be read. You can write it like 2027-03-31, or leave it out."),
        (DAY, "2027-02-30", "This day could not be read."),
    ],
)
def test_what_does_not_fit_is_answered_with_the_limit_and_without_blame(field, text, said):
    with pytest.raises(ValidationError) as refusal:
        field.clean(text)

    [sentence] = refusal.value.messages
    assert sentence.startswith(said)


def test_a_page_of_writing_may_use_its_whole_room_whatever_ends_its_lines():
    text = ("x" * 99 + "\r\n") * 20

    assert len(text) > NOTE_HOLDS
    assert len(NOTE.clean(text)) <= NOTE_HOLDS


@pytest.mark.parametrize("value", [[1], ["one", None], [["one"]], [{}]])
def test_a_list_of_words_holds_words_only(value):
    with pytest.raises(ValidationError, match="This holds words only"):
        LINES.check_kept(value)


@pytest.mark.parametrize("value", ["03/31/2027", "2027-3-31", "2027-02-30", "soon"])
def test_a_day_is_kept_in_one_form_only(value):
    DAY.check_kept("2027-03-31")

    with pytest.raises(ValidationError):
        DAY.check_kept(value)


def test_a_phone_number_in_a_line_is_printed_as_a_number():
    [[number]] = LineField(label="", phone=True).in_words("1-800-799-7233", "home")
    [[words]] = LINE.in_words("1-800-799-7233", "home")

    assert (type(number), type(words)) == (Number, Own)


def test_each_line_of_a_list_is_printed_as_a_point_of_its_own():
    assert LINES.in_words(["one", "two"], "trip") == [("one",), ("two",)]


def test_the_schema_holds_the_same_limits():
    assert LINE.schema() == {"type": "string", "maxLength": LINE_HOLDS}
    assert NOTE.schema() == {"type": "string", "maxLength": NOTE_HOLDS}
    assert LINES.schema()["maxItems"] == LINES_MOST
    assert LINES.schema()["items"]["maxLength"] == LINE_HOLDS


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "March 31, 2027"), ("es", "31 de marzo de 2027"), ("ar", "31 مارس، 2027"), ("zh-hans", "2027年3月31日")],
)
def test_a_day_is_said_as_its_language_writes_one_and_is_nobodys_own_words(language, said):
    with translation.override(language):
        [(words,)] = DAY.in_words("2027-03-31", "plain")

    assert words == said
    assert not isinstance(words, Own)


def test_what_cannot_be_read_as_a_day_prints_as_it_stands():
    assert DAY.in_words("next Friday", "plain") == [("next Friday",)]
