"""Services that do not exist, for timing. Spread over the United States as its postal codes are, the same each time."""

import random
from collections.abc import Iterator
from itertools import islice
from typing import Any, TypeVar

from safetyplan.resources.finding import Ask, Place
from safetyplan.resources.kinds import Kind, State
from safetyplan.resources.models import Coverage, Phone, Service
from safetyplan.resources.needs import NEEDS
from safetyplan.resources.postal import County, counties, weights
from safetyplan.resources.ways import WAYS

AT_ONCE = 2_000
_LANGUAGES = ("en", "es", "zh", "vi", "ar", "fr", "ht", "ko", "ru", "ase")
# Of a thousand services, so many serve a whole country or a whole region; the others serve a county or two.
_COUNTRY, _REGION = 5, 55

Made = TypeVar("Made", Service, Phone, Coverage)


class MadeUp:
    """Services and searches drawn by lot; the same `seed` draws the same."""

    def __init__(self, seed: int = 5) -> None:
        self.luck = random.Random(seed)  # noqa: S311 - for timing, not for secrets
        self.counties = counties("US")
        self.weights = weights("US")

    def fill(self, first: int, last: int) -> None:
        """Services with these numbers for keys, from `first` to before `last`, into the database."""
        for numbers in _batches(iter(range(first, last))):
            places = self.luck.choices(self.counties, self.weights, k=2 * len(numbers))
            made = [self._service(number, place) for number, place in zip(numbers, places, strict=False)]
            Service.objects.bulk_create(made)
            Phone.objects.bulk_create(phone for service in made for phone in self._phones(service))
            spare = places[len(numbers) :]
            Coverage.objects.bulk_create(
                Coverage(service=service, country="US", region=place.region, county=place.name)
                for service, place in zip(made, spare, strict=True)
                if service.county not in ("", place.name) and service.pk % 10 == 0
            )

    def searches(self, count: int) -> Iterator[tuple[Place, Ask]]:
        """What people might look for: most name a county, some a region, a few only the country."""
        for place in self.luck.choices(self.counties, self.weights, k=count):
            kind = self.luck.random()
            nearest = (place,) if kind < 0.6 else ()
            yield Place("US", (place.region,) if kind < 0.85 else (), nearest), self._ask()

    def _ask(self) -> Ask:
        luck = self.luck
        return Ask(
            suggested=frozenset(luck.sample(list(NEEDS), luck.randrange(5))),
            language=luck.choice(_LANGUAGES),
            need=luck.choice(list(NEEDS)) if luck.random() < 0.3 else "",
            way=luck.choice(list(WAYS)) if luck.random() < 0.2 else "",
            speaks=luck.choice(_LANGUAGES) if luck.random() < 0.1 else "",
        )

    def _service(self, number: int, place: County) -> Service:
        luck, thousandth = self.luck, number % 1000
        wide: dict[str, Any] = {"region": place.region, "county": place.name}
        if thousandth < _COUNTRY:
            wide = {"is_national_line": number == 0}
        elif thousandth < _COUNTRY + _REGION:
            wide = {"region": place.region}
        return Service(
            pk=number + 1,
            source="made up",
            identifier=f"made-up-{number}",
            name=f"Line {luck.randrange(10**6)} of {place.name}",
            description="Someone to talk with. It is free, and you can call at any hour of the day.",
            needs=luck.sample(list(NEEDS), luck.choice((1, 2, 2, 3, 4))),
            country="US",
            hours="24/7",
            languages=["en", *luck.sample(_LANGUAGES[1:], luck.choice((0, 0, 1, 2)))],
            interpreters=luck.random() < 0.3,
            website=f"https://www.example.org/{number}",
            chat=f"https://chat.example.org/{number}" if luck.random() < 0.1 else "",
            warnings=["not_all_hours"] if luck.random() < 0.3 else [],
            walk_in=luck.random() < 0.05,
            source_url=f"https://www.example.org/{number}",
            source_date="2026-01-31",
            confidence="medium",
            state=luck.choice((State.DRAFT, State.CHECKED, State.CHECKED, State.CLOSED)),
            **wide,
        )

    def _phones(self, service: Service) -> Iterator[Phone]:
        kinds = [Kind.VOICE, *self.luck.sample((Kind.TEXT, Kind.VIDEOPHONE), self.luck.choice((0, 0, 1)))]
        for order, kind in enumerate(kinds):
            yield Phone(service=service, kind=kind, order=order, number=f"555-{service.pk % 10000:04}")


def _batches(numbers: Iterator[int]) -> Iterator[list[int]]:
    while batch := list(islice(numbers, AT_ONCE)):
        yield batch
