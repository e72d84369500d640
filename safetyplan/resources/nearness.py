"""In what order services are offered: who serves the reader's place first, then who can answer them."""

import re
from collections.abc import Iterable

from django.db.models import Case, IntegerField, Q, Value, When
from django.db.models.expressions import Combinable

NEAREST_FIRST = (
    *("nearness", "-is_national_line", "-standing", "-spoken", "-fit", "-talks"),
    *("name", "source", "identifier"),  # and the same each time
)

# A plan is asked for "county or city". In New York City people say the borough, papers the county, lists the city.
_NEW_YORK_CITY = [{"bronx"}, {"brooklyn", "kings"}, {"manhattan"}, {"queens"}, {"staten island", "richmond"}]
_CITY_NAMES = {"new york city", "nyc", "new york"}
_PARTS_OF_A_STATE = ("County", "Parish", "Borough", "(city)")


def names_of(county: str) -> set[str]:
    """What a row may call the place that a reader calls `county`, in small letters."""
    bare = re.sub(r"\s+county$", "", county.strip().casefold())
    names = {bare}
    for borough in _NEW_YORK_CITY:
        if bare in borough or bare in _CITY_NAMES:
            names |= borough | _CITY_NAMES
    return {spelled for name in names if name for spelled in (name, f"{name} county")}


def spelled(county: str) -> set[str]:
    """How lists write this place: what an index can be asked for as it stands, large and small letters told apart."""
    bare = re.sub(
        r"^city of\s+|\s+(county|parish|borough|\(city\))$", "", " ".join(county.split()), flags=re.IGNORECASE
    )
    names = (
        {county, *names_of(bare), *(f"{bare} {word}" for word in _PARTS_OF_A_STATE), f"City of {bare}"} if bare else ()
    )
    return {case for name in names for case in (name, name.title(), name.upper())}


def nearness(region: str, county: str) -> Case:
    """0 serves the county, 1 the whole region, 2 some place in the region, 3 the whole country.

    A service of another county than the reader's stands last (4), behind those that are there for everyone.
    """
    serves_county = Q(pk__in=[])
    for name in sorted(names_of(county)):
        serves_county |= Q(county__iexact=name)
    return Case(
        When(region="", then=Value(3)),
        When(county="", then=Value(1)),
        When(serves_county, then=Value(0)),
        default=Value(4 if names_of(county) else 2),
        output_field=IntegerField(),
    )


def speaks(language: str) -> Combinable:
    """2 speaks the language, 1 has interpreters, 0 neither is known. `pt-br` and `pt` are one language here."""
    if not language:
        return Value(0)
    code = language.lower().split("-")[0]
    return Case(
        When(languages_text__contains=f'"{code}"', then=Value(2)),
        When(interpreters=True, then=Value(1)),
        default=Value(0),
        output_field=IntegerField(),
    )


def fits(needs: Iterable[str]) -> Combinable:
    """How many of the needs a service meets."""
    count: Combinable = Value(0)
    for need in sorted(set(needs)):
        count += Case(When(needs_text__contains=f'"{need}"', then=Value(1)), default=Value(0))
    return count


def standing() -> Case:
    """3 a line that anyone may call about anything, 2 most services, 1 one that may not serve here, 0 the police."""
    return Case(
        When(warnings_text__contains='"police"', then=Value(0)),
        When(warnings_text__contains='"one_area"', then=Value(1)),
        When(Q(needs_text__contains='"hotline"') & Q(needs_text__contains='"general"'), then=Value(3)),
        default=Value(2),
        output_field=IntegerField(),
    )
