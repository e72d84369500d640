"""Run the battery and print its table: `python -m tests.battery [--quick] [part …]`."""

import argparse
import importlib
import multiprocessing
import sys
import time
import traceback
from concurrent.futures import ProcessPoolExecutor
from itertools import repeat

from tests.battery import ground
from tests.battery.effort import FULL, QUICK, Effort
from tests.battery.tally import Row, Tally

PARTS = ["leaks", "faults", "disk", "input", "load", "firefox"]
NOT_QUICK = {"firefox"}  # it takes half a minute to open and close


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.battery", description=sys.modules["tests.battery"].__doc__)
    parser.add_argument("--quick", action="store_true", help="the half that is part of `make test`")
    parser.add_argument("parts", nargs="*", metavar="part", help=", ".join(PARTS))
    asked = parser.parse_args()
    if set(asked.parts) - set(PARTS):
        parser.error(f"a part is one of {' '.join(PARTS)}")
    ground.prepare()
    parts = [part for part in PARTS if not (asked.quick and part in NOT_QUICK)]
    tally, effort = Tally(), QUICK if asked.quick else FULL
    with ProcessPoolExecutor(effort.parts_at_once, mp_context=multiprocessing.get_context("fork")) as processes:
        for rows in processes.map(_run, asked.parts or parts, repeat(effort)):
            tally.rows += rows
    print(tally.table())
    print(tally.summary())
    return 0 if tally.clean else 1


def _run(part: str, effort: Effort) -> list[Row]:
    tally, began = Tally(), time.monotonic()
    tally.part = part
    try:
        importlib.import_module(f"tests.battery.{part}").run(tally, effort)
    except Exception as broken:
        traceback.print_exc()
        tally.row("the rest of this part").lose(f"it broke off: {type(broken).__name__}")
    print(f"{part}: {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
    return tally.rows


if __name__ == "__main__":
    sys.exit(main())
