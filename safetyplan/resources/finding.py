"""Finds the services of a place in groups, the nearest first, so that each group can say aloud whom it serves.

Each group is read from one index (`service_finding`) and no further than LIMIT: a search takes as long with a million
services as with ten thousand, where as many serve the place.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from django.db.models import Q, QuerySet, TextField
from django.db.models.functions import Cast

from safetyplan.resources.county_names import spelled
from safetyplan.resources.models import Coverage, Phone, Service, ServiceQuerySet, ServiceText
from safetyplan.resources.postal import County
from safetyplan.resources.rank import Rank
from safetyplan.resources.ways import reached_by

COUNTY, REGION, COUNTRY, PARTS = "county", "region", "country", "parts"
LIMIT = {COUNTY: 20, REGION: 20, COUNTRY: 20, PARTS: 40}  # services of one group


class Place(NamedTuple):
    """Where help is looked for. Without counties it is the whole region, without regions the whole country."""

    country: str = ""
    regions: tuple[str, ...] = ()
    counties: tuple[County, ...] = ()


class Ask(NamedTuple):
    """What is looked for. `suggested` and `language` decide who stands first; the others leave out who does not fit."""

    suggested: frozenset[str] = frozenset()
    language: str = ""
    need: str = ""
    way: str = ""
    speaks: str = ""


@dataclass
class Group:
    """Services that are equally near. `reach` is COUNTY, REGION, COUNTRY or PARTS: parts of a region, none of them
    known to be the reader's. `more` tells that there are others."""

    reach: str
    services: list[Service] = field(default_factory=list)
    more: bool = False


def find(place: Place, ask: Ask = Ask()) -> list[Group]:  # noqa: B008 - a tuple, which nobody can change
    """The groups that are not empty, nearest first. No place finds nothing: there is no country to name a line of."""
    if not place.country:
        return []
    ranked = {reach: _best(reach, place, ask) for reach in (COUNTY, REGION, PARTS, COUNTRY)}
    known = _fetched(key for reach, ranks in ranked.items() for key in list(ranks)[: LIMIT[reach]])
    seen: set[int] = set()
    groups = []
    for reach, ranks in ranked.items():
        keys = [key for key in list(ranks)[: LIMIT[reach]] if key in known and key not in seen]
        seen.update(keys)
        if reach != PARTS:  # those stand by the names of their counties
            keys.sort(key=lambda key: (-ranks[key], known[key].name, known[key].source, known[key].identifier))
        groups.append(Group(reach, [known[key] for key in keys], more=len(ranks) > LIMIT[reach]))
    return [group for group in groups if group.services]


def _best(reach: str, place: Place, ask: Ask) -> dict[int, int]:
    """The keys of up to one more than LIMIT services of this reach, each with its rank, the best first."""
    found: dict[int, int] = {}
    for area in _areas(reach, place):
        listed = _asked(Service.objects.filter(area).shippable(), ask)
        if reach == PARTS:
            keys = listed.order_by("country", "region", "county", "pk").values_list("pk", flat=True)
            found |= {key: -number for number, key in enumerate(keys[: LIMIT[reach] + 1], start=len(found))}
        else:
            ranks = listed.annotate(rank=Rank(ask.suggested, ask.speaks or ask.language))
            found |= dict(ranks.order_by("-rank", "pk").values_list("pk", "rank")[: LIMIT[reach] + 1])
    return dict(sorted(found.items(), key=lambda one: (-one[1], one[0]))[: LIMIT[reach] + 1])


def _areas(reach: str, place: Place) -> Iterator[Q]:
    """Where services of this reach are listed, and where they are listed besides."""
    if reach == COUNTRY:
        yield Q(country=place.country, region="")
        yield Q(pk__in=Coverage.objects.filter(country="").values("service"))
        yield _besides(country=place.country, region="")
    for region in place.regions:
        there: dict[str, Any] = {"country": place.country, "region": region}
        names = {name for county in place.counties if county.region == region for name in spelled(county.name)}
        if reach == PARTS and not place.counties:
            yield Q(**there, county__gt="")
        elif reach == REGION or (reach == COUNTY and names):
            there |= {"county__in": sorted(names)} if reach == COUNTY else {"county": ""}
            yield Q(**there)
            yield _besides(**there)


def _besides(**area: Any) -> Q:
    return Q(pk__in=Coverage.objects.filter(**area).values("service"))


def _asked(services: ServiceQuerySet, ask: Ask) -> ServiceQuerySet:
    """Those that meet the need, speak the language and can be reached in the way that was asked for."""
    if ask.way:
        services = services.filter(reached_by(ask.way))
    if ask.need:
        services = services.alias(needs_text=Cast("needs", TextField())).filter(needs_text__contains=f'"{ask.need}"')
    if ask.speaks:
        services = services.alias(languages_text=Cast("languages", TextField())).filter(
            Q(languages_text__contains=f'"{ask.speaks}"') | Q(interpreters=True)
        )
    return services


def _fetched(keys: Iterable[int]) -> dict[int, Service]:
    """The services with their phones and texts. Django would fetch those too, and take a fifth longer."""
    services = Service.objects.in_bulk(set(keys))
    for service in services.values():
        service._prefetched_objects_cache = {}  # type: ignore[attr-defined]
    _hang(services, "phones", Phone.objects.filter(service__in=services))
    _hang(services, "texts", ServiceText.objects.filter(service__in=services))
    return services


def _hang(services: dict[int, Service], name: str, parts: QuerySet[Any]) -> None:
    of_each: dict[int, list[Any]] = {key: [] for key in services}
    for part in parts:
        of_each[part.service_id].append(part)
    for key, service in services.items():
        known: QuerySet[Any] = QuerySet(parts.model)
        known._result_cache = of_each[key]
        service._prefetched_objects_cache[name] = known  # type: ignore[attr-defined]
