"""Run the battery and print its table: `python -m tests.battery [--quick] [part …]`."""

import argparse
import importlib
import sys
import time

from tests.battery import ground
from tests.battery.effort import FULL, QUICK
from tests.battery.tally import Tally

PARTS = ["leaks", "faults", "input", "load"]


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.battery", description=sys.modules["tests.battery"].__doc__)
    parser.add_argument("--quick", action="store_true", help="the half that is part of `make test`")
    parser.add_argument("parts", nargs="*", metavar="part", help=", ".join(PARTS))
    asked = parser.parse_args()
    if set(asked.parts) - set(PARTS):
        parser.error(f"a part is one of {' '.join(PARTS)}")
    ground.prepare()
    tally = Tally()
    for part in asked.parts or PARTS:
        began, tally.part = time.monotonic(), part
        print(f"{part} …", file=sys.stderr, flush=True)
        importlib.import_module(f"tests.battery.{part}").run(tally, QUICK if asked.quick else FULL)
        print(f"{part}: {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
    print(tally.table())
    print(tally.summary())
    return 0 if tally.clean else 1


if __name__ == "__main__":
    sys.exit(main())
