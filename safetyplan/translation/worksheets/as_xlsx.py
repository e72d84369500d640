"""A worksheet as XLSX. On the way in, only texts are read: no formula is worked out, no link is followed."""

import io
import zipfile
import zlib
from collections.abc import Iterable
from typing import Any

from defusedxml.common import DefusedXmlException
from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font

from safetyplan.translation.worksheets.as_csv import columns_in
from safetyplan.translation.worksheets.row import HEADS, ROWS_MOST, Filled, Refused, Row, Sheet

_UNPACKED_MOST = 60 * 1024 * 1024  # bytes
_PARTS_MOST = 100
_WIDTHS = (16, 24, 14, 14, 36, 60, 12, 60, 14)
_WHEN = (1980, 1, 1, 0, 0, 0)  # the same sentences give the same file, and no file tells when somebody worked


def written(rows: Iterable[Row], title: str) -> bytes:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("words")
    sheet.freeze_panes = "B2"
    for letter, width in zip("ABCDEFGHI", _WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.append([_cell(sheet, text, bold=True) for text in (title, *HEADS)])
    for row in rows:
        sheet.append([_cell(sheet, text) for text in row])
    packed = io.BytesIO()
    book.save(packed)
    return _timeless(packed.getvalue())


def _cell(sheet: Any, text: str, *, bold: bool = False) -> WriteOnlyCell:
    cell = WriteOnlyCell(sheet, text)
    cell.data_type = "s"  # a text that begins with = stays a text
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    if bold:
        cell.font = Font(bold=True)
    return cell


def _timeless(packed: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            if entry.filename == "docProps/core.xml":
                continue
            data = old.read(entry)
            if entry.filename in {"[Content_Types].xml", "_rels/.rels"}:
                data = _without_core(data)
            new.writestr(zipfile.ZipInfo(entry.filename, _WHEN), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _without_core(data: bytes) -> bytes:
    """The list of parts without the one that holds names and times."""
    pieces = data.decode().split("<")
    return "<".join(piece for piece in pieces if "core.xml" not in piece).encode()


def read(data: bytes) -> Sheet:
    """Raises Refused."""
    try:
        _look_over(data)
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=False, keep_links=False)
        return _read(book.worksheets[0])
    except DefusedXmlException as error:
        raise Refused("This file holds what no spreadsheet writes, and is not read.") from error
    except (zipfile.BadZipFile, zlib.error, KeyError, IndexError, ValueError, TypeError, EOFError, OSError) as error:
        raise Refused("This XLSX file is damaged or has a password: save it anew.") from error
    except SyntaxError as error:  # what is wrong with its XML
        raise Refused("This XLSX file is damaged: save it anew.") from error


def _look_over(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = archive.infolist()
        if len(entries) > _PARTS_MOST or sum(entry.file_size for entry in entries) > _UNPACKED_MOST:
            raise Refused("This XLSX file unpacks to more than a worksheet can hold.")
        if "xl/workbook.xml" not in archive.namelist():
            raise Refused("This zip file is no XLSX worksheet.")


def _read(sheet: Any) -> Sheet:
    lines = sheet.iter_rows(max_row=ROWS_MOST + 2)
    head = [_text(cell) for cell in next(lines, [])]
    english, own = columns_in(head or [""])
    rows = []
    for number, line in enumerate(lines, 2):
        if number > ROWS_MOST:
            raise Refused(f"This has more than {ROWS_MOST} rows.")
        cells = [*line, *[None] * (len(head) - len(line))]
        key, source, text = _text(cells[0]).strip(), _text(cells[english]), _text(cells[own])
        formula = any(getattr(cell, "data_type", "") == "f" for cell in (cells[0], cells[english], cells[own]))
        if key or text or formula:
            rows.append(Filled(number, key, source, text, formula))
    return Sheet(head[0], rows)


def _text(cell: Any) -> str:
    value = getattr(cell, "value", None)
    return "" if value is None else str(value)
