from typing import Any

from django.core.management.base import BaseCommand

from safetyplan.resources.template import write_template


class Command(BaseCommand):
    help = "Print the CSV to fill in with help lines of your own: its columns, and a line about each."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        write_template(self.stdout)
