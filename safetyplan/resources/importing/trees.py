"""Looks into JSON whose every part may be missing, null, or of another type than it should be."""

from typing import Any

Tree = dict[str, Any]


def text(record: Any, name: str) -> str:
    """A value as words; empty where it is missing, null, or no plain value."""
    value = record.get(name) if isinstance(record, dict) else None
    return str(value).strip() if isinstance(value, str | int | float) and not isinstance(value, bool) else ""


def every(record: Any, *names: str) -> list[Tree]:
    """The records under a name, and under a name of those."""
    found = [record] if isinstance(record, dict) else []
    for name in names:
        inner: list[Any] = []
        for one in found:
            value = one.get(name)
            inner += value if isinstance(value, list) else [value]
        found = [item for item in inner if isinstance(item, dict)]
    return found
