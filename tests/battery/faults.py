"""Faults: whatever breaks, what was acknowledged is still there, nothing opens that should not, the page stays calm."""

from tests.battery import clock, drawing, kills, seals
from tests.battery.effort import Effort
from tests.battery.tally import Tally


def run(tally: Tally, effort: Effort) -> None:
    seals.run(tally, effort)
    kills.run(tally, effort)
    drawing.run(tally, effort)
    clock.run(tally)
