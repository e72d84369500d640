"""After a plan is forgotten its names, its keys and its sealed bytes are gone from the files of the database."""

import time
from collections.abc import Callable

from django.conf import settings
from django.urls import reverse

from safetyplan.sections import all_sections
from tests.battery.browser import Browser
from tests.battery.canaries import Canaries
from tests.battery.filling import save
from tests.battery.house import STAGING, House
from tests.battery.journey import Journey
from tests.battery.needles import Needles
from tests.battery.rows import cookie_token, draft_of
from tests.battery.sinks import raw_database
from tests.battery.tally import Row, Tally

SAVES = 5
WITHIN = 5.0  # seconds: the exit and its like close a draft after they have answered
DRAFT_DAYS = 1
DAY = 24 * 60 * 60
NOTES = next(section for section in all_sections() if section.slug == "notes_to_self")


def run(tally: Tally) -> None:
    house = House("forgetful", STAGING)
    house.more |= {"CLOCK_FILE": str(house.home / "clock"), "DRAFT_DAYS": str(DRAFT_DAYS)}
    row = tally.row("forgotten: names, keys and sealed bytes in the database's files")
    with house:
        for name, ending in _ENDINGS.items():
            _one(row, house, name, ending)
    row.note = f"{len(_ENDINGS)} endings, {SAVES} revisions each"


def _one(row: Row, house: House, name: str, ending: Callable[[House, Journey], None]) -> None:
    journey = Journey(house, Canaries(), row)
    journey.begin()
    sealed: dict[str, bytes] = {}
    for revision in range(SAVES):
        save(journey.browser, NOTES, {"remember": f"{revision} {journey.canaries.at('a letter')} " * 40})
        draft = draft_of(house, cookie_token(journey.browser.cookies[settings.DRAFT_COOKIE_NAME]))
        # 64 bytes of the beginning, the middle and the end: a page of the file may have kept any of them.
        for at in (13, len(draft.body) // 2, len(draft.body) - 64):
            sealed[f"body {revision} at {at}"] = draft.body[at : at + 64]
        sealed |= {f"wrapped key {way}": key for way, key in draft.ways.items()}
    names = {"the draft's name": draft.name} | {f"name of a way in {way}": way for way in draft.ways}
    needles = Needles(names, sealed)
    newest = {"the draft's name", *(key for key in sealed if key.startswith((f"body {SAVES - 1}", "wrapped")))}
    row.expect(newest <= _found(house, needles), f"{name}: the search does not find what is still there")
    ending(house, journey)
    until = time.monotonic() + WITHIN
    while (left := _found(house, needles)) and time.monotonic() < until:
        time.sleep(0.1)
    row.try_one(len(needles.names))
    for one in sorted(left):
        row.leak(f"{name}: {one.rpartition(' ')[0] if 'way' in one else one} is still in the file")


def _found(house: House, needles: Needles) -> set[str]:
    return {one for content in raw_database(house) for one in needles.found_in(content)}


def _erase(house: House, journey: Journey) -> None:
    journey.browser.post(reverse("erase"))


def _exit(house: House, journey: Journey) -> None:
    journey.browser.post(reverse("exit"))


def _begin_again(house: House, journey: Journey) -> None:
    journey.browser.begin()


def _never_arrived(house: House, journey: Journey) -> None:
    """The script left before the exit reached us, and marked the browser."""
    journey.browser.cookies["q"] = "1"
    journey.browser.get("/")


def _forget_by_number(house: House, journey: Journey) -> None:
    found = journey.put_away()
    Browser(house).post(reverse("come_back"), {"number": found, "forget": "1"})


def _open_another(house: House, journey: Journey) -> None:
    """Another plan is opened with its number: the one in hand had none."""
    other = Journey(house, Canaries(), journey.row)
    other.begin()
    journey.browser.post(reverse("come_back"), {"number": other.put_away()})


def _expire(house: House, journey: Journey) -> None:
    """Days go by; on each the server is started again and somebody begins a plan. A leap would delete nothing."""
    for day in range(1, DRAFT_DAYS + 2):
        house.stop()
        (house.home / "clock").write_text(str(day * DAY))
        house.start()
        Browser(house).begin()


_ENDINGS: dict[str, Callable[[House, Journey], None]] = {
    "erase": _erase,
    "exit": _exit,
    "an exit that never arrived": _never_arrived,
    "begin again": _begin_again,
    "open another": _open_another,
    "forget by number": _forget_by_number,
    "expiry": _expire,
}
