"""Pages sent with odd texts: each is shown again exactly, or with a reason why it does not fit; nothing breaks."""

import re
import time
from datetime import date
from html import escape
from typing import Any
from urllib.parse import quote_plus

from django.db import connections
from django.test import Client
from django.urls import reverse
from django.utils.formats import date_format
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from safetyplan.plans import drafts, number, savefile
from safetyplan.sections import Section, all_sections
from tests.battery import watch
from tests.battery.browser import FORM
from tests.battery.filling import answers_to, boxes, page_of
from tests.battery.rows import cookie_token
from tests.battery.shown import Boxes, lines_of, same
from tests.battery.tally import Row
from tests.battery.texts import words

PLAN_HOLDS = 15  # submissions before another plan is begun
SLOW = 20.0  # seconds for a page; far beyond what one may take
LARGE = 256 * 1024  # bytes; see DATA_UPLOAD_MAX_MEMORY_SIZE
QUIETLY: Any = {"deadline": None, "database": None, "suppress_health_check": list(HealthCheck)}


class Writer:
    """One person after the other, each with a plan that holds a few pages."""

    def __init__(self, row: Row) -> None:
        self.row, self.pages = row, 0
        self.person = Client()

    def send(self, section: type[Section], texts: list[str]) -> None:
        if self.pages % PLAN_HOLDS == 0:
            self._carry_on_in_a_file()
            self.person = Client(raise_request_exception=False, SERVER_NAME="127.0.0.1")
            self.person.post(reverse("start"), {"length": "full", "seat": "myself"})
        self.pages += 1
        began = time.monotonic()
        self._sent(section, list(_boxes(section, texts)))
        if (took := time.monotonic() - began) > SLOW:
            self.row.lose(f"{section.slug}: a page took {took:.0f} s")
        while watch.seen:
            self.row.leak(watch.seen.pop())

    def _sent(self, section: type[Section], pairs: list[tuple[str, str]]) -> None:
        self.row.try_one()
        own = [("section", section.slug), ("go", "on"), ("marks", "")]
        body = "&".join(f"{_percent(name)}={_percent(text)}" for name, text in [*own, *pairs])
        answer = self.person.post(page_of(section), body, content_type=FORM)
        if answer.status_code == 400 and len(body) > LARGE and "Please go back" in answer.content.decode():
            return
        if answer.status_code not in {200, 302}:
            self.row.lose(f"{section.slug}: status {answer.status_code} for {_about(pairs)}")
            return
        page = answer if answer.status_code == 200 else self.person.get(page_of(section))
        html = page.content.decode()
        if answer.status_code == 200 and 'class="error"' not in html:
            self.row.lose(f"{section.slug}: refused without a reason: {_about(pairs)}")
        shown = Boxes(html).texts
        for name, text in pairs:
            if name in shown and not same(shown[name], _as_received(text)):
                self.row.lose(f"{section.slug}, {name}: shown as {shown[name][:40]!a}, sent as {text[:40]!a}")
        if self.pages % 5 == 0:
            self._looked_over(section, pairs, set(shown), kept=answer.status_code == 302)

    def _looked_over(self, section: type[Section], pairs: Any, shown: set[str], *, kept: bool) -> None:
        answer = self.person.get(reverse("look_over"))
        self.row.expect(answer.status_code == 200, f"look-over: status {answer.status_code}")
        page = re.sub("</?bdi[^>]*>", "", answer.content.decode())  # a number within a text is set apart
        for name, text in pairs if kept else ():
            for line in lines_of(_as_received(text)):
                if name in shown and not any(escape(words) in page for words in _said(line)):
                    self.row.lose(f"{section.slug}, {name}: {line[:40]!a} is not on look-over")

    def _carry_on_in_a_file(self) -> None:
        """Whatever a plan came to hold, its file opens again and holds the same."""
        if self.pages:
            plan = drafts.open_draft(cookie_token(self.person.cookies["n"].value))
            found = number.new_number()
            try:
                again = savefile.opened_file(savefile.sealed_file(plan, found), found)
                self.row.expect(again.as_kept() == plan.as_kept(), "a file holds something else than its plan")
            except savefile.NotOurs:
                self.row.lose("a plan's own file does not open")


def run(row: Row, examples: int, by_chance: int) -> None:
    connections.close_all()
    watch.begin()
    writer = Writer(row)
    sections = st.sampled_from([section for section in all_sections() if list(_boxes(section, ["x"]))])

    @seed(by_chance)
    @settings(max_examples=examples, **QUIETLY)
    @given(sections, st.lists(words, min_size=1, max_size=6))
    def send(section: type[Section], texts: list[str]) -> None:
        writer.send(section, texts)

    send()


def _boxes(section: type[Section], texts: list[str]) -> list[tuple[str, str]]:
    """A page with these texts in its boxes, one after the other, and ticks as they come."""
    upcoming = iter(texts * 40)
    return list(boxes(section, answers_to(section, lambda: next(upcoming), rows=1)))


def _percent(text: str) -> str:
    return quote_plus(text.encode("utf-8", "surrogatepass"))


def _as_received(text: str) -> str:
    """Half a character has no UTF-8: what arrives is the visible mark for what could not be read."""
    return text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")


def _said(line: str) -> list[str]:
    """How look-over may say it: as it is, or a day in words."""
    try:
        return [line, date_format(date.fromisoformat(line), "DATE_FORMAT")]
    except ValueError:
        return [line]


def _about(pairs: list[tuple[str, str]]) -> str:
    return ", ".join(f"{name}={text[:30]!a}" for name, text in pairs if text not in {"", "1"})[:300]
