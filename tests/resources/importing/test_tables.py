import pytest

from safetyplan.resources.importing.limits import MOST_SIGNS, Refused
from safetyplan.resources.importing.tables import squeezed, table_of


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_cells_part_where_the_first_line_parts(sign):
    table = table_of("x.csv", f'identifier{sign}name{sign}voice\n1{sign}"a, b; c"{sign}016\n')
    assert table.columns == ["identifier", "name", "voice"]
    assert [line.cells for line in table.lines] == [{"identifier": "1", "name": "a, b; c", "voice": "016"}]


def test_a_line_is_known_by_its_number_in_the_file():
    table = table_of("x.csv", 'a,b\n1,"two\nlines"\n\n# for people\n2,x\n')
    assert [line.where for line in table.lines] == ["x.csv line 2", "x.csv line 6"]


def test_missing_cells_at_the_end_are_empty_and_extra_empty_ones_do_no_harm():
    table = table_of("x.csv", "a,b,,\n1\n1,2,,\n")
    assert [line.cells for line in table.lines] == [{"a": "1", "b": ""}, {"a": "1", "b": "2"}]
    assert not any(line.wrong for line in table.lines)


def test_a_line_with_too_many_cells_is_wrong_and_the_others_are_read():
    table = table_of("x.csv", "a,b\n1,2,3\n4,5\n")
    assert [line.wrong for line in table.lines] == ["has 3 cells, and line 1 has 2", ""]


@pytest.mark.parametrize("cell", ["=1+1", "=HYPERLINK(1)", "@SUM(1)", "+cmd|x", "-2+3+cmd|x"])
def test_a_formula_is_wrong(cell):
    [line] = table_of("x.csv", f"a,b\n1,{cell}\n").lines
    assert line.wrong == "b: this cell holds a formula of a spreadsheet"


def test_a_cell_that_is_too_long_is_wrong():
    [line] = table_of("x.csv", f"a,b\n1,{'x' * (MOST_SIGNS + 1)}\n").lines
    assert "more than" in line.wrong


@pytest.mark.parametrize("text", ['a,b\n1,"no end', "a,a\n1,2\n", "a,,b\n1,2,3\n", f"a,b\n1,{'x' * 200_000}\n"])
def test_a_table_that_cannot_be_read_is_refused(text):
    with pytest.raises(Refused) as complaint:
        table_of("x.csv", text)
    assert str(complaint.value).startswith("x.csv")


def test_columns_are_one_however_they_are_spelled():
    assert {squeezed(name) for name in ("Phone1Number", "phone_1_number", "Phone 1 number")} == {"phone1number"}
