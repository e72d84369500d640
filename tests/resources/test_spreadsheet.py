import pytest
from hypothesis import given
from hypothesis import strategies as st

from safetyplan.resources.spreadsheet import meant, safe


@pytest.mark.parametrize("cell", ["=1+1", "+cmd|x", "-5", "@x", "\tx", "\rx", "'=1", "''+1", "+1 607-555-0101", "-"])
def test_no_cell_that_goes_out_begins_like_a_formula(cell):
    assert safe(cell) == f"'{cell}"
    assert meant(safe(cell)) == cell


@pytest.mark.parametrize("cell", ["", "River Line", "'tis a line", "’", "016", "1+1", "a=b"])
def test_a_plain_cell_goes_out_as_it_is(cell):
    assert safe(cell) == cell
    assert meant(cell) == cell


@given(st.text())
def test_whatever_goes_out_comes_in_as_it_was(cell):
    assert safe(cell)[:1] not in {"=", "+", "-", "@", "\t", "\r"}
    assert meant(safe(cell)) == cell


@pytest.mark.parametrize("cell", ["=1+1", "=HYPERLINK(1)", "@SUM(1)", "+cmd|x", "-2+3+cmd|x", "+SUM(1)"])
def test_a_formula_that_comes_in_is_refused(cell):
    with pytest.raises(ValueError, match="formula"):
        meant(cell)


@pytest.mark.parametrize(("cell", "said"), [('="016"', "016"), ("+44 20 7946 0018", "+44 20 7946 0018"), ("-5", "-5")])
def test_how_people_keep_a_zero_and_a_country_code_is_understood(cell, said):
    assert meant(cell) == said
