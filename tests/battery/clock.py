"""The clock of a running server is turned forwards and back: nothing lapses early, nothing is lost for good."""

from collections.abc import Callable

from django.conf import settings
from django.urls import reverse

from safetyplan.plans import number
from tests.battery.browser import Browser
from tests.battery.canaries import Canaries
from tests.battery.filling import PEOPLE, save
from tests.battery.house import STAGING, House
from tests.battery.journey import Journey
from tests.battery.tally import Row, Tally

MINUTE = 60
DAY = 24 * 60 * MINUTE
KEPT = 30  # days, as the journey puts its plan away
WORDS = "the lamp is on the left"


def run(tally: Tally) -> None:
    house = House("clock", STAGING)
    file = house.home / "clock"
    house.more["CLOCK_FILE"] = str(file)
    file.write_text("0")
    with house:
        _idle(tally.row("clock: the idle life of a browser"), house, lambda wrong: file.write_text(str(wrong)))
        _put_away(tally.row("clock: what was put away"), house, lambda wrong: file.write_text(str(wrong)))
        _jumps(tally.row("clock: jumps while others begin plans"), house, lambda wrong: file.write_text(str(wrong)))


def _idle(row: Row, house: House, turn: Callable[[float], object]) -> None:
    browser = Browser(house)
    browser.begin()
    save(browser, PEOPLE, {"code_word": WORDS})
    life = settings.IDLE_MINUTES * MINUTE
    for wrong, opens in ((life - 30, True), (2 * life - 90, True), (2 * life + 600, True), (-3 * DAY, True)):
        turn(wrong)
        row.expect((WORDS in _read(browser)) == opens, f"turned by {wrong} s, the plan of an open browser")
    turn(-3 * DAY + life + 30)
    kept = dict(browser.cookies)
    row.try_one()
    if WORDS in _read(browser):
        row.leak("a cookie opens a plan after its idle life")
    browser.cookies = kept
    turn(0)


def _read(browser: Browser) -> str:
    return browser.get(reverse("look_over")).text


def _put_away(row: Row, house: House, turn: Callable[[float], object]) -> None:
    found = _one_put_away(row, house)
    for day, opens in ((KEPT - 1, True), (2 * KEPT - 2, True), (3 * KEPT, False), (2 * KEPT - 2, True), (-KEPT, True)):
        turn(day * DAY)
        browser = Browser(house)
        answer = browser.post(reverse("come_back"), {"number": number.written(found)})
        row.try_one()
        if opens and (answer.status != 302 or WORDS not in _read(browser)):
            row.lose(f"on day {day} the number opens nothing")
        if not opens and answer.status == 302:
            row.leak(f"on day {day} the number still opens")
        if not opens:
            row.expect(answer.status == 422 and "its time may be over" in answer.text, "it is not said calmly")
        browser.post(reverse("exit"))
    turn(0)


def _jumps(row: Row, house: House, turn: Callable[[float], object]) -> None:
    """A clock jumps by years, somebody begins a plan, which clears away what is over; then it jumps back."""
    for years in (1, 10, -10):
        found = _one_put_away(row, house)
        turn(years * 365 * DAY)
        Browser(house).begin()
        turn(0)
        browser = Browser(house)
        answer = browser.post(reverse("come_back"), {"number": found})
        row.expect(answer.status == 302 and WORDS in _read(browser), f"a jump of {years} years deleted a plan")


def _one_put_away(row: Row, house: House) -> str:
    journey = Journey(house, Canaries(), row)
    journey.begin()
    save(journey.browser, PEOPLE, {"code_word": WORDS})
    return journey.put_away()
