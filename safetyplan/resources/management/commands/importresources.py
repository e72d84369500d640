from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from safetyplan.resources.importing.bring_in import SomeRefused, apply, look
from safetyplan.resources.importing.limits import Refused
from safetyplan.resources.importing.opened import open_path
from safetyplan.resources.importing.report import as_csv, in_one_line, report_of
from safetyplan.resources.importing.shapes import read
from safetyplan.resources.importing.weighing import Result
from safetyplan.resources.management.progress import Progress

_SHOWN = 20  # rows of each kind; the report holds all of them


class Command(BaseCommand):
    help = (
        "Bring a list of help lines into the directory: HSDS 3 (JSON, or tables in a folder or a zip), HSDS 2 and 1.1, "
        "an iCarol-style export, or the file that `resourcetemplate` prints. Without --apply, only say what would be."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("path", type=Path, help="a file, a folder of tables, or a zip of them")
        parser.add_argument("--apply", action="store_true", help="do it; without this, nothing is changed")
        parser.add_argument("--source", default="", help="a short name of the list, the same each time")
        parser.add_argument("--country", default=settings.SAFETYPLAN_HOME_COUNTRY, help="where the list names none: US")
        parser.add_argument("--region", default="", help="where the list names none: US-NY")
        parser.add_argument("--encoding", default="", help="where it is known: utf-8, cp1252, shift_jis")
        parser.add_argument("--leave-out-refused", action="store_true", help="bring in the rest when rows are refused")
        parser.add_argument("--report", type=Path, help="write what became of each row to this CSV")
        parser.add_argument("--who", default="command line", help="who answers for it, for the history")

    def handle(self, *args: Any, path: Path, **options: Any) -> None:
        progress = Progress(self.stderr)
        if options["report"]:
            self._try(options["report"])
        try:
            proposals = read(
                open_path(path), options["source"], (options["country"], options["region"], ""), options["encoding"]
            )
            if options["apply"]:
                outcomes = apply(proposals, options["who"], options["leave_out_refused"], progress.tell)
            else:
                outcomes = look(proposals, progress.tell)
        except Refused as complaint:
            raise CommandError(f"{complaint} Nothing was changed.") from complaint
        except OSError as error:
            raise CommandError(f"{path} cannot be opened: {error.strerror}. Nothing was changed.") from error
        except SomeRefused as refusal:
            self._tell(refusal.outcomes, options["report"])
            raise CommandError(
                "Nothing was changed, because rows were refused. Mend them, or say --leave-out-refused."
            ) from refusal
        finally:
            progress.end()
        self._tell(outcomes, options["report"])
        if not options["apply"]:
            self.stdout.write("Nothing was changed. To bring it in, run the same with --apply.")

    def _try(self, path: Path) -> None:
        """That the report cannot be written is better known before anything is done."""
        try:
            path.open("a").close()
        except OSError as error:
            raise CommandError(f"{path} cannot be written: {error.strerror}. Nothing was changed.") from error

    def _tell(self, outcomes: list[Any], path: Path | None) -> None:
        report = report_of(outcomes)
        if path:
            path.write_text(as_csv(report), encoding="utf-8-sig", newline="")
        for result in (Result.REFUSED, Result.HELD, Result.CHANGED):
            lines = [line for line in report if line["result"] == result]
            for line in lines[:_SHOWN]:
                named = line["name"] or line["identifier"]
                self.stdout.write(f"{result.value}: {line['where']}: {named}: {line['why']}")
            if len(lines) > _SHOWN:
                more = "" if path else " (--report writes all of them to a file)"
                self.stdout.write(f"… and {len(lines) - _SHOWN} more {result.value}{more}")
        self.stdout.write(in_one_line(report))
