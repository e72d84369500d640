"""Places as lists write them (`NY`, `New York`, `Erie County, NY`) turned into the codes that we keep."""

import re

from safetyplan.sections.regions import REGIONS

_COUNTY = re.compile(r"(.+?)\s+(?:county|parish|borough)", re.IGNORECASE)
_EVERYWHERE = {"everywhere", "worldwide", "international", "global", "any", "anywhere"}
_WHOLE_COUNTRY = {"nationwide", "national", "country", "united states", "usa", "us", "u.s."}
_WHOLE_REGION = {"statewide", "state", "state-wide", "provincewide"}
_FULL_CODE = re.compile(r"([A-Z]{2})-[A-Z0-9]{1,3}")

Place = tuple[str, str, str]  # country, region, county


def region_code(country: str, text: str) -> str:
    """Of `NY`, `US-NY` or `New York`; empty where it is none that is known."""
    text = " ".join(text.split())
    known = REGIONS.get(country, {})
    for code in (text.upper(), f"{country}-{text.upper()}"):
        if code in known:
            return code
        if not known and re.fullmatch(rf"{country}-[A-Z0-9]{{1,3}}", code):
            return code
    return next((code for code, name in known.items() if name.casefold() == text.casefold()), "")


def places_of(text: str, country: str, region: str) -> list[Place]:
    """The places that the words of a service area name, or nothing where they cannot be read for sure."""
    parts = [part.strip(" .") for part in re.split(r"[;,\n|]|\band\b", text) if part.strip(" .")]
    found: list[Place] = []
    for part in parts:
        if found and (there := region_code(country, part)) and found[-1][2] and _is_short(country, part):
            found[-1] = (country, there, found[-1][2])  # Erie County, NY
        elif place := _place(part, country, region):
            found.append(place)
        else:
            return []
    return sorted(set(found), key=found.index)


def _place(part: str, country: str, region: str) -> Place | None:
    word = part.casefold()
    if word in _EVERYWHERE:
        return "", "", ""
    if word in _WHOLE_COUNTRY and country:
        return country, "", ""
    if word in _WHOLE_REGION and region:
        return country, region, ""
    if county := _COUNTY.fullmatch(part):
        return (country, region, county[1]) if region else None
    if there := region_code(country, part):
        return country, there, ""
    # A full code names its country by itself.
    if (full := _FULL_CODE.fullmatch(part.upper())) and region_code(full[1], part):
        return full[1], full[0], ""
    return None


def _is_short(country: str, part: str) -> bool:
    return f"{country}-{part.upper()}" in REGIONS.get(country, {}) or len(part) == 2
