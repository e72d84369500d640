from typing import TYPE_CHECKING

from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from safetyplan.resources.kinds import HIDDEN, State

if TYPE_CHECKING:
    from safetyplan.resources.models.service import Service


class ServiceQuerySet(models.QuerySet["Service"]):
    """Services, as far as a plan may name them. Those of a place are found by `finding.find`."""

    def shippable(self) -> "ServiceQuerySet":
        """What may be put into a new plan: not what ended or wore out, nor what came in a file and nobody looked at."""
        return self.exclude(state__in=HIDDEN).filter(
            Q(stale_date=None) | Q(stale_date__gt=timezone.localdate()), ~Q(state=State.DRAFT, confidence="")
        )

    def national_line(self, country: str) -> "Service | None":
        """The one general line of a country, for every plan; of several, the one that a person checked. Or None."""
        lines = self.shippable().filter(country=country, region="", is_national_line=True)
        return lines.order_by(F("assured_date").desc(nulls_last=True), "source", "identifier").first()
