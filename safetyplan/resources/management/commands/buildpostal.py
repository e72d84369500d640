import csv
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from safetyplan.resources.postal import FOLDERS
from safetyplan.resources.postal_source import BadSource, table

LARGEST = 400 * 1024 * 1024  # bytes; the largest country's file is a third of this


class Command(BaseCommand):
    help = (
        "Make the table of a country's postal codes and counties from a GeoNames postal file (US.txt of US.zip, from "
        "https://download.geonames.org/export/zip/). Name GeoNames and CC BY 4.0 where you publish it."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("source", type=Path, help="the file, unpacked")
        parser.add_argument("--country", default="US", help="ISO 3166-1 code of the country, such as CA")
        parser.add_argument(
            "--regions", type=Path, help="a CSV of two columns: GeoNames' code of a state, and its ISO 3166-2 code"
        )
        parser.add_argument("--said", default="", help="where the file is from and its date, for the table's head")
        parser.add_argument("--output", type=Path, default=FOLDERS[1], help="the folder to write to")

    def handle(self, *args: Any, **options: Any) -> None:
        country, source = options["country"].upper(), options["source"]
        try:
            if source.stat().st_size > LARGEST:
                raise BadSource("This file is too large for a postal file.")
            with source.open(encoding="utf-8") as lines:
                made = table(lines, country, _pairs(options["regions"]))
            options["output"].mkdir(parents=True, exist_ok=True)
            path = options["output"] / f"{country}.txt"
            path.write_text("\n".join([*_head(options["said"]), *made, ""]), encoding="utf-8")
        except UnicodeDecodeError:
            raise CommandError(f"{source.name}: This is not UTF-8 text. Nothing was written.") from None
        except BadSource as complaint:
            raise CommandError(f"{source.name}: {complaint} Nothing was written.") from None
        except OSError as error:
            raise CommandError(f"{error.filename or source}: {error.strerror}. Nothing was written.") from None
        self.stdout.write(f"{path}: {len(made)} counties.")


def _head(said: str) -> list[str]:
    return [
        "# Postal codes by county. Postal code data (c) GeoNames.org, CC BY 4.0, changed.",
        *([f"# {said}"] if said else []),
    ]


def _pairs(path: Path | None) -> dict[str, str]:
    if path is None:
        return {}
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    if not all(len(row) == 2 for row in rows):
        raise BadSource(f"{path.name} must have two columns.")
    return {row[0].strip(): row[1].strip() for row in rows}
