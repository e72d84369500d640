"""What may stand in one cell of a starting file. Each reader returns its value or raises ValueError, a complaint."""

import datetime
import re
from collections.abc import Container
from typing import Any

from safetyplan.resources.kinds import Confidence
from safetyplan.resources.needs import NEEDS
from safetyplan.resources.phones import dialed
from safetyplan.resources.places_in_text import gives_a_place
from safetyplan.resources.warning_words import WARNINGS
from safetyplan.resources.withdrawn import is_lapsed, why_withdrawn

_PHONE = re.compile(
    r"(?:(?P<keyword>[^\s;()\[\]]+) to )?(?P<number>[+*(]{0,2}\d(?:[\d *().\-/]*[\d#])?)"
    r"(?: ext (?P<extension>\d+))?(?: \((?P<label>[^;()\[\]]+)\))?(?: \[(?P<languages>[a-z]{2,3}(?:, ?[a-z]{2,3})*)\])?"
)
# What a key of the phone does changes without notice, and then the old words lead a caller astray.
_MENU = re.compile(
    r"\bpress\s+(?:\d|(?:one|two|three|four|five)\b)|\b(?:oprima|marque|presione)\s+(?:el\s+)?\d", re.IGNORECASE
)


def words(cell: str) -> str:
    """What is printed: it leads to no door and through no menu."""
    if gives_a_place(cell):
        raise ValueError("holds what looks like a street address")
    if tells_a_key(cell):
        raise ValueError("tells a caller which key to press")
    return cell


def tells_a_key(text: str) -> bool:
    """Whether a text says which key of a phone to press."""
    return bool(_MENU.search(text))


def needed(cell: str) -> str:
    return words(_matching(r".+", cell, "is empty"))


def key(cell: str) -> str:
    return _matching(r"\S+", cell, "must be one word")


def needs(cell: str) -> list[str]:
    return _known(cell, NEEDS)


def warnings(cell: str) -> list[str]:
    return _known(cell, WARNINGS)


def languages(cell: str) -> list[str]:
    return [_matching(r"[a-z]{2,3}", code, f"holds “{code}”, which is no language code") for code in _listed(cell)]


def yes(cell: str) -> bool:
    return _matching(r"yes|no|", cell, f"says “{cell}” where only yes or no can stand") == "yes"


def site(cell: str) -> str:
    if is_lapsed(cell):
        raise ValueError("is a site that others have taken over")
    return _matching(r"(https?://\S+)?", cell, "is not a web address")


def country(cell: str) -> str:
    return _matching(r"[A-Z]{2}", cell, "is not a country code such as US")


def region(cell: str) -> str:
    return _matching(r"([A-Z]{2}-[A-Z0-9]{1,3})?", cell, "is not a region code such as US-NY")


def date(cell: str) -> str:
    _matching(r"(\d{4}(-\d\d(-\d\d)?)?)?", cell, "is not a date such as 2026-11-23")
    if cell:
        try:
            datetime.date.fromisoformat(f"{cell}-01-01"[:10])
        except ValueError as error:
            raise ValueError("is a day that no calendar has") from error
    return cell


def confidence(cell: str) -> str:
    if cell not in Confidence.values:
        raise ValueError("is neither high nor medium, and a row that was read less well is not kept")
    return cell


def phones(cell: str) -> list[dict[str, Any]]:
    """Several stand apart with `;`. One is a number, or `START to 88788`; then `ext 12`, `(a label)`, `[es, en]`."""
    found = [phone(part) for part in _listed(cell)]
    for one in found:
        if why := why_withdrawn(dialed(one["number"])):
            raise ValueError(f"holds {why}")
    return found


def phone(part: str) -> dict[str, Any]:
    """One number with its parts, by the names of the model: as `phones` reads it."""
    found = _PHONE.fullmatch(part)
    if not found:
        raise ValueError(f"holds “{part}”, which cannot be read as a number")
    texts = {name: value or "" for name, value in found.groupdict().items()}
    return texts | {"languages": texts["languages"].replace(",", " ").split()}


def _listed(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(";") if part.strip()]


def _known(cell: str, known: Container[str]) -> list[str]:
    for part in _listed(cell):
        if part not in known:
            raise ValueError(f"holds “{part}”, which is not a key this list knows")
    return _listed(cell)


def _matching(pattern: str, cell: str, complaint: str) -> str:
    if not re.fullmatch(pattern, cell):
        raise ValueError(complaint)
    return cell
