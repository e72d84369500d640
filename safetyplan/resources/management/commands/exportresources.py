from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from safetyplan.resources.exporting import FORMS, written
from safetyplan.resources.models import Service


class Command(BaseCommand):
    help = "Write the directory as HSDS 3 JSON or as our own CSV. Either can be brought in again and changes nothing."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("form", choices=list(FORMS))
        parser.add_argument("--source", default="", help="only the rows of this list")
        parser.add_argument("-o", "--output", type=Path, help="the file to write; without it, print")

    def handle(self, *args: Any, form: str, source: str, output: Path | None, **options: Any) -> None:
        services = Service.objects.filter(source=source) if source else Service.objects.all()
        text = written(services, form)
        if output is None:
            self.stdout.write(text, ending="")
            return
        try:
            output.write_text(text, encoding="utf-8", newline="")
        except OSError as error:
            raise CommandError(f"{output} cannot be written: {error.strerror}.") from error
        self.stdout.write(f"{services.count()} services written to {output.name}")
