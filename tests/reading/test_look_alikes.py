from safetyplan.reading.look_alikes import page
from tests.reading.test_page import words_of


def test_each_of_the_five_says_what_tells_it_apart_what_to_ask_and_what_to_take_care_of():
    assert len(page.parts) == 5
    for part in page.parts:
        assert len(part.tells_apart) == 3
        assert part.ask
        assert part.take_care


def test_three_questions_come_first_and_one_yes_is_enough():
    assert len(page.first_asked) == 3
    assert str(page.first_answered[0]) == "A yes to any one of them: talk about safety."


def test_a_no_does_not_close_the_door():
    assert "Ask again later." in str(page.first_answered[1])
    assert str(page.first_answered[2]) == "Help does not depend on the name."


def test_no_diagnosis_is_named():
    said = " ".join(str(words) for words in words_of(page)).lower()

    assert [name for name in ("stockholm", "codependent", "attachment", "disorder") if name in said] == []


def test_the_comparison_has_a_row_for_the_bond_and_for_each_of_the_five():
    table = page.table

    assert [row.head for row in table.rows[1:]] == [part.title for part in page.parts]
    assert {len(row.cells) for row in table.rows} == {len(table.heads) - 1}
