"""HSDS as a package of tables, joined into the same trees as its JSON."""

import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from safetyplan.resources.importing.decoded import text_of
from safetyplan.resources.importing.hsds_names import COLUMNS, table_named
from safetyplan.resources.importing.limits import Refused
from safetyplan.resources.importing.tables import Line, Table, table_of

Rows = dict[str, list[tuple[Line, dict[str, Any]]]]  # by table, each row with the line that it stands on
PACKAGE = "datapackage.json"
_KEYED = {"service", "organization", "location"}
_OF_A_SERVICE = {
    "phone": "phones",
    "schedule": "schedules",
    "service_area": "service_areas",
    "language": "languages",
    "cost_option": "cost_options",
    "attribute": "attributes",
    "eligibility": "eligibility",
}


def is_package(files: dict[str, bytes]) -> bool:
    """Whether any of the files is, by its name, a table of HSDS or the list of them."""
    paths = [PurePosixPath(name) for name in files]
    return any(path.name == PACKAGE or table_named(path.stem) is not None for path in paths)


def services_in(files: dict[str, bytes], encoding: str = "") -> Iterator[tuple[str, dict[str, Any], str]]:
    """(where its row stands, the tree of a service, what is wrong with the row). Raises Refused."""
    rows = _read(files, encoding)
    if "service" not in rows:
        raise Refused("The table of services (services.csv) is missing.")
    _look_over(rows)
    _link(rows)
    for line, tree in rows["service"]:
        yield line.where, tree, line.wrong


def _read(files: dict[str, bytes], encoding: str) -> Rows:
    rows: Rows = defaultdict(list)
    for file, name in _named(files, encoding):
        table = table_of(PurePosixPath(file).name, text_of(file, files[file], encoding))
        if name in _KEYED and "id" not in (column.casefold() for column in table.columns):
            raise Refused(f"{file}: the column id is missing.")
        rows[name] += [(line, _renamed(name, table, line)) for line in table.lines]
        rows.setdefault(name, [])
    return rows


def _named(files: dict[str, bytes], encoding: str) -> Iterator[tuple[str, str]]:
    """(file, the table in it), as the package says or else as the files are called."""
    described = next((file for file in files if PurePosixPath(file).name == PACKAGE), "")
    if not described:
        for file in files:
            if name := table_named(PurePosixPath(file).stem):
                yield file, name
        return
    folder = PurePosixPath(described).parent
    for said, path in _resources(described, text_of(described, files[described], encoding)):
        name = table_named(said) or table_named(PurePosixPath(path).stem)
        file = (folder / path).as_posix()
        if name and file not in files:
            raise Refused(f"{described} names the table {path}, and it is missing.")
        if name:
            yield file, name


def _resources(file: str, text: str) -> Iterator[tuple[str, str]]:
    try:
        package = json.loads(text)
        resources = [(str(one["name"]), one["path"]) for one in package["resources"]]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise Refused(f"{file} does not name the tables of a package.") from error
    for name, path in resources:
        path = path[0] if isinstance(path, list) and path else path
        if (
            not isinstance(path, str)
            or "://" in path
            or "\\" in path
            or path.startswith("/")
            or ".." in path.split("/")
        ):
            raise Refused(f"{file} names a table that is not in the package.")
        yield name, path


def _renamed(name: str, table: Table, line: Line) -> dict[str, Any]:
    new = COLUMNS.get(name, {})
    row: dict[str, Any] = {}
    for column, cell in line.cells.items():
        low = column.strip().casefold()
        named = new.get(low, low)
        row[named] = row.get(named) or cell
    return row


def _look_over(rows: Rows) -> None:
    """A row that cannot be read, or whose service is not there, may be the number that somebody needs."""
    services = _by_id(rows["service"])
    for table, found in list(rows.items()):
        for line, row in found if table != "service" else []:
            if line.wrong:
                raise Refused(f"{line.where}: {line.wrong}.")
            key = _id(row, "service_id")
            if key and key not in services and table in _OF_A_SERVICE and table != "attribute":
                raise Refused(f"{line.where}: service_id names a service that is not in the table of services.")


def _link(rows: Rows) -> None:
    """Hangs every row on the record that it belongs to, as the JSON of HSDS would."""
    given = {name for table, name in _OF_A_SERVICE.items() if table in rows}
    services, locations, organizations = (_by_id(rows[name]) for name in ("service", "location", "organization"))
    places, programs, terms = (_by_id(rows[name]) for name in ("service_at_location", "program", "taxonomy_term"))
    phones = _by_id(rows["phone"])
    for _, place in rows["service_at_location"]:
        place["location"] = locations.get(_id(place, "location_id"), {})
        _hang(services.get(_id(place, "service_id")), "service_at_locations", place)
    for _, row in rows["language"]:
        if not _id(row, "service_id"):
            _hang(phones.get(_id(row, "phone_id")), "languages", row)
    for table, name in _OF_A_SERVICE.items():
        for _, row in rows[table]:
            if row.get("contact_id") and not any(row.get(f"{of}_id") for of in ("service", "location", "organization")):
                continue  # the number of a person, not of a service
            if term := terms.get(_id(row, "taxonomy_term_id")):
                row["taxonomy_term"] = term
            homes = [services.get(_id(row, "service_id")), places.get(_id(row, "service_at_location_id"))]
            homes += [locations.get(_id(row, "location_id")), organizations.get(_id(row, "organization_id"))]
            _hang(next((home for home in homes if home is not None), None), name, row)
    for table, name in (("address", "addresses"), ("accessibility", "accessibility")):
        for _, row in rows[table]:
            _hang(locations.get(_id(row, "location_id")), name, row)
    for _, service in rows["service"]:
        for name in given:
            service.setdefault(name, [])
        service["organization"] = organizations.get(_id(service, "organization_id"), {})
        if program := programs.get(_id(service, "program_id")):
            service["program"] = program
        if (location := locations.get(_id(service, "location_id"))) is not None:  # Ohana
            _hang(service, "service_at_locations", {"location": location})
        who = [str(one.get("eligibility") or "") for one in service.pop("eligibility", [])]
        if any(who) and not service.get("eligibility_description"):
            service["eligibility_description"] = "; ".join(filter(None, who))


def _hang(record: dict[str, Any] | None, name: str, row: dict[str, Any]) -> None:
    if record is not None:
        record.setdefault(name, [])
        if isinstance(record[name], list):
            record[name].append(row)


def _by_id(rows: list[tuple[Line, dict[str, Any]]]) -> dict[str, dict[str, Any]]:
    return {_id(row, "id"): row for _, row in rows if _id(row, "id")}


def _id(row: dict[str, Any], name: str) -> str:
    return str(row.get(name) or "").strip()
