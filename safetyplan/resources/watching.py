"""Looks over the whole directory for what a person should see: doubles, and one number under two names."""

import unicodedata
from collections import defaultdict

from safetyplan.resources.kinds import Kind, State
from safetyplan.resources.models import Phone, Service
from safetyplan.resources.phones import dialed

Named = dict[str, list[Service]]  # what they share: the rows


def doubles() -> Named:
    """Rows that bear one name and serve one place."""
    found: Named = defaultdict(list)
    for service in Service.objects.exclude(state=State.CLOSED).order_by("identifier").iterator(chunk_size=2000):
        place = "/".join((service.country, service.region, service.county.casefold()))
        found[f"{_bare(service.name)} {place}"].append(service)
    return {services[0].name: services for services in found.values() if len(services) > 1}


def shared_numbers() -> Named:
    """Numbers that stand under two names. Some are right: one desk, two doors. A person can tell."""
    found: dict[str, dict[str, Service]] = defaultdict(dict)
    phones = Phone.objects.exclude(kind=Kind.RELAY).exclude(service__state=State.CLOSED).select_related("service")
    for phone in phones.order_by("service__identifier").iterator(chunk_size=2000):
        digits = dialed(phone.number).removeprefix("+")
        if phone.service.country in {"US", "CA", "PR"}:
            digits = digits.removeprefix("1") if len(digits) == 11 else digits
        key = f"{phone.service.country} {digits} {phone.keyword.casefold()}".strip()
        found[key].setdefault(_bare(phone.service.name), phone.service)
    return {number: list(named.values()) for number, named in found.items() if len(named) > 1}


def _bare(name: str) -> str:
    plain = unicodedata.normalize("NFKC", name).casefold()
    return "".join(sign for sign in plain if sign.isalnum())
