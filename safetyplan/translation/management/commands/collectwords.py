from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from safetyplan.translation.catalogues import bring_up_to_date, catalogue_files, collect, keys, read


class Command(BaseCommand):
    help = "Write every sentence of the product into each catalogue under locale/. With --check, only say what differs."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--check", action="store_true", help="change nothing; fail when a catalogue is out of date")

    def handle(self, *args: Any, **options: Any) -> None:
        collected = collect()
        for path in catalogue_files():
            if not options["check"]:
                bring_up_to_date(path, collected)
                continue
            kept = keys(read(path))
            missing, gone = keys(collected) - kept, kept - keys(collected)
            if missing or gone:
                language = path.parent.parent.name
                raise CommandError(
                    f"The catalogue for {language} lacks {len(missing)} sentences and holds {len(gone)} that are gone: "
                    f"run manage.py collectwords."
                )
        self.stdout.write(f"{len(keys(collected))} sentences")
