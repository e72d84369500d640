"""The lists that stand beside the tests, and small ones that a test writes for itself."""

import csv
import io
import json
import zipfile
from pathlib import Path
from typing import Any

from safetyplan.resources.importing.bring_in import apply
from safetyplan.resources.importing.opened import open_path
from safetyplan.resources.importing.proposal import Proposal
from safetyplan.resources.importing.shapes import read
from safetyplan.resources.importing.weighing import Outcome

HERE = Path(__file__).parent.parent
HSDS, LISTS = HERE / "hsds", HERE / "lists"
NEW_YORK = ("US", "US-NY", "")
ROW = {
    "identifier": "one",
    "name": "River Line",
    "description": "A line to call.",
    "country": "US",
    "region": "US-NY",
    "voice": "607-555-0101",
    "hours": "24/7",
    "languages": "en",
}


def own(*rows: dict[str, str], **others: str) -> bytes:
    """Our own file with these rows, right but for what they say."""
    full = [ROW | others | row for row in rows or [{}]]
    columns = list(dict.fromkeys(name for row in full for name in row))
    out = io.StringIO()
    writer = csv.DictWriter(out, columns, restval="")
    writer.writeheader()
    writer.writerows(full)
    return out.getvalue().encode()


def service(**fields: Any) -> dict[str, Any]:
    """A service of HSDS 3, right but for what is said."""
    right = {
        "id": "11111111-0000-4000-8000-000000000099",
        "name": "River Line",
        "status": "active",
        "phones": [{"number": "607-555-0101", "type": "voice"}],
        "service_areas": [{"name": "US-NY"}],
    }
    return right | fields


def from_own(data: bytes, source: str = "ours") -> list[Proposal]:
    return read({"lines.csv": data}, source)


def from_json(*trees: Any, source: str = "feed", name: str = "feed.json") -> list[Proposal]:
    return read({name: json.dumps(list(trees)).encode()}, source, NEW_YORK)


def from_list(name: str, source: str = "Lakes", home: tuple[str, str, str] = NEW_YORK) -> dict[str, Proposal]:
    """Of a list beside the tests, by the names of its services."""
    return {proposal.name: proposal for proposal in read(open_path(LISTS / name), source, home)}


def brought(proposals: list[Proposal], **how: Any) -> list[Outcome]:
    return apply(proposals, who="pat", **how)


def results(outcomes: list[Outcome]) -> list[str]:
    return [str(outcome.result.value) for outcome in outcomes]


def zipped(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()
