from typing import Any

from django.core.management.base import BaseCommand

from safetyplan.plans.drafts import forget_expired


class Command(BaseCommand):
    help = "Delete the drafts whose last day is over. To be run every hour or so; a new plan also does it."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"{forget_expired()} forgotten")
