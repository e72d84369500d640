"""Which counties a postal code lies in. A code is looked up in memory, here, and goes no further.

A table is one text file for a country, `US.txt` in a folder of FOLDERS: after lines that begin with `#`, one line for
each county, its parts separated by tabs: ISO 3166-2 region, name of the county, and its postal codes as
`front:end,end …`. `148:50,51 130:53` are the codes 14850, 14851 and 13053.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from django.conf import settings

# Ours, and what was built here for other countries with `manage.py buildpostal`.
FOLDERS = (Path(__file__).with_name("places"), settings.BASE_DIR / "var" / "places")
SHORTEST = 3  # the first letters or digits of a code that are enough to look for: in the US, three name an area


class County(NamedTuple):
    region: str  # ISO 3166-2
    name: str


def counties_of(country: str, typed: str) -> tuple[County, ...]:
    """The counties of this postal code, or of all codes that begin so; none where it is not known."""
    codes = _codes(country)
    code = bare(typed)
    for length in range(len(code), SHORTEST - 1, -1):  # what is longer than our codes names a part of one of them
        if found := codes.get(code[:length]):
            return found
        if length == len(code) and (begun := [here for known, here in codes.items() if known.startswith(code)]):
            return tuple(sorted({county for here in begun for county in here}))
    return ()


def counties(country: str) -> tuple[County, ...]:
    """Every county of the country's table; none where there is no table."""
    return tuple(county for county, _codes in _lines(country))


@cache
def weights(country: str) -> tuple[int, ...]:
    """How many codes each of `counties` has: about as many as it has people."""
    return tuple(len(codes) for _county, codes in _lines(country))


def bare(typed: str) -> str:
    """A postal code as the table holds it: large letters and digits, nothing between them."""
    return re.sub(r"[^0-9A-Z]", "", typed.upper())


def written(county: County, codes: list[str]) -> str:
    """A county's line of a table."""
    fronts: dict[str, list[str]] = {}
    for code in sorted(codes):
        fronts.setdefault(code[:-2], []).append(code[-2:])
    return "\t".join([*county, " ".join(f"{front}:{','.join(ends)}" for front, ends in fronts.items())])


@cache
def _codes(country: str) -> dict[str, tuple[County, ...]]:
    found: dict[str, tuple[County, ...]] = {}
    for county, codes in _lines(country):
        for code in codes:
            found[code] = (*found.get(code, ()), county)
    return found


@cache
def _lines(country: str) -> tuple[tuple[County, tuple[str, ...]], ...]:
    return tuple(_read(country)) if re.fullmatch(r"[A-Z]{2}", country) else ()


def _read(country: str) -> Iterator[tuple[County, tuple[str, ...]]]:
    path = next((path for folder in FOLDERS if (path := folder / f"{country}.txt").is_file()), None)
    for line in path.read_text(encoding="utf-8").splitlines() if path else ():
        if line and not line.startswith("#"):
            region, name, fronts = line.split("\t")
            groups = (group.partition(":") for group in fronts.split(" "))
            yield County(region, name), tuple(front + end for front, _, ends in groups for end in ends.split(","))
