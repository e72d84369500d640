"""A worksheet as XLIFF 1.2, which every tool for translators reads."""

from collections.abc import Iterable
from typing import Any

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import ParseError, fromstring
from django.utils.html import escape

from safetyplan.translation.worksheets.row import ROWS_MOST, Filled, Refused, Row, Sheet

_SPACE = "{urn:oasis:names:tc:xliff:document:1.2}"
_STATES = {"missing": "new", "draft": "needs-review-translation", "approved": "signed-off"}


def written(rows: Iterable[Row], title: str) -> bytes:
    target = title.rpartition(" ")[2]
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
        f'<file original="{escape(title)}" source-language="en" target-language="{target}" datatype="plaintext"><body>',
        *(_unit(row) for row in rows),
        "</body></file>",
        "</xliff>",
    ]
    return "\n".join(lines).encode() + b"\n"


def _unit(row: Row) -> str:
    notes = [f"{row.where} {row.kind}", row.context, row.note, row.form and f"for the numbers {row.form}"]
    said = "".join(f"<note>{escape(note)}</note>" for note in notes if note)
    state = _STATES.get(row.state, "translated")
    return (
        f'<trans-unit id="{row.key}" xml:space="preserve"><source>{escape(row.english)}</source>'
        f'<target state="{state}">{escape(row.translation)}</target>{said}</trans-unit>'
    )


def read(data: bytes) -> Sheet:
    """Raises Refused."""
    try:
        root = fromstring(data, forbid_dtd=True)
    except DefusedXmlException as error:
        raise Refused("This XLIFF file holds what no worksheet has, and is not read.") from error
    except (ParseError, ValueError, LookupError) as error:
        raise Refused("This XLIFF file is damaged or not in UTF-8: save it anew.") from error
    file = root.find(f"{_SPACE}file")
    if file is None:
        raise Refused("This is not XLIFF 1.2.")
    units = file.findall(f".//{_SPACE}trans-unit")
    if len(units) > ROWS_MOST:
        raise Refused(f"This has {len(units)} sentences; at most {ROWS_MOST} are read.")
    return Sheet(file.get("original", ""), [_filled(number, unit) for number, unit in enumerate(units, 1)], "sentence")


def _filled(number: int, unit: Any) -> Filled:
    source, target = unit.find(f"{_SPACE}source"), unit.find(f"{_SPACE}target")
    return Filled(number, unit.get("id", ""), _all_text(source), _all_text(target))


def _all_text(element: Any) -> str:
    """Its words, with those inside the marks that a tool may have put around some of them."""
    return "" if element is None else "".join(element.itertext())
