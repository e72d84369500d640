"""What places an HSDS service serves: as its service areas say, else the county or region that its address is in."""

import re

from safetyplan.resources.importing.region_codes import Place, places_of, region_code
from safetyplan.resources.importing.trees import Tree, every, text


def cells_of(tree: Tree, home: Place) -> tuple[dict[str, str], bool]:
    """The cells, and whether they are sure. `home` stands in where the tree names no country, or no region of it.

    What is unsure would count for a whole country. Nothing is read of an address but its country, region and county.
    """
    addresses = [*every(tree, "service_at_locations", "location", "addresses"), *every(tree, "locations", "addresses")]
    address = next((one for one in addresses if text(one, "country") or text(one, "state_province")), {})
    country = text(address, "country").upper() or home[0]
    region = region_code(country, text(address, "state_province")) or (home[1] if country == home[0] else "")
    county = _county(country, text(address, "region")) if region else ""
    served, unread = _areas(tree, country, region)
    lands = [place for place in served if place[0]]
    at_home = [place for place in lands if place[0] == country]
    here = next(iter(at_home or lands), (country, region, county))
    cells = dict(zip(("country", "region", "county"), here, strict=True))
    cells["also_serves"] = ";".join(_written(place) for place in served if place != here)
    if unread:
        cells["extra.area it serves"] = "; ".join(dict.fromkeys(unread))[:2000]
    return cells, bool(served or region)


def _areas(tree: Tree, country: str, region: str) -> tuple[list[Place], list[str]]:
    """The places that are named, and the words that could not be read as places."""
    served: list[Place] = []
    unread = []
    for area in every(tree, "service_areas") or every(tree, "service_at_locations", "service_areas"):
        words = text(area, "name") or text(area, "description")
        named = places_of(words, country, region)
        served += [place for place in named if place not in served]
        unread += [] if named or not words else [words]
    return served, unread


def _county(country: str, region: str) -> str:
    return re.sub(r"(?i)\s+county$", "", region) if country == "US" and not region_code(country, region) else ""


def _written(place: Place) -> str:
    return "/".join(filter(None, [place[1] or place[0], place[2]])) or "everywhere"
