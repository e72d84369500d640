"""The services in JSON of HSDS 3: one object, a list, one object a line, or a page with its `contents`."""

import json
from collections.abc import Iterator
from typing import Any

from safetyplan.resources.importing.limits import MOST_DEPTH, Refused

_KINDS = {
    "location_type": "a location",
    "taxonomy_detail": "a term of a taxonomy",
    "term_uri": "a term of a taxonomy",
    "website": "an organization without a service",
    "legal_status": "an organization without a service",
}


def services_in(name: str, text: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """(where it stands, the tree of a service). Raises Refused."""
    found = False
    others: list[str] = []
    for where, item in _items(name, text):
        if _depth(item) > MOST_DEPTH:
            raise Refused(f"{where} is nested more than {MOST_DEPTH} deep.")
        trees = list(_services(item))
        if not trees:
            others.append(f"{where} is {_kind(item)}")
        for tree in trees:
            found = True
            yield where, tree
    if others and not found:
        raise Refused(f"{others[0]}: there is no service in it to bring in.")
    if not found:
        raise Refused(f"{name} holds no service.")


def _items(name: str, text: str) -> Iterator[tuple[str, Any]]:
    try:
        whole = json.loads(text, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        yield from _lines(name, text, error)
        return
    items = whole.get("contents") if isinstance(whole, dict) and "contents" in whole else whole
    if not isinstance(items, list):
        yield f"{name} item 1", items
        return
    for number, item in enumerate(items, start=1):
        yield f"{name} item {number}", item


def _lines(name: str, text: str, error: Exception) -> Iterator[tuple[str, Any]]:
    """One object a line; where the first line is none, what was said of the whole is what is wrong."""
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            item = json.loads(line, parse_constant=_no_number)
        except RecursionError as deep:
            raise Refused(f"{name} line {number} is nested more than {MOST_DEPTH} deep.") from deep
        except ValueError as wrong:
            raise Refused(f"{name} line {_line_of(error, number)} cannot be read as JSON.") from wrong
        yield f"{name} line {number}", item


def _line_of(error: Exception, number: int) -> int:
    """Of what was said of the whole: “extra data” only says that there is more than one object."""
    return error.lineno if isinstance(error, json.JSONDecodeError) and "Extra data" not in error.msg else number


def _no_number(word: str) -> None:
    raise ValueError(f"{word} is no number")


def _services(item: Any) -> Iterator[dict[str, Any]]:
    if not isinstance(item, dict):
        return
    if isinstance(item.get("services"), list):
        organization = {name: value for name, value in item.items() if name != "services"}
        for service in item["services"]:
            if isinstance(service, dict):
                yield {"locations": item.get("locations") or []} | service | {"organization": organization}
    elif isinstance(item.get("service"), dict):
        place = {name: value for name, value in item.items() if name != "service"}
        yield item["service"] | {"service_at_locations": [place]}
    elif "status" in item or "safetyplan" in item or _looks_like_a_service(item):
        yield item


def _looks_like_a_service(item: dict[str, Any]) -> bool:
    return not any(name in item for name in _KINDS) and "name" in item and ("organization" in item or "phones" in item)


def _kind(item: Any) -> str:
    if not isinstance(item, dict):
        return "no object"
    return next((words for name, words in _KINDS.items() if name in item), "nothing that HSDS knows")


def _depth(item: Any) -> int:
    deepest, waiting = 0, [(item, 1)]
    while waiting:
        value, depth = waiting.pop()
        deepest = max(deepest, depth)
        if isinstance(value, dict | list) and depth <= MOST_DEPTH:
            waiting += [(inner, depth + 1) for inner in (value.values() if isinstance(value, dict) else value)]
    return deepest
