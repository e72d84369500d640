from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.translation import gettext_lazy as _

from safetyplan.resources.rows import BadRow
from safetyplan.resources.starting import STARTING, load


class Command(BaseCommand):
    help = str(_("Load the starting directory of help lines. Loading it again changes nothing twice."))

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("path", nargs="?", type=Path, default=STARTING, help="a file with the same columns")

    def handle(self, *args: Any, path: Path, **options: Any) -> None:
        try:
            report = load(path)
        except BadRow as complaint:
            raise CommandError(f"{path.name}: {complaint} Nothing was changed.") from complaint
        except OSError as error:
            raise CommandError(f"{path} cannot be opened: {error.strerror}. Nothing was changed.") from error
        self.stdout.write(
            f"Help lines: {report.created} new, {report.changed} changed, {report.unchanged} as before, "
            f"{report.kept} left to whoever checked or changed them."
        )
