"""Times this product beside other engines on the same words: `python -m tests.bench --help`."""

import argparse
import os


def _options() -> argparse.Namespace:
    from tests.bench.cases import LANGUAGES, PLANS
    from tests.bench.engines import ENGINES

    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--engines", nargs="+", choices=list(ENGINES), default=list(ENGINES), metavar="ENGINE")
    parser.add_argument("--plans", nargs="+", choices=PLANS, default=list(PLANS), metavar="PLAN")
    parser.add_argument("--languages", nargs="+", choices=list(LANGUAGES), default=list(LANGUAGES), metavar="LANGUAGE")
    parser.add_argument("--repeats", type=int, default=20, help="documents of the typical plan; the full plan: a fifth")
    parser.add_argument("--seconds", type=float, default=5, help="how long each engine draws on two cores")
    parser.add_argument("--long", action="store_true", help="also watch the memory of one process over 1,000 documents")
    return parser.parse_args()


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "safetyplan.settings")
    os.environ["DATABASE_URL"] = "sqlite://:memory:"  # the directory of this run; plans touch no database
    import django

    django.setup()
    from tests.bench import cases, report

    options = _options()
    cases.prepare()
    report.report(options)


if __name__ == "__main__":  # the processes it starts import this file as well
    main()
