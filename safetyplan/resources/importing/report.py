"""What became of each row, as lines to read on a page, in a terminal, or in a spreadsheet."""

import csv
import io
from collections import Counter
from collections.abc import Iterable

from safetyplan.resources.importing.weighing import Outcome, Result
from safetyplan.resources.spreadsheet import safe

COLUMNS = ("result", "where", "list", "identifier", "name", "why")
Report = list[dict[str, str]]
_SHOWN = 80


def report_of(outcomes: Iterable[Outcome]) -> Report:
    """A line for each, by COLUMNS."""
    return [
        {
            "result": str(outcome.result.value),
            "where": outcome.proposal.where,
            "list": outcome.proposal.source,
            "identifier": outcome.proposal.identifier,
            "name": outcome.proposal.name,
            "why": "; ".join(_why(outcome)),
        }
        for outcome in outcomes
    ]


def _why(outcome: Outcome) -> list[str]:
    if outcome.result != Result.CHANGED:
        return outcome.why
    return [f"{name}: “{_short(was)}” → “{_short(becomes)}”" for name, (was, becomes) in outcome.changes.items()]


def _short(cell: str) -> str:
    return cell if len(cell) <= _SHOWN else f"{cell[:_SHOWN]}…"


def as_csv(report: Report) -> str:
    """Opens in a spreadsheet as text: no cell of it can run as a formula."""
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(COLUMNS)
    writer.writerows([safe(line[column]) for column in COLUMNS] for line in report)
    return file.getvalue()


def counted(report: Report) -> dict[str, int]:
    """How many rows came to each result, in a fixed order."""
    count = Counter(line["result"] for line in report)
    return {result.value: count[result.value] for result in Result}


def in_one_line(report: Report) -> str:
    count = counted(report)
    return (
        f"{count['created']} new, {count['changed']} changed, {count['unchanged']} as before, "
        f"{count['held']} held for a person, {count['refused']} refused"
    )
