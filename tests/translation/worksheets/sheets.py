"""A worksheet in a test's hand: its rows, changed as a translator, or a spreadsheet, would change them."""

from collections.abc import Callable

from safetyplan.translation.worksheets.formats import FORMATS
from safetyplan.translation.worksheets.merging import sheet_rows
from safetyplan.translation.worksheets.row import Row, title_of

SPANISH = {
    "Walks": "Paseos",
    "I will call {who} at 911 today.": "Hoy llamaré a {who} al 911.",
    "%(n)d day  |  %(n)d days": "%(n)d días",
    "Text START to %(name)s, or wait for them outside.": "Envía START a %(name)s, o espera afuera.",
}


def filled(
    words: dict[str, str] = SPANISH, kind: str = "csv", change: Callable[[list[Row]], list[Row]] = list
) -> bytes:
    """The worksheet as it goes out, with these translations by their English, and then changed."""
    rows = [row._replace(translation=words.get(row.english, row.translation)) for row in sheet_rows("es")]
    return FORMATS[kind].written(change(rows), title_of("es"))
