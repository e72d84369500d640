"""A document is being drawn when its process, or the whole server, is killed; or it takes too long."""

import os
import signal
import threading
import time

from django.urls import reverse

from tests.battery.browser import Answer, Browser, NoAnswer
from tests.battery.effort import Effort
from tests.battery.filling import PEOPLE, save
from tests.battery.house import STAGING, House
from tests.battery.mischief import HANGS
from tests.battery.mishaps import is_calm
from tests.battery.sinks import files_under
from tests.battery.tally import Row, Tally

CHOICES = {"edition": "full", "wording": "plain", "paper": "a4", "file_name": "notes"}
WORDS = f"the gate by the garden, {HANGS}"


def run(tally: Tally, effort: Effort) -> None:
    row = tally.row("killed while a document is drawn")
    house = House("drawing", STAGING)
    with house:
        browser = Browser(house)
        browser.begin()
        row.expect(save(browser, PEOPLE, {"code_word": WORDS}).status == 302, "the plan was not kept")
        for _ in range(effort.renders_killed):
            _only_the_drawing(row, house, browser)
            _the_server(row, house, browser)
        if effort.every_byte:
            began = time.monotonic()
            answer = browser.post(reverse("document"), CHOICES)
            row.expect(answer.status == 503 and is_calm(answer), f"one that never ends: status {answer.status}")
            row.note = f"one that never ends was given up after {time.monotonic() - began:.0f} s"


def _only_the_drawing(row: Row, house: House, browser: Browser) -> None:
    before = set(house.members())
    waiting = _Waiting(browser)
    _kill_newest(house, before, waiting)
    answer = waiting.answer()
    row.expect(
        answer and answer.status == 503 and is_calm(answer),
        f"no calm page where the drawing was killed: {answer and answer.status}",
    )
    _whole(row, house, browser)


def _the_server(row: Row, house: House, browser: Browser) -> None:
    waiting = _Waiting(browser)
    time.sleep(0.5)
    house.kill()
    row.expect(waiting.answer() is None, "the document came before the server was killed: nothing was tried")
    house.start()
    _whole(row, house, browser)


def _whole(row: Row, house: House, browser: Browser) -> None:
    row.expect(WORDS in browser.get(reverse("look_over")).text, "an answer is lost")
    # Python looks for libraries with the help of empty files, which may stay when it is killed.
    left = [path for path in files_under(house.temporary) if path.stat().st_size]
    row.expect(not left, "a temporary file stayed behind")


def _kill_newest(house: House, before: set[int], waiting: "_Waiting") -> None:
    """Kill the process that the document is drawn in: the last one that the server started."""
    until = time.monotonic() + 15
    while time.monotonic() < until and waiting.thread.is_alive():
        new = sorted(set(house.members()) - before)
        time.sleep(0.4)  # the first document starts the process that the others are forked from
        if new and sorted(set(house.members()) - before) == new:
            os.kill(new[-1], signal.SIGKILL)
            return


class _Waiting:
    """A browser that asked for its document, and waits."""

    def __init__(self, browser: Browser) -> None:
        self.browser, self._answer = browser, None
        self.thread = threading.Thread(target=self._ask)
        self.thread.start()

    def _ask(self) -> None:
        try:
            self._answer = self.browser.post(reverse("document"), CHOICES)
        except NoAnswer:
            return

    def answer(self) -> Answer | None:
        self.thread.join()
        return self._answer
