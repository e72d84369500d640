"""The kinds of file that a worksheet comes in, and how each is told by what it begins with.

A module for each kind has `written`, the bytes of a file with these rows and this title, and `read`, the way back.
"""

from types import ModuleType

from safetyplan.translation.worksheets import as_csv, as_po, as_xliff, as_xlsx
from safetyplan.translation.worksheets.row import BYTES_MOST, Refused, Sheet

FORMATS: dict[str, ModuleType] = {"xlsx": as_xlsx, "csv": as_csv, "xliff": as_xliff, "po": as_po}
TYPES = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv; charset=utf-8",
    "xliff": "application/xliff+xml",
    "po": "text/x-gettext-translation; charset=utf-8",
}


def read(data: bytes) -> Sheet:
    """The worksheet in a file of any kind. Raises Refused."""
    if len(data) > BYTES_MOST:
        raise Refused(f"This file has more than {BYTES_MOST // 1024 // 1024} MB, which no worksheet has.")
    if not data.strip():
        raise Refused("This file is empty.")
    return FORMATS[kind_of(data)].read(data)


def kind_of(data: bytes) -> str:
    """Which of the FORMATS it is; what begins like none of the others is CSV."""
    start = data[:2000].removeprefix(b"\xef\xbb\xbf").lstrip()
    if start.startswith(b"PK\x03\x04"):
        return "xlsx"
    if start.startswith(b"<"):
        return "xliff"
    if b'msgid ""' in start:
        return "po"
    return "csv"
