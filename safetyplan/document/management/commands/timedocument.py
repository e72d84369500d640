import resource
import statistics
import sys
from pathlib import Path
from time import perf_counter
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from safetyplan.document.editions import EDITIONS
from safetyplan.document.management.commands.printplan import plan_at
from safetyplan.document.picture import pages_in
from safetyplan.document.render import render
from safetyplan.plans.views.help_near import help_for
from safetyplan.sections.answer import WORDINGS

_PEAK_UNIT = 1024 * 1024 if sys.platform == "darwin" else 1024  # getrusage counts bytes there, kilobytes elsewhere


class Command(BaseCommand):
    help = "Say how long a plan takes to print, and how much memory."

    def add_arguments(self, parser: CommandParser) -> None:
        typical = settings.BASE_DIR / "tests" / "plans" / "typical.json"
        parser.add_argument(
            "plan", type=Path, nargs="?", default=typical, help="a plan, as JSON; without it, a typical one"
        )
        parser.add_argument("--edition", choices=list(EDITIONS), default="full")
        parser.add_argument("--wording", choices=WORDINGS, default="plain")
        parser.add_argument("--renders", type=int, default=20, help="how many renders, after the first, are timed")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["renders"] < 2:
            raise CommandError("--renders: two or more, or there is no median", returncode=2)
        plan = plan_at(options["plan"])
        near = help_for(plan)

        def timed() -> tuple[float, bytes]:
            began = perf_counter()
            pdf = render(
                plan,
                edition=options["edition"],
                wording=options["wording"],
                services=near.chosen,
                national=near.national,
            )
            return (perf_counter() - began) * 1000, pdf

        first, pdf = timed()
        warm = [timed()[0] for _again in range(options["renders"])]
        for name, figure in {
            "edition": options["edition"],
            "pages": pages_in(pdf),
            "bytes": len(pdf),
            "first, ms": round(first),
            "median, ms": round(statistics.median(warm)),
            "p95, ms": round(statistics.quantiles(warm, n=20, method="inclusive")[-1]),
            "peak memory, MB": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _PEAK_UNIT),
        }.items():
            self.stdout.write(f"{name:<16}{figure:>10}")
