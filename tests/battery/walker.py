"""One of many people at once: begins, fills page after page, looks over, prints now and then, erases, begins again."""

import re
import time
from collections.abc import Callable, Iterable
from itertools import count

from django.urls import resolve, reverse

from safetyplan.sections import all_sections
from tests.battery.browser import Answer, Browser, NoAnswer
from tests.battery.filling import answers_to, boxes, marks_on
from tests.battery.house import House

PRINTS = 5  # of so many people, one prints each plan
CHOICES = {"edition": "page", "wording": "plain", "paper": "a4", "file_name": "notes"}


class Walker:
    def __init__(self, house: House, number: int, until: float) -> None:
        self.browser, self.number, self.until = Browser(house, timeout=120), number, until
        self.length = "few_minutes" if number % 2 else "full"
        self.words = count()
        self.texts: list[str] = []  # of the plan in hand, as far as the server said that it has them
        self.where: dict[str, str] = {}
        self.times: list[float] = []
        self.lost: list[str] = []
        self.mixed: list[str] = []
        self.written = self.plans = self.printed = self.asked_to_wait = 0

    def walk(self) -> None:
        while not self._enough():
            try:
                self._whole_plan()
            except NoAnswer:
                self.lost.append(f"person {self.number} was given no answer")
                return

    def _whole_plan(self) -> None:
        self.texts = []
        self._post(reverse("start"), {"length": self.length, "seat": "myself"}.items())
        address = "/page/1/"
        while address.startswith("/page/") and not self._enough():
            address = self._page(address)
        self._look_over()
        if self.number % PRINTS == 0 and address == reverse("look_over"):
            self.printed += self._post(reverse("document"), CHOICES.items()).body.startswith(b"%PDF")
        self._post(reverse("erase"))
        self.plans += 1

    def _enough(self) -> bool:
        """The time is up and something was written: a slow machine leaves nobody without words to read back."""
        return time.monotonic() > self.until and bool(self.written or self.lost)

    def _page(self, address: str) -> str:
        """Fill one page and send it. Returns where it leads."""
        shown = self._get(address)
        section = all_sections()[resolve(address).kwargs["number"] - 1]
        mine: list[str] = []

        def word() -> str:
            mine.append(f"person {self.number:02} wrote word {next(self.words)}.")
            return mine[-1]

        own = [("section", section.slug), ("marks", marks_on(shown.text)), ("go", "on")]
        answer = self._post(address, [*own, *boxes(section, answers_to(section, word, rows=1))])
        if answer.status != 302:
            self.lost.append(f"person {self.number}: {section.slug} is answered with {answer.status}")
            return ""
        self.texts += mine
        self.where |= dict.fromkeys(mine, section.slug)
        self.written += len(mine)
        return answer.location

    def _look_over(self) -> None:
        page = self._get(reverse("look_over")).text
        missing = [text for text in self.texts if text not in page]
        self.lost += [f"person {self.number}: “{text}” in {self.where[text]} is not there" for text in missing]
        strange = {found for found in re.findall(r"person (\d\d) wrote", page) if int(found) != self.number}
        self.mixed += [f"person {self.number} sees words of person {other}" for other in sorted(strange)]

    def _get(self, address: str) -> Answer:
        return self._timed(lambda: self.browser.get(address))

    def _post(self, address: str, pairs: Iterable[tuple[str, str]] = ()) -> Answer:
        kept = list(pairs)  # sent again where the server asks to wait
        return self._timed(lambda: self.browser.post(address, kept))

    def _timed(self, ask: Callable[[], Answer]) -> Answer:
        while True:
            began = time.monotonic()
            answer = ask()
            self.times.append(time.monotonic() - began)
            if answer.status != 503 or not answer.headers.get("Retry-After"):
                break
            self.asked_to_wait += 1
            time.sleep(1)
        if answer.status >= 500:
            self.lost.append(f"person {self.number}: status {answer.status}")
        return answer
