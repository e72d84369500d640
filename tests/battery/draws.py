"""Documents of odd plans: drawn in time, holding the words that were written, and fetching nothing."""

import re
import time
from collections.abc import Iterator
from itertools import cycle

import tests.fill
from safetyplan.document.parts import parts_of
from safetyplan.document.render import render
from safetyplan.plans.plan import Plan
from safetyplan.sections.answer import Own
from tests.battery import watch
from tests.battery.tally import Row
from tests.battery.texts import CRAMMED
from tests.document.paper import Paper

# A longer run of letters may be broken after each 40, over the end of a page too.
_PLAIN = re.compile(r"[A-Za-z0-9]{1,40}")
BOUND = 20.0  # seconds of work for one document; on a busy machine they take longer by the clock
SHAPES = [("full", "plain"), ("page", "home"), ("full", "trip"), ("card", "plain"), ("page", "health")]


class Drawer:
    """Draws every so many of the plans that it is shown."""

    def __init__(self, row: Row, every: int) -> None:
        self.row, self.every, self.seen, self.slowest = row, every, 0, 0.0
        self.shapes = cycle(SHAPES)

    def maybe(self, plan: Plan) -> None:
        self.seen += 1
        if self.seen % self.every == 0:
            self.draw(plan, "an odd plan", *next(self.shapes))

    def draw(self, plan: Plan, what: str, edition: str, wording: str) -> None:
        self.row.try_one()
        began = time.process_time()
        try:
            pdf = render(plan, edition=edition, wording=wording)
        except Exception as crash:
            self.row.lose(f"{what} as {edition}, {wording}: {type(crash).__name__}: {str(crash)[:80]!a}")
            return
        took = time.process_time() - began
        self.slowest = max(self.slowest, took)
        self.row.note = f"slowest {self.slowest:.1f} s"
        if took > BOUND:
            self.row.lose(f"{what} as {edition}: drawn in {took:.0f} s")
        while watch.seen:
            self.row.leak(watch.seen.pop())
        if edition == "full":
            self._read(plan, Paper(pdf), what, wording)

    def _read(self, plan: Plan, paper: Paper, what: str, wording: str) -> None:
        """Every word in plain letters stands on the paper. Others a PDF keeps as shapes, in their own order."""
        words = {word for text in _own_words(plan, wording) for word in _PLAIN.findall(text)}
        for word in sorted(word for word in words if not paper.says(word)):
            self.row.lose(f"{what}: {word!r} is not on the paper")


def crammed(drawer: Drawer, kinds: int) -> None:
    """Whole plans with every box of every section filled to its limit with one kind of text."""
    plain = tests.fill.words
    try:
        for text in CRAMMED[:kinds]:
            tests.fill.words = lambda length, text=text: (text * length)[:length]
            drawer.draw(Plan(tests.fill.full_plan()), f"a plan crammed with {text!a}", "full", "plain")
    finally:
        tests.fill.words = plain


def _own_words(plan: Plan, wording: str) -> Iterator[str]:
    for part in parts_of(plan, wording, ()):
        for answer in part.answers:
            yield from _pieces(answer.items)


def _pieces(item: object) -> Iterator[str]:
    if isinstance(item, Own):
        yield str(item)
    elif isinstance(item, list | tuple):
        for one in item:
            yield from _pieces(one)
