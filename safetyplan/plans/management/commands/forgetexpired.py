from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from safetyplan.plans import clock
from safetyplan.plans.drafts import forget_expired

LEAPT = (
    "The clock leapt: nothing is deleted until it has gone on from there for a week. "
    "It says {now:%Y-%m-%d %H:%M} UTC; put it right if that is wrong."
)


class Command(BaseCommand):
    help = "Delete the drafts whose last day is over. To be run every hour or so; each new plan does it too."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"{forget_expired()} forgotten")
        now = timezone.now()
        if not clock.is_believed(now.date()):
            self.stderr.write(LEAPT.format(now=now))
