"""The columns of our own file, and how each is read and written: what a service is when it stands in cells.

Files, histories and the side-by-side of an import all speak of a service in these cells.
"""

import re
import unicodedata
from collections.abc import Callable
from typing import Any, NamedTuple

from safetyplan.resources import cells
from safetyplan.resources.kinds import Confidence, Kind
from safetyplan.resources.models import ServiceText
from safetyplan.resources.needs import NEEDS
from safetyplan.resources.warning_words import WARNINGS

_TEXT_MOST = 20_000


class Column(NamedTuple):
    """`read` turns a cell into a value or raises ValueError, a complaint; `write` turns the value into a cell."""

    words: str
    read: Callable[[str], Any]
    write: Callable[[Any], str]


def _said(text: str) -> str:
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def _plain(cell: str) -> str:
    text = _said(cell)
    if any(unicodedata.category(sign) in {"Cc", "Cs"} and sign not in "\n\t" for sign in text):
        raise ValueError("holds a sign that is no text")
    if len(text) > _TEXT_MOST:
        raise ValueError(f"holds more than {_TEXT_MOST} signs")
    return text


def _name(cell: str) -> str:
    if not (text := " ".join(_plain(cell).split())):
        raise ValueError("is empty")
    return text


def _confidence(cell: str) -> str:
    if cell and cell not in Confidence.values:
        raise ValueError("is neither high, medium nor empty")
    return cell


def _places(cell: str) -> list[tuple[str, str, str]]:
    return sorted({_place(part.strip()) for part in cell.split(";") if part.strip()})


def _place(part: str) -> tuple[str, str, str]:
    if part == "everywhere":
        return "", "", ""
    found = re.fullmatch(r"(?P<country>[A-Z]{2})(?P<region>-[A-Z0-9]{1,3})?(?:/(?P<county>[^/;]+))?", part)
    if not found or (found["county"] and not found["region"]):
        raise ValueError(f"holds “{part}”, which is no place such as US-NY/Erie, US-NY, US or everywhere")
    region = found["country"] + found["region"] if found["region"] else ""
    return found["country"], region, (found["county"] or "").strip()


def _write_place(place: tuple[str, str, str]) -> str:
    country, region, county = place
    return "/".join(filter(None, [region or country, county])) or "everywhere"


def _phones(cell: str) -> list[dict[str, Any]]:
    return [cells.phone(part.strip()) for part in cell.split(";") if part.strip()]


def write_phone(phone: dict[str, Any]) -> str:
    """One number as `cells.phone` reads it."""
    text = f"{phone['keyword']} to {phone['number']}" if phone.get("keyword") else phone["number"]
    for sign, name in ((" ext {}", "extension"), (" ({})", "label")):
        if phone.get(name):
            text += sign.format(phone[name])
    return f"{text} [{', '.join(phone['languages'])}]" if phone.get("languages") else text


def _in_order(keys: dict[str, Any]) -> Callable[[list[str]], str]:
    return lambda value: ";".join(key for key in keys if key in value)


def _listed(value: Any) -> str:
    return ";".join(value)


def _yes(value: Any) -> str:
    return "yes" if value else ""


def _text(words: str) -> Column:
    return Column(words, _plain, _said)


def _code(words: str, read: Callable[[str], str]) -> Column:
    return Column(words, read, str)


COLUMNS: dict[str, Column] = {
    "organization": _text("who runs it"),
    "organization_identifier": _text("its key in your list; left out, its name is the key"),
    "organization_website": _code("address of its site", cells.site),
    "name": Column("as the service writes it", _name, _said),
    "description": _text("what it does, in a line of plain words; no street, no key to press"),
    "needs": Column(f"with ; between: {', '.join(NEEDS)}", cells.needs, _in_order(NEEDS)),
    "country": _code("such as US (ISO 3166-1)", cells.country),
    "region": _code("such as US-NY (ISO 3166-2); left out, it serves the whole country", cells.region),
    "county": _text("county or city, where it serves no more than that; never a street"),
    "also_serves": Column(
        "other places, with ; between: US-NJ;US-NY/Erie;CA or everywhere",
        _places,
        lambda value: ";".join(map(_write_place, sorted(value))),
    ),
    **{
        kind.value: Column(
            f"numbers to reach it by {kind.value}, exactly as printed, with ; between: "
            "1-555-010-0001 ext 12 (office) [es]; START to 88788",
            _phones,
            lambda value: "; ".join(map(write_phone, value)),
        )
        for kind in Kind
    },
    "chat": _code("address of its chat", cells.site),
    "website": _code("address of its site", cells.site),
    "hours": _text("in words, such as 24/7 or Mon-Fri 9am-5pm"),
    "languages": Column("ISO 639 codes with ; between, such as en;es", cells.languages, _listed),
    "interpreters": Column("yes, or nothing", cells.yes, _yes),
    "deaf_access": _text("how Deaf people reach it"),
    "walk_in": Column("yes where people may come without a call, or nothing", cells.yes, _yes),
    "cost": _text("what it costs, in words, such as Free"),
    "eligibility": _text("who can use it, where that is not everyone"),
    "warnings": Column(f"with ; between: {', '.join(WARNINGS)}", cells.warnings, _in_order(WARNINGS)),
    "is_national_line": Column("yes for the one general line of a country", cells.yes, _yes),
    "closed": Column("yes where the service has ended", cells.yes, _yes),
    "replaced_by": _text("identifier of the row that takes its place"),
    "source_url": _code("the page it was read on", cells.site),
    "source_read": Column("yes where somebody read that page", cells.yes, _yes),
    "source_date": _code("of that page: 2026, 2026-11 or 2026-11-23", cells.date),
    "confidence": _code("high (its own page), medium (someone else's), or nothing where nobody looked", _confidence),
    "note": _text("for whoever keeps the list; never printed"),
}
KEYS = {
    "source": "name of the list; left out, the name given while bringing it in",
    "identifier": "its key, never changed",
}
# Written so that a reader of the file sees them; not read, since only a person here can say that they called.
ONLY_WRITTEN = {"state": "where the row stands", "assured_date": "day someone here checked it"}
PHONES = tuple(Kind.values)
TRANSLATED = tuple(ServiceText.Field.values)
IN_ANOTHER_LANGUAGE = re.compile(rf"({'|'.join(TRANSLATED)})\.([a-z]{{2,3}}(?:-[A-Za-z0-9]{{2,8}})?)")
KEPT_ASIDE = re.compile(r"extra\.(.+)")
WORDS_OF_ITS_OWN = _text("")


def column_of(name: str) -> Column | None:
    """How cells of this column are read: one of ours, `description.es`, `extra.anything`. None where it is unknown."""
    if IN_ANOTHER_LANGUAGE.fullmatch(name) or KEPT_ASIDE.fullmatch(name):
        return WORDS_OF_ITS_OWN
    return COLUMNS.get(name)
