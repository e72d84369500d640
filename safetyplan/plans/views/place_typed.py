"""A place as someone types it: a postal code, a county, a state. It is read here, in memory, and kept nowhere."""

import re
from typing import NamedTuple

from django.utils.text import get_text_list
from django.utils.translation import gettext as _

from safetyplan.plans.plan import Plan
from safetyplan.resources.county_names import BOROUGHS, bare
from safetyplan.resources.finding import Place
from safetyplan.resources.postal import County, counties, counties_of
from safetyplan.sections.regions import REGIONS

_COUNTIES_NAMED = 3
_ALL_BOROUGHS = {"nyc", "new york city"}


class Read(NamedTuple):
    """What a typed place was taken for: `words` for its box and, where it is unclear, a sentence that says so."""

    place: Place
    words: str = ""
    unclear: str = ""


def own_place(plan: Plan, country: str) -> Place:
    """The place that the plan names itself, as far as it lies in this country."""
    said = plan.answers.get("situation", {})
    region, county = said.get("region", ""), said.get("county", "")
    if not region.startswith(f"{country}-"):
        return Place(country)
    return Place(country, (region,), (County(region, county),) if county else ())


def read_place(typed: str, own: Place) -> Read:
    """The place that these words name, near `own`. A postal code comes back as its county, never as typed."""
    typed = " ".join(typed.split())[:80]
    if not typed:
        return Read(own)
    if re.search(r"\d", typed):
        return _by_code(typed, own)
    name, region = _parted(typed, own.country)
    if region and not name:
        return Read(Place(own.country, (region,)), region_name(region))
    found = _named(name, own.country, region)
    near = [county for county in found if county.region in own.regions] or found
    if len({county.region for county in near}) == 1:
        return Read(_of(own.country, near), typed)
    if near:
        regions = [region_name(county.region) for county in near]
        say = _("There is more than one place with that name. You can add the state, such as “%(name)s, %(state)s”.")
        return Read(own, typed, say % {"name": name, "state": sorted(regions)[0]})
    if region or own.regions:  # perhaps a city: the directory may list some
        there = region or own.regions[0]
        return Read(Place(own.country, (there,), (County(there, name),)), typed, _unknown())
    return Read(own, typed, _unknown())


def region_name(region: str) -> str:
    return REGIONS.get(region[:2], {}).get(region, region)


def said(found: tuple[County, ...]) -> str:
    """The counties in words, as people there say them; empty where they are too many to name."""
    names = [BOROUGHS.get(one.name, one.name) if one.region == "US-NY" else one.name for one in found]
    # Translators: between the last two of a few places, as in “Queens or Brooklyn”
    return get_text_list(names, _("or")) if len(names) <= _COUNTIES_NAMED else ""


def _by_code(typed: str, own: Place) -> Read:
    found = counties_of(own.country, typed)
    if not found:
        say = _("We do not know that postal code. You can try a county or a state.")
        return Read(own, "", say)
    words = f"{found[0].name}, {region_name(found[0].region)}" if len(found) == 1 else ""
    return Read(_of(own.country, list(found)), words)


def _of(country: str, found: list[County]) -> Place:
    return Place(country, tuple(dict.fromkeys(county.region for county in found)), tuple(found))


def _parted(typed: str, country: str) -> tuple[str, str]:
    """The county's part of what was typed, and the region that it names: “Albany County, NY”, “Ohio”."""
    regions = {name.casefold(): code for code, name in REGIONS.get(country, {}).items()}
    regions |= {code.partition("-")[2].casefold(): code for code in REGIONS.get(country, {})}
    if region := regions.get(typed.casefold()):
        return "", region
    name, comma, last = typed.rpartition(",")
    region = regions.get(last.strip().casefold(), "") if comma else ""
    return (name.strip(), region) if region else (typed, "")


def _named(name: str, country: str, region: str) -> list[County]:
    wanted = _bare(name)
    return [
        county
        for county in counties(country)
        if region in ("", county.region)
        and (
            wanted == _bare(county.name)
            or (county.region == "US-NY" and county.name in BOROUGHS and _is_borough(wanted, county.name))
        )
    ]


def _is_borough(wanted: str, county: str) -> bool:
    return wanted in _ALL_BOROUGHS or wanted == _bare(BOROUGHS[county])


def _bare(name: str) -> str:
    return bare(name).casefold()


def _unknown() -> str:
    return _("We do not know that place by name. You can try a postal code, a county or a state.")
