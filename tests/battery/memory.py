"""How often an idle worker still holds what somebody wrote. Told as it is: no program can wipe its own strings."""

import contextlib
from pathlib import Path

from tests.battery.house import House
from tests.battery.needles import Needles
from tests.battery.tally import Row


def run(row: Row, house: House, core: str) -> None:
    needles, counted = Needles({"a canary": core}), []
    for process in house.members():
        row.try_one()
        counted.append(sum(needles.count_in(content) for content in _memory_of(process)))
    row.note = f"no gate: {max(counted)} copies in the fullest of {len(counted)} processes"


def _memory_of(process: int) -> list[bytes]:
    """Every part of its memory that can be written (proc(5), maps)."""
    parts = []
    with contextlib.suppress(OSError), open(f"/proc/{process}/mem", "rb", buffering=0) as whole:
        for line in Path(f"/proc/{process}/maps").read_text().splitlines():
            place, may = line.split()[:2]
            start, end = (int(number, 16) for number in place.split("-"))
            if may.startswith("rw"):
                with contextlib.suppress(OSError, ValueError, OverflowError):
                    whole.seek(start)
                    parts.append(whole.read(end - start))
    return parts
