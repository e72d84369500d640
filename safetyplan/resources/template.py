"""Our own file: its first lines for whoever fills it in, and the directory written in it."""

import csv
from collections.abc import Iterable
from typing import Any

from safetyplan.resources.as_cells import cells_of
from safetyplan.resources.columns import COLUMNS, KEYS, ONLY_WRITTEN
from safetyplan.resources.models import Service
from safetyplan.resources.spreadsheet import safe

_MORE = {
    "description.es": "name, description, hours, cost, eligibility or deaf_access in another language, by its code",
    "extra.anything": "any other column is kept aside, and never printed",
}


def write_template(out: Any) -> None:
    """The columns, and a line of words for each. Lines that begin with # are not read."""
    writer = csv.writer(out)
    writer.writerow([*KEYS, *COLUMNS])
    for name, words in {**KEYS, **{name: column.words for name, column in COLUMNS.items()}, **_MORE}.items():
        writer.writerow([f"# {name}: {words}"])


def rows_of(services: Iterable[Service]) -> Iterable[dict[str, str]]:
    """Each service as a row of our own file, with the columns that are only written."""
    for service in services:
        days = {"state": service.state, "assured_date": str(service.assured_date or "")}
        yield {"source": service.source, "identifier": service.identifier} | cells_of(service) | days


def write_rows(out: Any, rows: list[dict[str, str]]) -> None:
    """As a table that a spreadsheet may open: no cell of it can run as a formula."""
    ours = [*KEYS, *COLUMNS, *ONLY_WRITTEN]
    others = sorted({name for row in rows for name in row}.difference(ours))
    writer = csv.writer(out)
    writer.writerow([*ours, *others])
    writer.writerows([safe(row.get(name, "")) for name in (*ours, *others)] for row in rows)
