import csv
import io

from safetyplan.resources.importing.proposal import Proposal
from safetyplan.resources.importing.report import as_csv, counted, in_one_line, report_of
from safetyplan.resources.importing.weighing import Outcome, Result


def outcome(result, **more):
    return Outcome(result, Proposal("lines.csv line 2", "lakes", "one", {"name": "River Line"}), **more)


def test_a_change_is_told_as_was_and_becomes():
    [line] = report_of([outcome(Result.CHANGED, changes={"hours": ["24/7", "9-5"], "note": ["", "x" * 90]})])
    assert line["why"] == f"hours: “24/7” → “9-5”; note: “” → “{'x' * 80}…”"


def test_results_are_counted_in_a_fixed_order():
    report = report_of([outcome(Result.HELD), outcome(Result.CREATED), outcome(Result.HELD)])
    assert list(counted(report).items()) == [
        ("created", 1),
        ("changed", 0),
        ("unchanged", 0),
        ("held", 2),
        ("refused", 0),
    ]
    assert in_one_line(report) == "1 new, 0 changed, 0 as before, 2 held for a person, 0 refused"


def test_a_row_that_means_harm_opens_as_text():
    report = report_of([outcome(Result.HELD, why=["=cmd|'/C calc'!A0"])])
    report[0] |= {"name": "+1+1", "identifier": "@x", "where": "-1"}
    [_, line] = csv.reader(io.StringIO(as_csv(report)))
    assert line == ["held", "'-1", "lakes", "'@x", "'+1+1", "'=cmd|'/C calc'!A0"]
