"""Writes cells into the directory. Whoever calls this has a transaction open."""

import re
from collections.abc import Iterable
from typing import Any

from safetyplan.resources.as_cells import cells_of
from safetyplan.resources.columns import PHONES
from safetyplan.resources.from_cells import Parsed, parse
from safetyplan.resources.history import record, told
from safetyplan.resources.importing.weighing import Outcome
from safetyplan.resources.kinds import How, State
from safetyplan.resources.models import Change, Coverage, Held, Organization, Phone, Service, ServiceText

_RUNS_IT = ("organization", "organization_identifier", "organization_website")


def create(outcomes: list[Outcome], who: str, how: How = How.FILE) -> list[Service]:
    """New rows, all of them drafts that nobody here has looked at."""
    made: list[tuple[Service, Parsed]] = []
    organizations: dict[tuple[str, str], Organization] = {}
    for outcome in outcomes:
        source, identifier = outcome.proposal.key
        parsed = parse(outcome.proposal.cells)
        service = Service(source=source, identifier=identifier, imported=outcome.proposal.cells)
        service.organization = _organization(source, parsed, organizations)
        _fill(service, parsed)
        made.append((service, parsed))
    Service.objects.bulk_create(service for service, _ in made)
    Phone.objects.bulk_create(phone for service, parsed in made for phone in _phones(service, parsed.phones))
    Coverage.objects.bulk_create(place for service, parsed in made for place in _coverage(service, parsed))
    ServiceText.objects.bulk_create(text for service, parsed in made for text in _texts(service, parsed))
    Change.objects.bulk_create(
        Change(service=row, source=row.source, identifier=row.identifier, who=who, how=how, what=outcome.changes)
        for (row, _), outcome in zip(made, outcomes, strict=True)
    )
    return [service for service, _ in made]


def change(outcome: Outcome, who: str, how: How = How.FILE) -> None:
    """Only the columns that the list changed; what somebody here wrote elsewhere in the row stays."""
    service = outcome.service
    if service is None:
        raise ValueError("There is no row to change.")
    columns = {*outcome.changes, *(_RUNS_IT if any(name in outcome.changes for name in _RUNS_IT) else ())}
    cells = cells_of(service) | outcome.proposal.cells
    overwrite(service, {name: cell for name, cell in cells.items() if name in columns}, who, how)
    remember(service, outcome.proposal.cells)


def overwrite(service: Service, cells: dict[str, str], who: str, how: How) -> None:
    """Put these tidy cells, and no others, into the row and what hangs on it, and write down who did it and how."""
    before = told(service)
    parsed = parse(cells)
    if parsed.organization:
        service.organization = _organization(service.source, parsed, {})
    if parsed.replaced_by is not None:
        service.replaced_by = follower(service.source, parsed.replaced_by)
    _fill(service, parsed)
    service.save()
    if parsed.phones:
        kept = [phone for phone in service.phones.all() if phone.kind not in parsed.phones]
        phones = [*kept, *_phones(service, parsed.phones)]
        phones.sort(key=lambda phone: (PHONES.index(phone.kind), phone.order))
        service.phones.all().delete()
        for order, phone in enumerate(phones):
            phone.pk, phone.order = None, order
        Phone.objects.bulk_create(phones)
    if parsed.coverage is not None:
        service.coverage.all().delete()
        Coverage.objects.bulk_create(_coverage(service, parsed))
    for (name, language), text in parsed.texts.items():
        service.texts.filter(field=name, language=language).delete()
        if text:
            ServiceText.objects.create(service=service, field=name, language=language, text=text)
    record(service, before, who, how)


def remember(service: Service, cells: dict[str, str]) -> None:
    """What the list says, whether it was taken or not: the same words again are no news."""
    Service.objects.filter(pk=service.pk).update(imported=service.imported | cells)


def hold(outcome: Outcome) -> None:
    """Keep the row for a person to decide, in place of what was held of it before."""
    proposal = outcome.proposal
    values: dict[str, Any] = {
        "service": outcome.service,
        "name": (proposal.name or proposal.cells.get("organization") or proposal.identifier)[:200],
        "place": proposal.where[:200],
        "reasons": outcome.why,
        "cells": proposal.cells,
        "declined": False,
    }
    Held.objects.update_or_create(source=proposal.source, identifier=proposal.identifier, defaults=values)


def point_to_followers(outcomes: Iterable[Outcome]) -> None:
    """Once all rows are there: a closed one leads to the row that takes its place."""
    for outcome in outcomes:
        if "replaced_by" in outcome.changes:
            source, identifier = outcome.proposal.key
            row = Service.objects.filter(source=source, identifier=identifier)
            row.update(replaced_by=follower(source, outcome.proposal.cells["replaced_by"]))


def follower(source: str, cell: str) -> Service | None:
    """The service that a cell `replaced_by` names: `key` in the list `source`, or `key (other list)`. Or None."""
    found = re.fullmatch(r"(\S+)(?: \((.+)\))?", cell)
    return Service.objects.filter(source=found[2] or source, identifier=found[1]).first() if found else None


def _fill(service: Service, parsed: Parsed) -> None:
    for name, value in parsed.fields.items():
        setattr(service, name, value)
    service.extra = {name: value for name, value in (service.extra | parsed.extra).items() if value}
    if parsed.closed:
        service.state = State.CLOSED


def _organization(source: str, parsed: Parsed, known: dict[tuple[str, str], Organization]) -> Organization | None:
    said = parsed.organization
    if not said.get("name"):
        return None
    key = source, (said.get("identifier") or said["name"])[:120]
    values = {"name": said["name"], "website": said.get("website", "")}
    if key not in known:
        known[key], _ = Organization.objects.update_or_create(source=source, identifier=key[1], defaults=values)
    return known[key]


def _phones(service: Service, phones: dict[str, list[dict[str, Any]]]) -> list[Phone]:
    flat = [(kind, phone) for kind in PHONES for phone in phones.get(kind, [])]
    return [Phone(service=service, kind=kind, order=order, **phone) for order, (kind, phone) in enumerate(flat)]


def _coverage(service: Service, parsed: Parsed) -> list[Coverage]:
    places = parsed.coverage or []
    return [Coverage(service=service, country=place[0], region=place[1], county=place[2]) for place in places]


def _texts(service: Service, parsed: Parsed) -> list[ServiceText]:
    said = [(name, language, text) for (name, language), text in parsed.texts.items() if text]
    return [ServiceText(service=service, field=name, language=language, text=text) for name, language, text in said]
