"""What people, papers and lists call one county or city."""

import re

# A plan is asked for "county or city". In New York City people say the borough, papers the county, lists the city.
BOROUGHS = {
    "Bronx County": "The Bronx",
    "Kings County": "Brooklyn",
    "New York County": "Manhattan",
    "Queens County": "Queens",
    "Richmond County": "Staten Island",
}
_THE_CITY = {"new york city", "nyc", "new york"}
_PARTS_OF_A_STATE = ("County", "Parish", "Borough", "(city)")


def bare(name: str) -> str:
    """The name without what only says that it is a county or a city: `Erie` of `Erie County`."""
    name = " ".join(name.split())
    return re.sub(r"^(city of|the)\s+|\s+(county|parish|borough|\(city\))$", "", name, flags=re.IGNORECASE)


def spelled(county: str) -> set[str]:
    """How lists write this place: what an index can be asked for as it stands, large and small letters told apart."""
    if not (own := bare(county)):
        return set()
    names = {county, f"City of {own}", *(f"{own} {word}" for word in _PARTS_OF_A_STATE)}
    for name in {own.casefold(), *_of_new_york(own.casefold())}:
        names |= {name, f"{name} county"}
    return {case for name in names for case in (name, name.title(), name.upper())}


def _of_new_york(name: str) -> set[str]:
    """The other names of a borough, and those of its city; of the city, all boroughs. Empty for any other place."""
    boroughs = [{bare(county).casefold(), bare(said).casefold()} for county, said in BOROUGHS.items()]
    meant = [names for names in boroughs if name in names | _THE_CITY]
    return set().union(_THE_CITY, *meant) if meant else set()
