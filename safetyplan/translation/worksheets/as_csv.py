"""A worksheet as CSV in UTF-8, for any spreadsheet."""

import csv
import io
from collections.abc import Iterable

from safetyplan.resources.spreadsheet import meant, safe
from safetyplan.translation.worksheets.row import HEADS, ROWS_MOST, Filled, Refused, Row, Sheet

_MARK = b"\xef\xbb\xbf"  # without it, some spreadsheets take UTF-8 for something else
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def written(rows: Iterable[Row], title: str) -> bytes:
    out = io.StringIO(newline="")
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow([title, *HEADS])
    table.writerows([safe(cell) for cell in row] for row in rows)
    return _MARK + out.getvalue().encode()


def read(data: bytes) -> Sheet:
    """Raises Refused."""
    text = _text(data)
    first = text.partition("\n")[0]
    try:
        table = list(csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=first.count), strict=True))
    except csv.Error as error:
        raise Refused(f"This is not a table: {error}.") from error
    if len(table) > ROWS_MOST:
        raise Refused(f"This has {len(table)} rows; at most {ROWS_MOST} are read.")
    head = table[0] if table else []
    english, own = columns_in(head)
    rows = [
        _filled(number, row + [""] * (len(head) - len(row)), english, own) for number, row in enumerate(table[1:], 2)
    ]
    return Sheet(head[0], [row for row in rows if row.key or row.translation])


def columns_in(head: list[str]) -> tuple[int, int]:
    """Where the English and the translation stand. Raises Refused."""
    names = [name.strip() for name in head]
    if "English" not in names or "translation" not in names or not names[0]:
        raise Refused("The first row does not name the columns of a worksheet, such as “English” and “translation”.")
    return names.index("English"), names.index("translation")


def _filled(number: int, row: list[str], english: int, own: int) -> Filled:
    try:
        return Filled(number, meant(row[0]).strip(), meant(row[english]), meant(row[own]))
    except ValueError:
        return Filled(number, row[0].strip(), "", "", formula=True)


def _text(data: bytes) -> str:
    try:
        text = data.decode("utf-16" if data.startswith(_UTF16) else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused("This is not in UTF-8: save it as “CSV UTF-8”.") from error
    if "\0" in text:
        raise Refused("This is no text: save it as “CSV UTF-8”.")
    return text
