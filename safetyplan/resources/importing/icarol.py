"""An export in the way of iCarol: agencies, programs, sites, and programs at sites, all as rows of one table.

It is made into the trees of HSDS. Addresses, points on a map, workers and internal notes are never read.
"""

import re
from collections.abc import Iterator
from typing import Any

from safetyplan.resources.importing.tables import Table, squeezed

_LEVEL, _KEY = "taxonomylevelname", "resourceagencynum"
_NUMBERED = [f"phone{number}" for number in range(1, 6)]
# (the number's column, how it is used, words for it)
_NAMED = [
    ("phonenumberhotline", "voice", "hotline"),
    ("phonetollfree", "voice", "toll free"),
    ("phonenumberafterhours", "voice", "after hours"),
    ("phonenumberoutofarea", "voice", "out of area"),
    ("phonenumberbusinessline", "voice", "office"),
    ("phonetty", "textphone", ""),
]
_NO = {"", "no", "n", "false", "0"}


def is_icarol(table: Table) -> bool:
    """Whether it has the columns that make an export of iCarol."""
    return {_LEVEL, _KEY} <= {squeezed(column) for column in table.columns}


def services_in(table: Table) -> Iterator[tuple[str, dict[str, Any], str]]:
    """(where its row stands, the tree of a service, what is wrong with the row). A program is a service."""
    rows = [(line, {squeezed(column): cell for column, cell in line.cells.items()}) for line in table.lines]
    by_key = {row[_KEY]: row for _, row in rows if row.get(_KEY)}
    sites: dict[str, list[dict[str, str]]] = {}
    for _, row in rows:
        if _level(row) == "programatsite":
            found = [row, by_key.get(row.get("connectstositenum", ""), {})]
            sites.setdefault(row.get("connectstoprogramnum", ""), []).extend(filter(None, found))
    for line, row in rows:
        if line.wrong or _level(row) == "program":
            yield line.where, _tree(row, by_key.get(row.get("parentagencynum", ""), {}), sites), line.wrong


def _level(row: dict[str, str]) -> str:
    return squeezed(row.get(_LEVEL, ""))


def _tree(row: dict[str, str], agency: dict[str, str], sites: dict[str, list[dict[str, str]]]) -> dict[str, Any]:
    places = sites.get(row.get(_KEY, ""), [])
    near = [row, *places, agency]
    return {
        "id": row.get(_KEY, ""),
        "name": row.get("publicname", ""),
        "alternate_name": row.get("alternatename", ""),
        "description": row.get("agencydescription", ""),
        "status": _status(row, agency),
        "alert": row.get("temporarymessage", ""),
        "url": _first(near, "websiteaddress"),
        "interpretation_services": row.get("interpretationservices", ""),
        "application_process": row.get("applicationprocess", ""),
        "fees_description": row.get("feestructuresource", ""),
        "eligibility_description": row.get("eligibility", ""),
        "assured_date": _day(row.get("lastverifiedon", "")),
        "languages": [{"name": name} for name in re.split(r"[;,/\n]", _first(near, "languagesoffered"))],
        "schedules": [{"description": _first(near, "hoursofoperation", "hours")}],
        "service_areas": [{"name": _first(near, "coverageareatext", "coveragearea")}],
        "phones": next((phones for phones in map(_phones, near) if phones), []),
        "attributes": [{"taxonomy_term": {"name": name}} for name in re.split(r"[;*\n]", row.get("taxonomyterms", ""))],
        "service_at_locations": [{"location": {"addresses": [_address(one)]}} for one in (*places, row, agency)],
        "organization": {
            "id": agency.get(_KEY, ""),
            "name": agency.get("publicname", ""),
            "website": agency.get("websiteaddress", ""),
        },
        **_marks(near),
    }


def _status(row: dict[str, str], agency: dict[str, str]) -> str:
    said = {squeezed(one.get("agencystatus", "")) for one in (row, agency)} - {""}
    return "inactive" if "inactive" in said else " ".join(sorted(said))


def _marks(rows: list[dict[str, str]]) -> dict[str, str]:
    """What says that something is not for everyone: seen, so that the row waits for a person."""
    marks = {name: cell for row in rows for name, cell in row.items() if cell.strip().casefold() not in _NO}
    return {name: cell for name, cell in marks.items() if name.endswith("isprivate") or name.startswith("excludefrom")}


def _phones(row: dict[str, str]) -> list[dict[str, str]]:
    found = []
    columns = [(column, row.get(f"{column}type", ""), row.get(f"{column}name", "")) for column in _NUMBERED]
    for column, kind, words in [*columns, *_NAMED]:
        number = row.get(f"{column}number", "") or row.get(column, "")
        if number and row.get(f"{column}isprivate", "").strip().casefold() in _NO and squeezed(kind) != "fax":
            words = words or row.get(f"{column}description", "")
            found.append({"number": number, "type": _kind(kind, words), "description": words})
    return found


def _kind(kind: str, words: str) -> str:
    said = squeezed(kind + words)
    if "tty" in said or "tdd" in said or "textphone" in said:
        return "textphone"
    return "text" if said.startswith(("text", "sms")) else "voice"


def _address(row: dict[str, str]) -> dict[str, str]:
    country = row.get("physicalcountry", "").strip()
    code = {"unitedstates": "US", "usa": "US", "canada": "CA", "unitedkingdom": "GB"}.get(squeezed(country), country)
    return {
        "country": code if re.fullmatch("[A-Za-z]{2}", code) else "",
        "state_province": row.get("physicalstateprovince", ""),
        "region": row.get("physicalcounty", ""),
    }


def _first(rows: list[dict[str, str]], *names: str) -> str:
    return next((row[name] for row in rows for name in names if row.get(name)), "")


def _day(stamp: str) -> str:
    """`2026-03-01 …` as it is; `3/1/2026` is read the American way, in which these exports are written."""
    if found := re.match(r"(\d{1,2})/(\d{1,2})/(\d{4})", stamp):
        return f"{found[3]}-{int(found[1]):02}-{int(found[2]):02}"
    return stamp[:10]
