import io

import pytest

from safetyplan.resources.importing.limits import Refused
from safetyplan.resources.importing.shapes import read
from safetyplan.resources.template import write_template
from tests.resources.importing.lists_to_try import ROW, from_own, own


def test_our_own_file_is_read():
    [found] = from_own(own(needs="hotline;legal", interpreters="yes", **{"name.es": "Línea del Río"}))
    assert not found.wrong
    assert found.key == ("ours", "one")
    assert found.cells["voice"] == "607-555-0101"
    assert found.cells["needs"] == "hotline;legal"
    assert found.cells["name.es"] == "Línea del Río"


def test_a_file_may_name_its_lists_itself():
    found = read({"lines.csv": own({"source": "a"}, {"source": "", "identifier": "two"})}, "b")
    assert [proposal.source for proposal in found] == ["a", "b"]
    [nameless] = read({"lines.csv": own()})
    assert nameless.wrong == "source: this is missing"


def test_columns_may_be_in_any_case_and_order():
    data = own().replace(b"identifier,name", b"IDENTIFIER,Name")
    assert from_own(data)[0].name == "River Line"


@pytest.mark.parametrize(
    ("column", "cell", "said"),
    [
        ("identifier", "", "identifier: this is missing"),
        ("identifier", "two words", "must be one word"),
        ("identifier", "x" * 81, "more than 80"),
        ("name", "", "name: this cell is empty"),
        ("name", "x" * 201, "name: this cell cannot be kept"),
        ("country", "USA", "country: this cell is not a country code"),
        ("region", "CA-BC", "region: this cell is not in the country US"),
        ("needs", "lodging", "needs: this cell holds “lodging”"),
        ("warnings", "loud", "warnings: this cell holds “loud”"),
        ("languages", "English", "languages: this cell holds “English”"),
        ("interpreters", "some", "interpreters: this cell says “some”"),
        ("website", "example.org", "website: this cell is not a web address"),
        ("also_serves", "New Jersey", "also_serves: this cell holds “New Jersey”"),
        ("source_date", "2026-02-31", "source_date: this cell is a day that no calendar has"),
        ("confidence", "low", "confidence: this cell is neither"),
        ("description", "=1+1", "description: this cell holds a formula"),
        ("description", "x" * 20_001, "description: this cell holds more than"),
        ("hours", "x" * 301, "hours: this cell cannot be kept"),
    ],
)
def test_a_wrong_cell_is_named_by_line_and_column(column, cell, said):
    right, wrong = from_own(own({"identifier": "right"}, {column: cell}, needs="", warnings="", description=""))
    assert not right.wrong
    assert said in wrong.wrong
    assert wrong.where == "lines.csv line 3"


def test_two_rows_with_one_key_are_both_refused():
    found = from_own(own({"name": "A"}, {"name": "B"}, {"identifier": "two"}))
    assert [bool(proposal.wrong) for proposal in found] == [True, True, False]
    assert "used more than once, first at lines.csv line 2" in found[1].wrong


def test_one_key_in_two_lists_is_no_double():
    assert not any(found.wrong for found in from_own(own({"source": "a"}, {"source": "b"})))


def test_an_unknown_column_is_kept_aside():
    assert from_own(own(moon="full"))[0].cells["extra.moon"] == "full"


def test_a_column_that_says_where_it_is_or_who_works_there_is_not_kept():
    row = {
        "Street address": "12 Main Street",
        "lat": "42.4",
        "Contact": "Pat",
        "E-mail": "a@b.c",
        "hint": "7 Hidden Lane",
    }
    [found] = from_own(own(row))
    assert not any(name.startswith("extra.") for name in found.cells)


def test_a_private_mark_in_an_unknown_column_holds_the_row():
    assert from_own(own(confidential_address="Yes"))[0].reasons
    assert not from_own(own(confidential_address="no"))[0].reasons


def test_the_template_is_read_as_a_file_without_rows_and_holds_every_row_after_it():
    out = io.StringIO()
    write_template(out)
    with pytest.raises(Refused, match="no service in it"):
        from_own(out.getvalue().encode())
    columns = out.getvalue().splitlines()[0].split(",")
    filled = out.getvalue() + ",".join(ROW.get(column, "") for column in columns) + "\r\n"
    [found] = from_own(filled.encode())
    assert found.name == "River Line"
    assert not found.wrong


def test_a_table_of_no_known_form_is_refused_with_the_way_out():
    with pytest.raises(Refused, match="resourcetemplate"):
        read({"people.csv": b"first,last\nA,B\n"}, "x")
