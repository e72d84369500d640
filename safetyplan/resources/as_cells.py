from typing import Any

from safetyplan.resources.columns import COLUMNS, PHONES
from safetyplan.resources.kinds import State
from safetyplan.resources.models import Service

PARTS = ("phones", "coverage", "texts")  # what to fetch beforehand where many services are written


def cells_of(service: Service) -> dict[str, str]:
    """Every cell of a service, by the columns of our own file, other languages and what is kept aside with them."""
    values: dict[str, Any] = {name: getattr(service, name) for name in COLUMNS if hasattr(service, name)}
    values |= {kind: [] for kind in PHONES}
    for phone in service.phones.all():
        parts = ("number", "keyword", "extension", "label", "languages")
        values[phone.kind].append({name: getattr(phone, name) for name in parts})
    if organization := service.organization:
        values |= {
            "organization": organization.name,
            "organization_identifier": "" if organization.identifier == organization.name else organization.identifier,
            "organization_website": organization.website,
        }
    else:
        values |= {"organization": "", "organization_identifier": "", "organization_website": ""}
    values["also_serves"] = [(one.country, one.region, one.county) for one in service.coverage.all()]
    values["closed"] = service.state == State.CLOSED
    values["replaced_by"] = _key(service, service.replaced_by)
    written = {name: column.write(values[name]) for name, column in COLUMNS.items()}
    written |= {f"{text.field}.{text.language}": text.text for text in service.texts.all()}
    return written | {f"extra.{name}": value for name, value in sorted(service.extra.items())}


def _key(service: Service, other: Service | None) -> str:
    if other is None:
        return ""
    return other.identifier if other.source == service.source else f"{other.identifier} ({other.source})"
