from collections.abc import Iterable
from typing import TYPE_CHECKING

from django.apps import apps
from django.db import models
from django.db.models import Case, F, OuterRef, Q, Subquery, Value, When
from django.db.models.functions import Cast, Coalesce, Least
from django.utils import timezone

from safetyplan.resources.kinds import HIDDEN, State
from safetyplan.resources.nearness import NEAREST_FIRST, fits, nearness, speaks, standing

if TYPE_CHECKING:
    from safetyplan.resources.models.service import Service

_ELSEWHERE = Value(9)
_EVERYWHERE = Value(3)  # as near as what serves the whole country


class ServiceQuerySet(models.QuerySet["Service"]):
    def shippable(self) -> "ServiceQuerySet":
        """What may be put into a new plan: not what ended or wore out, nor what came in a file and nobody looked at."""
        return self.exclude(state__in=HIDDEN).filter(
            Q(stale_date=None) | Q(stale_date__gt=timezone.localdate()), ~Q(state=State.DRAFT, confidence="")
        )

    def near(
        self, country: str, region: str = "", county: str = "", needs: Iterable[str] = (), language: str = ""
    ) -> "ServiceQuerySet":
        """Services of the region, then of the whole country, nearest first, with their phones.

        `needs` and `language` decide who stands first among equally near ones. They hide nobody: a line for men
        stays beside a line for women, and a reader may need more than they ticked.
        """
        listed = Q(country=country, region__in={region, ""})
        also = apps.get_model("resources", "Coverage").objects.filter(listed | Q(country=""))
        nearest = also.filter(service=OuterRef("pk")).annotate(
            how_near=Case(When(country="", then=_EVERYWHERE), default=nearness(region, county))
        )
        return (
            self.shippable()
            .filter(listed | Q(pk__in=also.values("service")))
            .alias(**{f"{name}_text": Cast(name, models.TextField()) for name in ("needs", "languages", "warnings")})
            .alias(standing=standing(), spoken=speaks(language), fit=fits(needs), talks=fits(["hotline"]))
            .annotate(
                nearness=Least(
                    Case(When(listed, then=nearness(region, county)), default=_ELSEWHERE),
                    Coalesce(Subquery(nearest.order_by("how_near").values("how_near")[:1]), _ELSEWHERE),
                )
            )
            .order_by(*NEAREST_FIRST)
            .prefetch_related("phones", "texts")
        )

    def national_line(self, country: str) -> "Service | None":
        """The one general line of a country, for every plan; of several, the one that a person checked. Or None."""
        lines = self.shippable().filter(country=country, region="", is_national_line=True)
        return lines.order_by(F("assured_date").desc(nulls_last=True), "source", "identifier").first()
