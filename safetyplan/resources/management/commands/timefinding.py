import statistics
import tempfile
from pathlib import Path
from time import perf_counter
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import DatabaseError, connection

from safetyplan.resources.finding import find
from safetyplan.resources.management.made_up import MadeUp
from safetyplan.resources.models import Service

SIZES = (10_000, 100_000, 1_000_000)
_HEADS = ("services", "searches", "median, ms", "p95, ms", "slowest, ms")


class Command(BaseCommand):
    help = "Say how long a search for help takes, with made-up services in a database made for it and dropped again."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("sizes", type=int, nargs="*", default=SIZES, help="how many services, smallest first")
        parser.add_argument("--searches", type=int, default=300, help="how many searches of each size are timed")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["searches"] < 20 or sorted(options["sizes"]) != list(options["sizes"]):
            raise CommandError("Give 20 searches or more, and sizes from the smallest to the largest.")
        with tempfile.TemporaryDirectory() as folder:
            if connection.vendor == "sqlite":  # in a file, as a true one is: not in memory
                connection.settings_dict["TEST"]["NAME"] = str(Path(folder) / "finding.sqlite3")
            used = connection.settings_dict["NAME"]
            try:
                connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
            except DatabaseError as error:
                raise CommandError(f"A database for timing could not be made: {error}") from error
            try:
                self._time(options["sizes"], options["searches"])
            finally:
                connection.creation.destroy_test_db(used, verbosity=0)

    def _time(self, sizes: list[int], count: int) -> None:
        self.stdout.write(f"{connection.vendor}\n" + "".join(f"{head:>12}" for head in _HEADS))
        made_up, there = MadeUp(), 0
        for size in sizes:
            made_up.fill(there, size)
            there = size
            with connection.cursor() as cursor:  # as each database does by itself in time
                cursor.execute("VACUUM ANALYZE" if connection.vendor == "postgresql" else "ANALYZE")
            times = [_timed(*search) for search in made_up.searches(count)]
            p95 = statistics.quantiles(times, n=20, method="inclusive")[-1]
            figures = (size, count, *(f"{one:.1f}" for one in (statistics.median(times), p95, max(times))))
            self.stdout.write("".join(f"{figure:>12}" for figure in figures))


def _timed(place: Any, ask: Any) -> float:
    """Milliseconds for what one page of help lines asks of the directory."""
    began = perf_counter()
    Service.objects.national_line(place.country)
    find(place, ask)
    return (perf_counter() - began) * 1000
