"""What a list says beside what we know: kept aside as it is, unless it may tell where somebody is or who they are."""

import json
import re
from collections.abc import Iterator
from typing import Any

from safetyplan.resources.places_in_text import gives_a_place

_MOST, _LONGEST = 40, 2000
_NEVER = re.compile(
    r"address|street|latitude|longitude|(?<![a-z])l(?:at|on|ng|ong)(?![a-z])|coord|geo|map|extent|transport|direction|bus_|"
    r"post(?:al)?_?code|\bzip|uprn|what3|external_identifier|location|contact|worker|assurer|attention|e[\W_]?mail|fax|"
    r"internal|password|verified_by|verification|record_owner|phone|worker|city|town",
    re.IGNORECASE,
)
_PRIVATE = re.compile(
    r"private|confidential|exclude[\s_-]*from[\s_-]*(?:the[\s_-]*)?(?:website|directory)|redacted|unlisted", re.I
)
_NO = {"", "no", "n", "false", "0", "none", "null"}


def kept_aside(record: dict[str, Any], known: set[str]) -> dict[str, str]:
    """Cells `extra.name` of what is neither known nor to be forgotten."""
    cells: dict[str, str] = {}
    for name, value in record.items():
        text = _text(value)
        if name in known or not text or len(text) > _LONGEST or not str(name).isprintable():
            continue
        if _forget(str(name), value, text):
            continue
        cells[f"extra.{' '.join(str(name).split())[:60]}"] = text
        if len(cells) == _MOST:
            break
    return cells


def private_marks(record: Any) -> list[str]:
    """A reason for each mark, anywhere in a record, that says: not for everyone."""
    found = []
    for name, value in _leaves(record):
        marked = _PRIVATE.search(name) and _text(value).casefold() not in _NO
        if marked or (name, value) == ("location_type", "redacted"):
            reason = f"it is marked as not for everyone ({name})"
            found += [reason] if reason not in found else []
    return found


def _forget(name: str, value: Any, text: str) -> bool:
    inner = [key for key, _ in _leaves(value)] if isinstance(value, dict | list) else []
    return any(_NEVER.search(key) or _PRIVATE.search(key) for key in (name, *inner)) or gives_a_place(text)


def _leaves(record: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(record, dict):
        for name, value in record.items():
            if isinstance(value, dict | list):
                yield from _leaves(value)
                if isinstance(value, dict):
                    yield str(name), ""
            else:
                yield str(name), value
    elif isinstance(record, list):
        for value in record:
            yield from _leaves(value)


def _text(value: Any) -> str:
    if value is None or value == [] or value == {}:
        return ""
    return value.strip() if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
