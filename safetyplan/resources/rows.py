"""A starting file, read strictly: one row that is not right, and the whole file is refused."""

import csv
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from django.core.exceptions import ValidationError
from django.db.models import Model

from safetyplan.resources import cells
from safetyplan.resources.kinds import Kind
from safetyplan.resources.models import Coverage, Phone, Service


class BadRow(Exception):
    """Says in one sentence where a file is not right, and why."""


class Row(NamedTuple):
    """A service of a starting file, read and found right."""

    identifier: str
    fields: dict[str, Any]  # of the service, by the names of the model
    phones: list[dict[str, Any]]
    counties: tuple[str, ...] = ()  # that it serves beside the one in `fields`


FIELDS: dict[str, Callable[[str], Any]] = {
    "name": cells.needed,
    "description": cells.needed,
    "needs": cells.needs,
    "country": cells.country,
    "region": cells.region,
    "county": cells.words,
    "hours": cells.words,
    "languages": cells.languages,
    "interpreters": cells.yes,
    "website": cells.site,
    "chat": cells.site,
    "warnings": cells.warnings,
    "is_national_line": cells.yes,
    "source_url": cells.site,
    "source_read": cells.yes,
    "source_date": cells.date,
    "confidence": cells.confidence,
    "note": str,
}
COLUMNS = ["identifier", *FIELDS, *Kind.values]


def read(path: Path) -> list[Row]:
    """Every row of the file. Raises BadRow at the first thing that is not right, OSError where there is no file."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        try:
            return list(_rows(csv.DictReader(file, strict=True)))
        except UnicodeDecodeError as error:
            raise BadRow("The file is not in UTF-8: save it as “CSV UTF-8”.") from error
        except csv.Error as error:
            raise BadRow(f"The file cannot be read as CSV: {error}.") from error


def _rows(lines: "csv.DictReader[str]") -> Iterator[Row]:
    if sorted(lines.fieldnames or []) != sorted(COLUMNS):
        raise BadRow(f"Line 1 must hold these columns and no others: {', '.join(COLUMNS)}.")
    seen: dict[str, int] = {}
    for line in lines:
        if None in line or None in line.values():
            raise BadRow(f"Line {lines.line_num} does not have as many cells as line 1.")
        row = _row(lines.line_num, {column: cell.strip() for column, cell in line.items()})
        if row.identifier in seen:
            _refuse(lines.line_num, "identifier", f"was used before, on line {seen[row.identifier]}")
        seen[row.identifier] = lines.line_num
        yield row


def _row(number: int, line: dict[str, str]) -> Row:
    identifier = _cell(number, line, "identifier", cells.key)
    fields = {column: _cell(number, line, column, reader) for column, reader in FIELDS.items()}
    fields["county"], *counties = [part.strip() for part in fields["county"].split(";")]
    phones = [{"kind": kind, **phone} for kind in Kind.values for phone in _cell(number, line, kind, cells.phones)]
    if fields["region"] and not fields["region"].startswith(fields["country"] + "-"):
        _refuse(number, "region", f"is not in the country {fields['country']}")
    if not (phones or fields["website"] or fields["chat"]):
        _refuse(number, "voice", "is empty, and no other way to reach the service is given")
    _check(number, Service(source="-", identifier=identifier, **fields))
    for phone in phones:
        _check(number, Phone(**phone), column=phone["kind"])
    for county in counties:
        _check(number, Coverage(country=fields["country"], region=fields["region"], county=county))
    return Row(identifier, fields, phones, tuple(sorted(counties)))


def _cell(number: int, line: dict[str, str], column: str, reader: Callable[[str], Any]) -> Any:
    try:
        return reader(line[column])
    except ValueError as complaint:
        _refuse(number, column, str(complaint))


def _check(number: int, record: Model, column: str = "") -> None:
    """What the columns of the database hold: lengths above all."""
    try:
        record.clean_fields(exclude={"service"})
    except ValidationError as error:
        name, complaints = next(iter(error.message_dict.items()))
        _refuse(number, column or name, f"cannot be kept: {complaints[0].rstrip('.')}")


def _refuse(number: int, column: str, complaint: str) -> None:
    raise BadRow(f"Line {number}, column “{column}”: this cell {complaint}.")
