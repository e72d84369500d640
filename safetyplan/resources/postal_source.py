"""Reads a postal file in the shape of GeoNames (https://download.geonames.org/export/zip/, CC BY 4.0).

Its lines hold, separated by tabs: country, postal code, place, name and code of the first division (the state), name
and code of the second (the county), name and code of the third, latitude, longitude, accuracy. The points and the
places are left out: a county is as near as anyone needs to be found.
"""

import re
from collections.abc import Iterable

from safetyplan.resources.postal import County, bare, written

_COLUMNS = 12
# How GeoNames writes what is no plain county of the United States, and how we do.
_AMERICAN = (
    (r"^City and County of (.+)$", r"\1"),
    (r"^City and Borough of (.+)$", r"\1 Borough"),
    (r"^City of (.+)$", r"\1 (city)"),
    (r"^(.+ City) \(city\)$", r"\1"),
    (r"^(.+) \(city\)?$", r"\1 (city)"),
    (r"^(.+) \(CA\)$", r"\1 Census Area"),
    (r"^(.+) City and Borough$", r"\1 Borough"),
)
_HAS_ITS_WORD = re.compile(r"(^Carson City|County|Parish|Borough|Census Area|Municipality|\(city\))$")
# States whose parts are not counties: boroughs, planning regions, a district.
_NO_COUNTIES = {"US-AK", "US-CT", "US-DC"}
_NO_REGIONS = {"US-MH"}  # the Marshall Islands, a country of its own that shares the codes


class BadSource(Exception):
    """Says in one sentence why a file is no postal file that can be used."""


def table(lines: Iterable[str], country: str, regions: dict[str, str]) -> list[str]:
    """The lines of our table. `regions` names the ISO 3166-2 code of a first division where GeoNames uses another.

    Codes without a region or a county (in the US: those of the armed forces) are left out. Raises BadSource.
    """
    codes: dict[County, set[str]] = {}
    for number, line in enumerate(lines, start=1):
        cells = line.rstrip("\r\n").split("\t")
        if len(cells) != _COLUMNS:
            raise BadSource(f"Line {number} has {len(cells)} columns, and a GeoNames postal file has {_COLUMNS}.")
        if cells[0] == country and cells[4] and cells[5] and len(code := bare(cells[1])) > 2:
            region = regions.get(cells[4], f"{country}-{cells[4]}")
            if not re.fullmatch(rf"{country}-[A-Z0-9]{{1,3}}", region):
                raise BadSource(f"Line {number}: “{cells[4]}” makes no region code such as US-NY.")
            if region in _NO_REGIONS:
                continue
            codes.setdefault(County(region, _named(cells[5], region)), set()).add(code)
    if not codes:
        raise BadSource(f"There is no postal code of {country} with a county in it.")
    return [written(county, sorted(codes[county])) for county in sorted(codes)]


def _named(name: str, region: str) -> str:
    """The county's name as people write it: in most of the United States, with its last word."""
    if not region.startswith("US-"):
        return name
    for pattern, plain in _AMERICAN:
        name = re.sub(pattern, plain, name)
    if region in _NO_COUNTIES or _HAS_ITS_WORD.search(name):
        return name
    return f"{name} Parish" if region == "US-LA" else f"{name} County"
