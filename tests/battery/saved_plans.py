"""Plans read from JSON, of any shape: refused with a sentence, or opened, shown and drawn like any other."""

import json
import time
from typing import Any

from django.core.management.base import CommandError
from django.db import connections
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from hypothesis import given, seed, settings
from hypothesis import strategies as st

from safetyplan import vault
from safetyplan.document.management.commands.printplan import plan_at
from safetyplan.plans import drafts, number, savefile
from safetyplan.plans.cookie import give
from safetyplan.plans.plan import Plan
from safetyplan.sections import all_sections
from tests.battery import watch
from tests.battery.draws import Drawer
from tests.battery.filling import answers_to, page_of
from tests.battery.ground import RUN
from tests.battery.submissions import QUIETLY, SLOW
from tests.battery.tally import Row
from tests.battery.texts import anything, words

SHOWN_EVERY = 3  # of the plans that open, how many are shown as pages


@st.composite
def plans(draw: Any) -> dict[str, Any]:
    """A plan with odd words in a few sections and, in half of them, something in one place that does not belong."""
    texts = iter(draw(st.lists(words.map(lambda text: text[:60]), min_size=3, max_size=8)) * 200)
    asked = draw(st.lists(st.sampled_from(all_sections()), min_size=1, max_size=4, unique=True))
    answers = {section.slug: answers_to(section, lambda: next(texts) or "x", rows=1) for section in asked}
    slugs = [section.slug for section in asked]
    kept = {"format": 1, "answers": answers, "added": slugs, "looked_at": slugs[:1], "aside": {}, "pending": {}}
    if draw(st.booleans()):
        _bend(draw, kept)
    return kept


def _bend(draw: Any, part: Any) -> None:
    places = [*part, "x"] if isinstance(part, dict) else list(range(len(part)))
    place = draw(st.sampled_from(places))
    inner = part[place] if place != "x" or "x" in part else None
    if isinstance(inner, dict | list) and inner and draw(st.integers(0, 3)):
        _bend(draw, inner)
    else:
        part[place] = draw(anything)


class Opener:
    def __init__(self, row: Row, drawer: Drawer, by_chance: int) -> None:
        self.row, self.drawer, self.opened = row, drawer, 0
        self.file = RUN / f"plan-{by_chance}.json"

    def read(self, kept: Any) -> None:
        self.row.try_one()
        written = json.dumps(kept)
        began = time.monotonic()
        try:
            plan = self.open(written)
            if plan is not None:
                self._shown(plan)
        except Exception as crash:
            self.row.lose(f"{type(crash).__name__}: {str(crash)[:80]!a} for {written[:160]}")
        if (took := time.monotonic() - began) > SLOW:
            self.row.lose(f"a saved plan took {took:.0f} s")
        while watch.seen:
            self.row.leak(watch.seen.pop())

    def open(self, written: str) -> Plan | None:
        """Through both doors: a file of the reader's own, and the command that prints a plan. They agree."""
        found, salt = number.new_number(), bytes(16)
        key = vault.key_of(vault.stretch(found, salt))
        self.file.write_text(written)
        try:
            plan = savefile.opened_file(savefile._MARK + salt + vault.seal(key, written.encode(), "file"), found)
        except savefile.NotOurs:
            plan = None
        try:
            plan_at(self.file)
        except CommandError as refusal:
            if not str(refusal).isprintable():
                self.row.lose(f"a refusal of more than one line: {str(refusal)[:80]!a}")
        return plan

    def _shown(self, plan: Plan) -> None:
        self.opened += 1
        if self.opened % SHOWN_EVERY:
            return
        person = Client(raise_request_exception=False, SERVER_NAME="127.0.0.1")
        person.cookies.update(give(HttpResponse(), drafts.begin(plan)).cookies)
        pages = [page_of(section) for section in all_sections() if section.slug in plan.answers][:2]
        for address in [reverse("contents"), reverse("look_over"), reverse("document"), *pages]:
            status = person.get(address).status_code
            self.row.expect(
                status == 200, f"{address} of a saved plan: status {status}: {json.dumps(plan.answers)[:160]}"
            )
        self.drawer.maybe(plan)


def run(row: Row, drawer: Drawer, examples: int, by_chance: int) -> None:
    connections.close_all()
    watch.begin()
    opener = Opener(row, drawer, by_chance)

    @seed(by_chance)
    @settings(max_examples=examples, **QUIETLY)
    @given(plans() | st.builds(dict, format=st.just(1), answers=anything, aside=anything) | anything)
    def read(kept: Any) -> None:
        opener.read(kept)

    read()
    for depth in (900, 100_000):  # the first is read by Python's own parser, the second by none
        row.try_one()
        if opener.open('{"format":1,"answers":' + "[" * depth + "]" * depth + "}") is not None:
            row.leak(f"JSON nested {depth} deep was opened as a plan")
    row.note = f"{opener.opened} of them are plans"
