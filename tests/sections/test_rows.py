import pytest
from django.core.exceptions import ValidationError

from safetyplan.sections import Choice, Column, RowsField
from safetyplan.sections.answer import Number, Own

ASKS = [Choice("ride", "A ride", "Lift"), Choice("bed", "A bed", "Nap")]
COLUMNS = [
    Column("who", "Name", cue="Who"),
    Column("phone", "Phone number", cue="Phone", phone=True, max_length=20),
    Column("ask", "What I may ask", cue="For", choices=ASKS),
]
FIELD = RowsField(label="", columns=COLUMNS, most=3)
ANA = {"who": "Ana", "phone": "016", "ask": "ride"}


def test_empty_boxes_and_empty_rows_are_not_kept():
    assert FIELD.clean([{"who": "Ana", "phone": ""}, {}, {"who": ""}]) == [{"who": "Ana"}]


def test_the_boxes_of_a_row_keep_the_order_of_the_page():
    [row] = FIELD.clean([dict(reversed(ANA.items()))])

    assert list(row) == ["who", "phone", "ask"]


def test_a_row_prints_each_filled_box_beside_its_label():
    [row] = FIELD.in_words([ANA], "plain")

    assert row == [("Name", ("Ana",)), ("Phone number", ("016",)), ("What I may ask", ("A ride",))]
    assert [type(line[0]) for _label, line in row] == [Own, Number, str]


def test_a_quiet_row_says_cues_and_keeps_every_digit():
    [row] = FIELD.in_words([{"phone": "1-800-799-7233", "ask": "bed"}], "home")

    assert row == [("Phone", ("1-800-799-7233",)), ("For", ("Nap",))]


def test_a_choice_of_a_row_that_is_no_longer_offered_prints_no_key():
    assert "gone" not in str(FIELD.in_words([{"who": "Ana", "ask": "gone"}], "plain"))


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([ANA] * 4, "There is room for 3 rows here. You have 4. Nothing is lost: they are still here."),
        ([ANA, {"phone": "5" * 21}], "Row 2, “Phone number”: This holds up to 20 letters. Yours has 21."),
        ([{"ask": "gone"}], "Row 1, “What I may ask”: This choice is not on the list any more."),
        ([{"who": 5}], "Row 1, “Name”: This holds words only."),
        ([{"who": None}], "Row 1, “Name”: This holds words only."),
        ([{"whom": "Ana"}], "Row 1 has a box that is not on this page."),
        (["Ana"], "Row 1 has a box that is not on this page."),
        ([ANA, None], "Row 2 has a box that is not on this page."),
    ],
)
def test_rows_that_do_not_fit_are_answered_with_their_place(rows, said):
    with pytest.raises(ValidationError) as refusal:
        FIELD.check_kept(rows)

    [sentence] = refusal.value.messages
    assert sentence.startswith(said)


def test_as_many_rows_as_there_is_room_for_are_kept_whole():
    full = [{"who": "x" * 200, "phone": "5" * 20, "ask": "bed"}] * 3

    assert FIELD.clean(full) == full


def test_the_schema_names_the_boxes_and_holds_the_same_limits():
    schema = FIELD.schema()

    assert schema["maxItems"] == 3
    assert schema["items"]["properties"]["phone"]["maxLength"] == 20
    assert schema["items"]["properties"]["ask"] == {"enum": ["ride", "bed"]}
