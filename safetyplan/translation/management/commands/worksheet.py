import sys
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from safetyplan.translation.found import NoLanguage
from safetyplan.translation.worksheets.formats import FORMATS
from safetyplan.translation.worksheets.merging import sheet_rows, take_in
from safetyplan.translation.worksheets.row import BYTES_MOST, Refused, title_of


class Command(BaseCommand):
    help = "Write every sentence beside its translation, for a translator; with --read, take the filled file back."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("language", help="a code, such as es or zh-hans")
        parser.add_argument("--format", choices=list(FORMATS), default="xlsx")
        parser.add_argument("-o", "--output", type=Path, help="where to write it; without it, to standard output")
        parser.add_argument("--read", type=Path, metavar="FILE", help="a worksheet that came back")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            if options["read"]:
                self._take(options["language"], options["read"])
            else:
                self._give(options["language"], options["format"], options["output"])
        except (Refused, NoLanguage) as refusal:
            raise CommandError(f"{refusal} Nothing was changed.") from refusal
        except OSError as error:
            raise CommandError(f"{error.filename} cannot be opened: {error.strerror}.") from error

    def _give(self, language: str, kind: str, output: Path | None) -> None:
        data = FORMATS[kind].written(sheet_rows(language), title_of(language))
        if output:
            output.write_bytes(data)
        else:
            sys.stdout.buffer.write(data)

    def _take(self, language: str, path: Path) -> None:
        with path.open("rb") as file:
            report = take_in(language, file.read(BYTES_MOST + 1))
        for line in report.refused:
            self.stderr.write(line)
        self.stdout.write(
            f"{report.taken} taken, {report.unchanged} as before, {report.empty} still empty, "
            f"{len(report.refused)} refused."
        )
