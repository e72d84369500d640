"""Bad input: whatever is sent or opened, nothing breaks, nothing is slow, nothing is fetched, no word is changed."""

import logging
import multiprocessing
import os
import random
import warnings
from concurrent.futures import ProcessPoolExecutor

from hypothesis.errors import HypothesisWarning

from tests.battery import draws, saved_plans, submissions, watch
from tests.battery.effort import Effort
from tests.battery.tally import Row, Tally

SENT = 0.6  # of the examples are pages sent, the others plans opened


def run(tally: Tally, effort: Effort) -> None:
    by_chance, cores = random.SystemRandom().randrange(2**32), min(2, os.cpu_count() or 1)
    sent, opened = (round(effort.examples * share / cores) for share in (SENT, 1 - SENT))
    shares = [(by_chance + core, core, sent, opened, effort) for core in range(cores)]
    with ProcessPoolExecutor(cores, mp_context=multiprocessing.get_context("fork")) as pool:
        for rows in pool.map(_share, shares):
            _add(tally, rows)
    for row in tally.rows[-3:]:
        row.note = f"seed {by_chance}; {row.note}".rstrip("; ")


def _share(share: tuple[int, int, int, int, Effort]) -> list[Row]:
    """One core's part of the work."""
    by_chance, core, sent, opened, effort = share
    logging.disable()  # refusals are expected here; what a log may hold is another part's business
    warnings.simplefilter("ignore", HypothesisWarning)  # it would rather not describe a text of 100,000 letters
    tally = Tally()
    tally.part = "input"
    rows = [
        tally.row(name) for name in ("pages sent with odd texts", "saved plans of any shape", "documents of odd plans")
    ]
    submissions.run(rows[0], sent, by_chance)
    drawer = draws.Drawer(rows[2], every=max(1, opened // (8 * effort.drawn)))
    saved_plans.run(rows[1], drawer, opened, by_chance)
    if core == 0:
        watch.begin()
        draws.crammed(drawer, effort.crammed)
    return rows


def _add(tally: Tally, rows: list[Row]) -> None:
    for counted in rows:
        known = [row for row in tally.rows if row.what == counted.what]
        row = known[0] if known else tally.row(counted.what)
        for name in ("tried", "lost", "leaked", "said"):
            setattr(row, name, getattr(row, name) + getattr(counted, name))
        row.note = "; ".join(filter(None, [row.note, counted.note]))
