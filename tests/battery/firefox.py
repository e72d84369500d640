"""After the exit, Back and Forward show no word of the plan in Firefox either. For Chromium: tests/browser."""

import time
from collections.abc import Callable

from django.urls import reverse

from safetyplan.sections import all_sections
from tests.battery.effort import Effort
from tests.battery.filling import page_of
from tests.battery.ground import RUN
from tests.battery.house import House
from tests.battery.marionette import PROGRAM, Firefox
from tests.battery.tally import Row, Tally
from tests.browser.site import NeutralSite, serve_neutral

WORDS = ["brass-lantern-one", "copper-kettle-two", "never-sent-three"]
BOXES = {"warning_signs": "own_signs", "safe_people": "code_word"}
UNSENT = "notes_to_self", "remember"
SHIFT = "\ue008"  # WebDriver's name for the key
STEPS = 12  # more than there is history


def run(tally: Tally, effort: Effort) -> None:
    if not PROGRAM:
        tally.not_tried("Back after the exit", "Firefox is not installed (on Debian: apt-get install firefox-esr)")
        return
    with serve_neutral() as neutral:
        house = House("firefox", EXIT_SITES=f"http://127.0.0.1:{neutral.port}/")
        house.start()
        try:
            for name, script, leave in WAYS:
                _one(tally.row(f"Back after {name}"), house, neutral, leave, script=script)
        finally:
            house.kill()


def _one(
    row: Row, house: House, neutral: NeutralSite, leave: Callable[[Firefox, House], None], *, script: bool
) -> None:
    firefox, site = Firefox(RUN / f"profile-{time.monotonic_ns()}", script=script), f"http://127.0.0.1:{house.port}"
    try:
        _write(firefox, site)
        row.expect(_found(firefox.seen()) == {WORDS[2]}, "what was typed is not seen: the search would find nothing")
        firefox.back()
        row.expect(WORDS[1] in _found(firefox.seen()), "Back finds nothing before the exit: nothing would be proved")
        firefox.forward()
        leave(firefox, house)
        until = time.monotonic() + 15
        while not firefox.address.startswith(f"http://127.0.0.1:{neutral.port}/") and time.monotonic() < until:
            time.sleep(0.05)
        row.expect("Weather" in firefox.seen(), f"the exit did not leave, but led to {firefox.address}")
        if house.process is None:
            house.start()
        for step in (firefox.back, firefox.forward):
            for _time in range(STEPS):
                step()
                row.try_one()
                for words in sorted(_found(firefox.seen())):
                    row.leak(f"{words} at {firefox.address.removeprefix(site)}")
    finally:
        firefox.close()


def _write(firefox: Firefox, site: str) -> None:
    """Two pages saved, and a third that was typed into and never sent."""
    pages = {section.slug: site + page_of(section) for section in all_sections()}
    firefox.open(site + reverse("start"))
    firefox.press("main form button.main")
    for (slug, box), words in zip(BOXES.items(), WORDS, strict=False):
        firefox.open(pages[slug])
        firefox.type(f"[name={box}]", words)
        firefox.press("button[name=go][value=on]")
    firefox.open(pages["safe_people"])
    firefox.open(pages[UNSENT[0]])
    firefox.type(f"[name={UNSENT[1]}]", WORDS[2])


def _found(seen: str) -> set[str]:
    return {words for words in WORDS if words in seen}


def _button(firefox: Firefox, house: House) -> None:
    firefox.press(".exit button")


def _three_times_shift(firefox: Firefox, house: House) -> None:
    firefox.keys(SHIFT, SHIFT, SHIFT)


def _while_the_server_is_down(firefox: Firefox, house: House) -> None:
    house.stop()
    firefox.press(".exit button")


WAYS = [
    ("the exit, with a script", True, _button),
    ("the exit, without a script", False, _button),
    ("three times Shift", True, _three_times_shift),
    ("an exit that never reached us", True, _while_the_server_is_down),
]
