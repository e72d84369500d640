"""Cells that a spreadsheet would run as a formula are marked as text on the way out; the mark goes on the way in."""

import re

_STARTS = r"'*[=+\-@\t\r]"
_FORMULA = re.compile(r"=|[+\-@][^\s|!(]*[|!(]")
_NUMBER = re.compile(r"\+\d[^|!=]*")
_AS_TEXT = re.compile(r'="([^"]*)"')  # how people keep the zero of 016 in a spreadsheet


def safe(cell: str) -> str:
    """The cell so that a spreadsheet takes it for text."""
    return f"'{cell}" if re.match(_STARTS, cell) else cell


def meant(cell: str) -> str:
    """What `safe` was given. Raises ValueError where a cell is a formula."""
    if found := _AS_TEXT.fullmatch(cell):
        return found[1]
    if _FORMULA.match(cell) and not _NUMBER.fullmatch(cell):
        raise ValueError("holds a formula of a spreadsheet")
    return cell[1:] if re.match("'" + _STARTS, cell) else cell
