"""The numbers of an HSDS service: of the nearest place that has any."""

import re
from typing import Any

from safetyplan.resources.columns import PHONES, write_phone
from safetyplan.resources.importing.language_codes import codes_in
from safetyplan.resources.kinds import Kind
from safetyplan.resources.places_in_text import gives_a_place

KINDS = PHONES
_TYPES = {
    "voice": Kind.VOICE,
    "cell": Kind.VOICE,
    "hotline": Kind.VOICE,
    "": Kind.VOICE,
    "text": Kind.TEXT,
    "sms": Kind.TEXT,
    "textphone": Kind.TTY,
    "tty": Kind.TTY,
    "video": Kind.VIDEOPHONE,
    "whatsapp": Kind.WHATSAPP,
}
_NOT_FOR_HELP = {"fax", "pager"}
_EXTENSION = re.compile(r"[\s,]*(?:ext(?:ension)?\.?|x)\s*(\d+)\s*$", re.IGNORECASE)
_SAME = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " ", **dict.fromkeys("‐‑‒–—−", "-")})
_LABEL_MOST = 60


def cells_of(tree: dict[str, Any]) -> dict[str, str]:
    """A cell for every kind, or none where the tree says nothing of numbers at all."""
    rungs = [["service_at_locations", "phones"], ["phones"], ["service_at_locations", "location", "phones"]]
    rungs += [["locations", "phones"], ["organization", "phones"]]
    found = [_records(tree, rung) for rung in rungs]
    if all(records is None for records in found):
        return {}
    cells: dict[str, list[str]] = {kind: [] for kind in KINDS}
    for record in next((records for records in found if records), []):
        kind, cell = _cell(record)
        if kind and cell not in cells[kind]:
            cells[kind].append(cell)
    return {kind: "; ".join(parts) for kind, parts in cells.items()}


def _records(tree: Any, rung: list[str]) -> list[dict[str, Any]] | None:
    if not isinstance(tree, dict) or rung[0] not in tree:
        return None
    value = tree[rung[0]]
    items = [one for one in (value if isinstance(value, list) else [value]) if isinstance(one, dict)]
    if len(rung) == 1:
        return [one for one in items if str(one.get("number") or "").strip()]
    inner = [_records(one, rung[1:]) for one in items]
    return None if all(one is None for one in inner) else [record for one in inner for record in one or []]


def _cell(record: dict[str, Any]) -> tuple[str, str]:
    kind_said = str(record.get("type") or "").strip().casefold()
    if kind_said in _NOT_FOR_HELP:
        return "", ""
    number = str(record["number"]).translate(_SAME).strip().strip("\"'").strip()
    extension = str(record.get("extension") or "").strip()
    if found := _EXTENSION.search(number):
        number, extension = number[: found.start()].strip(), extension or found[1]
    words = str(record.get("description") or record.get("department") or "")
    phone = {
        "number": number.replace(";", ","),
        "extension": extension if extension.isdigit() else "",
        "label": _label(words if kind_said in _TYPES else f"{kind_said} {words}"),
        "languages": _languages(record),
    }
    return _TYPES.get(kind_said, Kind.VOICE), write_phone(phone)


def _label(words: str) -> str:
    label = " ".join(re.sub(r"[;()\[\]]", " ", words).split())
    return label if len(label) <= _LABEL_MOST and not gives_a_place(label) else ""


def _languages(record: dict[str, Any]) -> list[str]:
    languages = [one for one in record.get("languages") or [] if isinstance(one, dict)]
    said = [str(one.get("code") or one.get("name") or "") for one in languages] or [str(record.get("language") or "")]
    return codes_in(";".join(said))
