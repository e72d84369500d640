"""The directory as HSDS 3 JSON. Nothing in it tells where a place is.

Beside what the standard knows, each service bears the row of our own table under `safetyplan`: another house that runs
this product reads that, and everyone else may pass it over.
"""

from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from safetyplan.resources.kinds import Kind, State
from safetyplan.resources.models import Service

_TYPES = {Kind.TEXT: "text", Kind.WHATSAPP: "text", Kind.VIDEOPHONE: "video", Kind.TTY: "textphone"}


def hsds_of(service: Service, row: dict[str, str]) -> dict[str, Any]:
    """`row` is the service in cells, as `template.rows_of` writes it."""
    found: dict[str, Any] = {
        "id": _uuid(service.source, service.identifier),
        "name": service.name,
        "description": service.description,
        "status": "inactive" if service.state == State.CLOSED else "active",
        "url": service.website,
        "interpretation_services": "Interpreters" if service.interpreters else "",
        "fees_description": service.cost,
        "eligibility_description": service.eligibility,
        "assured_date": str(service.assured_date or ""),
        "phones": [_phone(service, phone) for phone in service.phones.all()],
        "languages": [{"id": _uuid(service.pk, code), "code": code} for code in service.languages],
        "schedules": [{"id": _uuid(service.pk, "hours"), "description": service.hours}] if service.hours else [],
        "service_areas": [{"id": _uuid(service.pk, place), "name": place} for place in _areas(service)],
    }
    if service.organization:
        found["organization"] = {
            "id": _uuid(service.organization.source, service.organization.identifier),
            "name": service.organization.name,
            "description": service.organization.name,
            "website": service.organization.website,
        }
    return {name: value for name, value in found.items() if value or name == "phones"} | {"safetyplan": row}


def _phone(service: Service, phone: Any) -> dict[str, Any]:
    found: dict[str, Any] = {
        "id": _uuid(service.pk, phone.kind, phone.number, phone.order),
        "number": phone.number,
        "extension": phone.extension,
        "type": _TYPES.get(phone.kind, "voice"),
        "description": " ".join(filter(None, [phone.label, phone.keyword and f"Text {phone.keyword}"])),
        "languages": [{"id": _uuid(phone.pk, code), "code": code} for code in phone.languages],
    }
    return {name: value for name, value in found.items() if value}


def _areas(service: Service) -> list[str]:
    here = ", ".join(filter(None, [service.county, service.region or service.country]))
    return [here, *map(str, service.coverage.all())]


def _uuid(*parts: Any) -> str:
    """The same each time, from what the row is known by here."""
    try:
        return str(UUID(str(parts[-1])))
    except ValueError:
        return str(uuid5(NAMESPACE_URL, "/".join(map(str, parts))))
