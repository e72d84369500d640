"""Many people at once walk whole plans on one server: each reads back all of their own words and nobody else's."""

import threading
import time

from tests.battery.effort import Effort
from tests.battery.house import House
from tests.battery.tally import Row, Tally
from tests.battery.walker import Walker


def run(tally: Tally, effort: Effort) -> None:
    row = tally.row(f"{effort.people} people at once for {effort.seconds} s")
    with House("busy") as house:
        until = time.monotonic() + effort.seconds
        walkers = [Walker(house, number, until) for number in range(effort.people)]
        began = time.monotonic()
        threads = [threading.Thread(target=walker.walk) for walker in walkers]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        took = time.monotonic() - began
    for walker in walkers:
        row.try_one(walker.written)
        for why in walker.lost:
            row.lose(why)
        for why in walker.mixed:
            row.leak(why)
    row.note = f"answers; {sum(walker.plans for walker in walkers)} plans, {_figures(walkers, took)}"
    _slow(tally.row("the same: pages and documents"), walkers, effort)


def _figures(walkers: list[Walker], took: float) -> str:
    times = sorted(seconds for walker in walkers for seconds in walker.times)
    busy, printed = (sum(getattr(walker, name) for walker in walkers) for name in ("asked_to_wait", "printed"))
    half, most = (times[int(len(times) * share)] * 1000 for share in (0.5, 0.99))
    return (
        f"{printed} documents, {len(times) / took:.0f} requests/s, p50 {half:.0f} ms, p99 {most:.0f} ms, "
        f"{busy} times “one moment”"
    )


def _slow(row: Row, walkers: list[Walker], effort: Effort) -> None:
    """Nobody waited for half a minute, and nobody was left out."""
    for walker in walkers:
        row.expect(walker.written, f"person {walker.number} could write nothing in {effort.seconds} s")
        row.expect(max(walker.times, default=0) < 30, f"person {walker.number} waited {max(walker.times):.0f} s")
