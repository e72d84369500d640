from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser

from safetyplan.translation.pseudo import make


class Command(BaseCommand):
    help = "Make two languages out of English, a long one and one from right to left, to try pages with DEBUG on."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("folder", nargs="?", type=Path, default=settings.BASE_DIR / "var" / "pseudo")

    def handle(self, *args: Any, folder: Path, **options: Any) -> None:
        self.stdout.write(f"{', '.join(make(folder))} made in {folder}")
