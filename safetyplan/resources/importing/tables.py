"""CSV in whatever way a spreadsheet saves it, turned into lines of named cells."""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from safetyplan.resources.importing.limits import MOST_ROWS, MOST_SIGNS, Refused
from safetyplan.resources.spreadsheet import meant

_DELIMITERS = ",;\t|"
_COMMENT = "#"


@dataclass
class Line:
    """One line of a table. `wrong` says what keeps it from being read, and is empty where nothing does."""

    where: str
    cells: dict[str, str]
    wrong: str = ""


@dataclass
class Table:
    """A table of a file: the names of its columns as they stand there, and a line for each row below them."""

    name: str
    columns: list[str] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)


def squeezed(name: str) -> str:
    """How columns are told apart: `Phone1Number`, `phone_1_number` and `Phone 1 number` are one."""
    return re.sub(r"[\W_]+", "", name.casefold())


def table_of(name: str, text: str) -> Table:
    """Raises Refused where the whole of it cannot be read. Lines that begin with # are for people and passed over."""
    start = text.lstrip("\r\n")
    first = start.split("\n", 1)[0]
    rows = _rows(name, text, delimiter=_delimiter(first))
    columns = [column.strip() for column in next(rows, (0, []))[1]]
    while columns and not columns[-1]:
        columns.pop()
    if len(set(columns)) < len(columns) or "" in columns:
        raise Refused(f"{name}: line 1 holds a column without a name, or one name twice.")
    table = Table(name, columns)
    for number, row in rows:
        if row and any(cell.strip() for cell in row) and not row[0].startswith(_COMMENT):
            table.lines.append(_line(f"{name} line {number}", columns, row))
            if len(table.lines) > MOST_ROWS:
                raise Refused(f"{name} holds more than {MOST_ROWS} rows.")
    return table


def _rows(name: str, text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    number = 1
    try:
        for row in reader:
            if row or number > 1:
                yield number, row
            number = reader.line_num + 1
    except csv.Error as error:
        raise Refused(f"{name} line {number} cannot be read as CSV: {error}.") from error


def _delimiter(header: str) -> str:
    bare = re.sub(r'"[^"]*"', "", header)
    return max(_DELIMITERS, key=bare.count)


def _line(where: str, columns: list[str], row: list[str]) -> Line:
    while len(row) > len(columns) and not row[-1].strip():
        row.pop()
    if len(row) > len(columns):
        return Line(where, {}, f"has {len(row)} cells, and line 1 has {len(columns)}")
    cells: dict[str, str] = dict.fromkeys(columns, "")
    for column, cell in zip(columns, row, strict=False):
        if len(cell) > MOST_SIGNS:
            return Line(where, {}, f"{column}: this cell holds more than {MOST_SIGNS} signs")
        try:
            cells[column] = meant(cell.strip(" ")).strip()
        except ValueError as complaint:
            return Line(where, cells, f"{column}: this cell {complaint}")
    return Line(where, cells)
