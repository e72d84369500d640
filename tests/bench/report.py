"""Measures what was asked for and prints it as it comes."""

import argparse

from tests.bench.cases import LANGUAGES, PLANS, Case, case, no_catalogue
from tests.bench.goals import GOALS, Found, held, size_goal
from tests.bench.measure import growth, measured, memory_over
from tests.bench.table import table


def report(options: argparse.Namespace) -> None:
    found: Found = {}
    for language in options.languages:
        if no_catalogue(language):
            print(f"\n{LANGUAGES[language]}: not tried: no catalogue", flush=True)
            continue
        for plan in options.plans:
            one = case(plan, language)
            repeats = max(2, options.repeats if plan == "typical" else options.repeats // 5)
            rows = measured(one, options.engines, repeats, options.seconds)
            for row in rows:
                found[plan, language, row.engine] = row
            print(f"\nThe {plan} plan in {LANGUAGES[language]}, {repeats} documents of each engine in turns")
            print("\n".join(table(rows)), flush=True)
        if {*PLANS} <= {*options.plans} and "product" in options.engines:
            turns = max(2, options.repeats // 2)
            found["full", language, "product"].growth = growth(*(case(plan, language) for plan in PLANS), turns)
        print(f"\nGoals, {LANGUAGES[language]}")
        print("\n".join(held(goal, found, language) for goal in [*GOALS, size_goal(language)]), flush=True)
    if options.long:
        _memory(case("typical", "en"))


def _memory(one: Case) -> None:
    print("\nMemory of one process of ours, typical plan in English", flush=True)
    found = memory_over(one, 1000)
    print("\n".join(f"  after {documents:>5} documents {held:>6.0f} MB" for documents, held in found))
    grown = found[-1][1] - found[0][1]
    flat = "reached" if grown <= 0.05 * found[0][1] else "not reached"
    print(f"  grown by {grown:.1f} MB since the first {found[0][0]}; goal flat (≤ 5 %): {flat}")
