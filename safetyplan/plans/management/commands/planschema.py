import json
from typing import Any

from django.core.management.base import BaseCommand

from safetyplan.plans.schema import schema


class Command(BaseCommand):
    help = "Print the JSON Schema of a plan, made from the sections of this installation."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(json.dumps(schema(), indent=2, ensure_ascii=False))
