"""Cells turned into what the database keeps, or into a complaint that names the column."""

from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Model

from safetyplan.resources.columns import COLUMNS, IN_ANOTHER_LANGUAGE, KEPT_ASIDE, PHONES, column_of
from safetyplan.resources.models import Coverage, Organization, Phone, Service

_ELSEWHERE = {"organization", "organization_identifier", "organization_website", "also_serves", "closed", "replaced_by"}


class WrongCell(ValueError):
    """A column, and what is wrong with its cell."""

    def __init__(self, column: str, complaint: str) -> None:
        super().__init__(f"{column}: this cell {complaint}")


@dataclass
class Parsed:
    """Only what was given: a column that a file does not have says nothing about a service."""

    fields: dict[str, Any] = field(default_factory=dict)
    organization: dict[str, str] = field(default_factory=dict)
    phones: dict[str, list[dict[str, Any]]] = field(default_factory=dict)  # by kind
    coverage: list[tuple[str, str, str]] | None = None
    texts: dict[tuple[str, str], str] = field(default_factory=dict)  # (field, language)
    extra: dict[str, str] = field(default_factory=dict)
    replaced_by: str | None = None
    closed: bool | None = None


def tidy(cells: dict[str, str]) -> dict[str, str]:
    """The same cells in the one way in which we write them. Raises WrongCell."""
    tidied = {}
    for name, cell in cells.items():
        column = column_of(name)
        if column is None:
            raise WrongCell(name, "is of a column that is unknown")
        try:
            tidied[name] = column.write(column.read(cell))
        except ValueError as complaint:
            raise WrongCell(name, str(complaint)) from complaint
    if cells.get("region") and "country" in cells and not cells["region"].startswith(cells["country"] + "-"):
        raise WrongCell("region", f"is not in the country {cells['country']}")
    _check(parse(tidied))
    return tidied


def parse(cells: dict[str, str]) -> Parsed:
    """Of cells that are tidy."""
    parsed = Parsed()
    for name, cell in cells.items():
        if found := IN_ANOTHER_LANGUAGE.fullmatch(name):
            parsed.texts[found[1], found[2]] = cell
        elif found := KEPT_ASIDE.fullmatch(name):
            parsed.extra[found[1]] = cell
        elif name in PHONES:
            parsed.phones[name] = COLUMNS[name].read(cell)
        elif name.startswith("organization"):
            parsed.organization[name.removeprefix("organization").lstrip("_") or "name"] = cell
        elif name not in _ELSEWHERE:
            parsed.fields[name] = COLUMNS[name].read(cell)
    if "also_serves" in cells:
        parsed.coverage = COLUMNS["also_serves"].read(cells["also_serves"])
    if "closed" in cells:
        parsed.closed = bool(cells["closed"])
    parsed.replaced_by = cells.get("replaced_by")
    return parsed


def _check(parsed: Parsed) -> None:
    """What the columns of the database hold: lengths above all."""
    _hold(Service(source="-", identifier="-", **parsed.fields), set(parsed.fields))
    for kind, phones in parsed.phones.items():
        for phone in phones:
            _hold(Phone(kind=kind, **phone), {"number", "keyword", "extension", "label"}, column=kind)
    for country, region, county in parsed.coverage or []:
        _hold(Coverage(country=country, region=region, county=county), {"country", "region", "county"}, "also_serves")
    if parsed.organization.get("name"):
        _hold(
            Organization(source="-", **({"identifier": "-"} | parsed.organization)), {"name", "website"}, "organization"
        )


def _hold(record: Model, names: set[str], column: str = "") -> None:
    try:
        record.clean_fields(exclude={field.name for field in record._meta.fields} - names | {"description"})
    except ValidationError as error:
        name, complaints = next(iter(error.message_dict.items()))
        raise WrongCell(column or name, f"cannot be kept: {complaints[0].rstrip('.')}") from error
