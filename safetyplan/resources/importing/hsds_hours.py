"""The hours of an HSDS service, in words: as its list says them, else made from its rules."""

import re
from typing import Any

_DAYS = {"MO": "Mon", "TU": "Tue", "WE": "Wed", "TH": "Thu", "FR": "Fri", "SA": "Sat", "SU": "Sun"}
_WEEKDAYS = {"monday": "MO", "tuesday": "TU", "wednesday": "WE", "thursday": "TH", "friday": "FR", "saturday": "SA"}
_WEEKDAYS |= {"sunday": "SU", **{str(number): day for number, day in enumerate(_DAYS, start=1)}}
_MOST = 300


def hours_of(tree: dict[str, Any]) -> str:
    """Those of the service itself, else of where it is given, else of the buildings. Empty where none are told."""
    for schedules in (
        tree.get("schedules"),
        [one for place in _list(tree.get("service_at_locations")) for one in _list(place.get("schedules"))],
        [one for place in _list(tree.get("service_at_locations")) for one in _of_location(place)],
    ):
        words = _in_words(_list(schedules))
        if words:
            return words if len(words) <= _MOST else words[: words.rfind(" ", 0, _MOST)] + " …"
    return ""


def _list(value: Any) -> list[dict[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _of_location(place: dict[str, Any]) -> list[dict[str, Any]]:
    location = place.get("location")
    return _list(location.get("schedules")) if isinstance(location, dict) else []


def _in_words(schedules: list[dict[str, Any]]) -> str:
    said = [" ".join(str(one.get("description") or "").split()) for one in schedules]
    if any(said):
        return "; ".join(dict.fromkeys(filter(None, said)))
    by_hours: dict[str, list[str]] = {}
    for one in schedules:
        opens, closes = (_time(one.get(name)) for name in ("opens_at", "closes_at"))
        if opens and closes and str(one.get("freq") or "WEEKLY").upper() == "WEEKLY":
            by_hours.setdefault(f"{opens}-{closes}", []).extend(_days(one))
    return ", ".join(_line(hours, days) for hours, days in by_hours.items())


def _line(hours: str, days: list[str]) -> str:
    named = [day for day in _DAYS if day in days]
    always = hours in {"00:00-23:59", "00:00-24:00", "00:00-00:00"}
    if always and len(named) in {0, 7}:
        return "24/7"
    places = [list(_DAYS).index(day) for day in named]
    if len(named) > 2 and places == list(range(places[0], places[0] + len(places))):
        words = f"{_DAYS[named[0]]}-{_DAYS[named[-1]]}"
    else:
        words = ", ".join(_DAYS[day] for day in named)
    return f"{words} {'all day' if always else hours}".strip()


def _days(schedule: dict[str, Any]) -> list[str]:
    if weekday := str(schedule.get("weekday") or "").strip().casefold():
        return [_WEEKDAYS[weekday]] if weekday in _WEEKDAYS else []
    return [day for day in re.findall(r"[A-Z]{2}", str(schedule.get("byday") or "").upper()) if day in _DAYS]


def _time(value: Any) -> str:
    found = re.match(r"([01]?\d|2[0-4]):([0-5]\d)", str(value or ""))
    return f"{int(found[1]):02}:{found[2]}" if found else ""
