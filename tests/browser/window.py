"""One window of a browser: what a person does in it, and everything that can be seen in it."""

import re
import time
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, ConsoleMessage, Error, Request

from tests.browser.site import NeutralSite, Site

EVERYTHING = """(() => [document.title, document.documentElement.outerHTML,
    ...[...document.querySelectorAll("input, textarea, select")].map(box => box.value)].join("\\n"))()"""
ON = "button[name=go][value=on]"
with_a_script = pytest.mark.parametrize("script", [True], ids=["with_a_script"], indirect=True)
HIDDEN = re.compile('type="hidden" name="([^"]*)" value="([^"]*)"')
without_a_script = pytest.mark.parametrize("script", [False], ids=["without_a_script"], indirect=True)


class Window:
    """`faults` is what no page may ever cause: an error of the browser, or a request to anywhere else."""

    def __init__(self, context: BrowserContext, site: Site, neutral: NeutralSite) -> None:
        self.context, self.site, self.neutral = context, site, neutral
        self.exit_sites = neutral.exit_sites()
        self.faults: list[str] = []
        context.on("console", self._console)
        context.on("weberror", lambda error: self.faults.append(str(error.error)))
        context.on("request", self._request)
        self.page = context.new_page()
        self.page.set_default_timeout(20_000)
        self.devtools = context.new_cdp_session(self.page)

    def _console(self, said: ConsoleMessage) -> None:
        if said.type in {"error", "warning"}:
            self.faults.append(said.text)

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self.site.address + "/", *self.exit_sites, "data:")):
            self.faults.append(f"asked for {request.url}")

    def forgive(self, words: str) -> None:
        """Forget a fault that the test itself asked for."""
        self.faults = [fault for fault in self.faults if words not in fault]

    # What a person does ---------------------------------------------------------------------------------------

    def open(self, path: str) -> None:
        self.page.goto(self.site.address + path)

    def begin(self, seat: str = "myself") -> None:
        """A new plan, as the first page begins one, and no page of it opened yet. test_journeys presses the button."""
        self.post("/", seat=seat, length="full")

    def post(self, path: str, **form: str) -> None:
        """What a form of this page may send, without a look at the page."""
        form = dict(HIDDEN.findall(self.context.request.get(self.site.address + "/").text())) | form
        assert self.context.request.post(self.site.address + path, form=form, max_redirects=0).status == 302

    def type(self, path: str, box: str, words: str) -> None:
        """Open a page of questions and type into one of its boxes; nothing is sent."""
        self.open(path)
        self.type_here(box, words)

    def type_here(self, box: str, words: str) -> None:
        self.page.locator(f"[name={box}]").press_sequentially(words)

    def press(self, button: str) -> None:
        with self.page.expect_navigation():
            self.page.click(button)

    def save(self) -> None:
        self.press(ON)

    def exit(self) -> None:
        self.page.click(".exit button")
        self.page.wait_for_url(self.exit_sites[0])

    def value(self, box: str) -> str:
        return self.page.input_value(f"[name={box}]")

    def until(self, true: Callable[[], Any], seconds: float = 10.0) -> None:
        """Wait for something that happens elsewhere. Raises AssertionError when it does not."""
        end = time.monotonic() + seconds
        while not true():
            assert time.monotonic() < end, "it did not happen"
            self.page.wait_for_timeout(20)  # in which the browser can tell us of it

    # What can be seen -----------------------------------------------------------------------------------------

    def seen(self) -> str:
        """Title, markup, and whatever stands in a box. It asks the browser itself: a page may just be coming back."""
        answer = settled(lambda: self.devtools.send("Runtime.evaluate", {"expression": EVERYTHING}))
        return str(answer["result"].get("value", ""))

    def history(self) -> tuple[int, list[dict[str, Any]]]:
        known = settled(lambda: self.devtools.send("Page.getNavigationHistory"))
        return known["currentIndex"], known["entries"]

    def go(self, steps: int) -> str | None:
        """Press Back (-1) or Forward (1). Returns all that is seen until the page is still; None at the end."""
        at, entries = self.history()
        if not 0 <= at + steps < len(entries):
            return None
        self.devtools.send("Page.navigateToHistoryEntry", {"entryId": entries[at + steps]["id"]})
        self.until(lambda: self.history()[0] == at + steps)
        seen = []
        for _moment in range(3):
            seen.append(self.seen())
            time.sleep(0.03)
        self.until(lambda: self._state() == "complete")
        return "\n".join([*seen, self.seen()])

    def _state(self) -> str:
        answer = settled(lambda: self.devtools.send("Runtime.evaluate", {"expression": "document.readyState"}))
        return str(answer["result"].get("value"))

    def go_all_the_way(self, steps: int) -> str:
        """All that is seen on the way back (-1) or forward (1), through as much history as there is."""
        seen = []
        while (shown := self.go(steps)) is not None:
            seen.append(shown)
        return "\n".join(seen)


def settled(ask: Callable[[], Any]) -> Any:
    """Ask again while one page gives way to another."""
    for _try in range(200):
        try:
            return ask()
        except Error:
            time.sleep(0.02)
    return ask()
