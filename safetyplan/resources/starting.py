"""Loads the starting directory: help lines that were read on a page, each with that page and its date.

One row is one service. The columns of `starting.csv`, in any order; a cell that holds several parts them with `;`:

identifier        its key, never changed: a later file finds the row by it
name              as the service writes it
description       what it does, in our own plain words
needs             keys of `needs.NEEDS`
country, region   ISO 3166-1 and 3166-2; no region is the whole country
county            county or city, where it serves no more than that; several part with `;`; never a street
voice, text, whatsapp, videophone, tty, relay, call_back
                  numbers exactly as printed; `START to 88788` for a word to text; `ext 12`, `(a label)`, `[es]` follow
hours             in words
languages         ISO 639 codes
interpreters      yes, or empty
website, chat     addresses
warnings          keys of `warning_words.WARNINGS`: what a reader must know first
is_national_line  yes for the one general line of a country that every plan holds
source_url        the page it was read on; empty where a dated note of others said so (the note tells)
source_read       yes where that page itself was read, else no
source_date       of that page: year, month or day; empty where it bore none
confidence        high or medium (`kinds.Confidence`); nothing less is kept
note              for whoever keeps the list; never printed

Nobody has called any of these numbers. A person who does sets the day (`assured_date`). From then on, or from the first
change that somebody makes to it, the row is theirs: loading again leaves it alone, as it always leaves its state.
"""

from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

from django.db import transaction

from safetyplan.resources.history import record, told
from safetyplan.resources.kinds import How
from safetyplan.resources.models import Change, Coverage, Phone, Service
from safetyplan.resources.rows import Row, read
from safetyplan.resources.starting_texts import load_texts

STARTING = Path(__file__).with_name("starting.csv")
SOURCE = "starting"


class Report(NamedTuple):
    """How many rows were new, differed, stood as they were, or were left to whoever checked or changed them."""

    created: int = 0
    changed: int = 0
    unchanged: int = 0
    kept: int = 0


def load(path: Path = STARTING) -> Report:
    """Bring the directory up to a file: all of it or, when it raises BadRow or OSError, nothing."""
    rows = read(path)
    with transaction.atomic():
        there = _listed(rows)
        theirs = _in_the_hands_of_people()
        report = Report(**Counter(_store(row, there.get(row.identifier), theirs) for row in rows))
        load_texts(path, {key: service for key, service in _listed(rows).items() if key not in theirs})
        return report


def _in_the_hands_of_people() -> set[str]:
    """The identifiers of rows that somebody checked, or changed."""
    checked = Service.objects.filter(source=SOURCE, assured_date__isnull=False)
    changed = Change.objects.filter(source=SOURCE).exclude(who="")
    return {*checked.values_list("identifier", flat=True), *changed.values_list("identifier", flat=True)}


def _listed(rows: list[Row]) -> dict[str, Service]:
    listed = Service.objects.filter(source=SOURCE, identifier__in=[row.identifier for row in rows])
    return {service.identifier: service for service in listed}


def _store(row: Row, service: Service | None, theirs: set[str]) -> str:
    if service is None:
        _write(Service(source=SOURCE, identifier=row.identifier), row)
        return "created"
    if row.identifier in theirs:
        return "kept"
    if _holds(service, row):
        return "unchanged"
    _write(service, row)
    return "changed"


def _holds(service: Service, row: Row) -> bool:
    phones = list(service.phones.values("kind", "number", "keyword", "extension", "label", "languages"))
    counties = tuple(service.coverage.values_list("county", flat=True))
    return (phones, counties) == (row.phones, row.counties) and all(
        getattr(service, name) == value for name, value in row.fields.items()
    )


def _write(service: Service, row: Row) -> None:
    before: dict[str, str] = {}
    if service.pk:
        before = told(service)
        service.phones.all().delete()
        service.coverage.all().delete()
    fields: dict[str, Any] = row.fields
    for name, value in fields.items():
        setattr(service, name, value)
    service.save()
    Coverage.objects.bulk_create(
        Coverage(service=service, country=service.country, region=service.region, county=county)
        for county in row.counties
    )
    Phone.objects.bulk_create(Phone(service=service, order=order, **phone) for order, phone in enumerate(row.phones))
    record(service, before, who="", how=How.STARTING)
