"""Canaries: what one person writes, on the whole way and through all that goes wrong, is on no disk afterwards."""

import sqlite3
import time

from django.urls import reverse

from safetyplan.plans import number
from tests.battery import gone, memory
from tests.battery.browser import Answer, Browser
from tests.battery.canaries import Canaries
from tests.battery.effort import Effort
from tests.battery.filling import PEOPLE, save
from tests.battery.house import STAGING, House
from tests.battery.journey import Journey
from tests.battery.mischief import CRASHES, DIES
from tests.battery.mishaps import Mishap, cause, crashes, is_calm, mishaps
from tests.battery.needles import Needles
from tests.battery.proof import prove
from tests.battery.sinks import sinks
from tests.battery.tally import Row, Tally

# A plan is kept as JSON: its frame would give away the ticks and dates, which have no words of their own.
FRAME = {"a plan in plain JSON": '"looked_at":[', "answers in plain JSON": '"answers":{"'}


def run(tally: Tally, effort: Effort) -> None:
    prove(tally)
    _walked(tally, "production", House("walked", STAGING))
    if effort.every_byte:
        _walked(tally, "development", House("developed", STAGING, DEBUG="yes"))
    gone.run(tally)


def _walked(tally: Tally, name: str, house: House) -> None:
    canaries, way = Canaries(), tally.row(f"{name}: a canary in every box, the whole way")
    with house:
        journey = Journey(house, canaries, way)
        journey.begin()
        journey.fill()
        journey.read()
        _drawn(journey)
        _go_wrong(tally.row(f"{name}: errors and crashes, words in hand"), house, journey)
        _search(tally.row(f"{name}: searched while it runs"), house, journey)
        found = journey.put_away()
        journey.come_back(found)
        journey.through_a_file()
        _leave(house, journey, found)
        memory.run(tally.row(f"{name}: memory of the idle worker"), house, canaries.core)
        _search(tally.row(f"{name}: searched after all was left"), house, journey)
        house.stop()
    _search(tally.row(f"{name}: searched after it was stopped"), house, journey)


def _drawn(journey: Journey) -> None:
    """Documents, and one whose drawing crashes, and one whose process dies."""
    journey.print()
    journey.print("page", "home")
    for trouble in (CRASHES, DIES):
        save(journey.browser, PEOPLE, {"code_word": f"{trouble} {journey.canaries.at(trouble)}"})
        choices = {"edition": "full", "wording": "plain", "paper": "a4", "file_name": "notes"}
        answer = journey.browser.post(reverse("document"), choices)
        journey.row.expect(answer.status == 503 and is_calm(answer), f"{trouble}: status {answer.status}")
    save(journey.browser, PEOPLE, {"code_word": journey.canaries.at("safe_people")})
    journey.print("card")


def _go_wrong(row: Row, house: House, journey: Journey) -> None:
    calm = "DEBUG" not in house.more  # a developer reads Django's own pages, which repeat the address but no words
    for mishap in mishaps(house, journey.browser, journey.canaries):
        _caused(row, mishap, calm=calm)
    for mishap in crashes(journey.browser, journey.canaries):
        answer = _caused(row, mishap, calm=calm)
        if answer and journey.canaries.core in answer.text:
            row.leak(f"{mishap[0]}: the page of the error repeats what was written")
    row.try_one()
    word = journey.canaries.at("a locked database")
    lock = sqlite3.connect(house.database, isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")
    answer = save(journey.browser, PEOPLE, {"code_word": word})
    lock.close()
    if answer.status != 503 or word.replace("&", "&amp;") not in answer.text:
        row.lose(f"words were not given back where the database was locked: status {answer.status}")


def _caused(row: Row, mishap: Mishap, *, calm: bool) -> Answer | None:
    what, way, statuses = mishap
    answer = cause(way)
    row.try_one()
    if answer and answer.status not in statuses:
        row.lose(f"{what}: status {answer.status}")
    elif answer and answer.status >= 400 and calm and answer.status != 405 and not is_calm(answer):
        row.lose(f"{what}: no calm sentence with {answer.status}")
    return answer


def _leave(house: House, journey: Journey, found: str) -> None:
    """The exit, with words in hand; then what was put away is erased by its number from another browser."""
    answer = journey.browser.post(reverse("exit"), {"to": journey.canaries.plain_at("exit")})
    journey.row.expect(answer.status == 303 and not journey.browser.cookies, "the exit did not let go")
    gone_now = Browser(house).post(reverse("come_back"), {"number": number.written(found), "forget": "1"})
    journey.row.expect(gone_now.status == 200, "the number could not erase what it opens")
    time.sleep(0.5)  # the exit closes the draft after its answer


def _search(row: Row, house: House, journey: Journey) -> None:
    texts = {"a canary": journey.canaries.core} | FRAME
    for found in journey.numbers:
        texts |= {"a number": found, "a number as written": number.written(found)}
    needles, ours = Needles(texts, journey.keys), Needles({"a canary": journey.canaries.core}, journey.keys)
    for place, content in sinks(house):
        row.try_one()
        # The frame is looked for in the server's own folder; elsewhere stands this battery, which spells it out.
        looked_for = needles if place.startswith(house.folder.name) else ours
        for name in sorted(looked_for.found_in(content)):
            row.leak(f"{name} in {place}")
    row.note = (
        f"places; {len(journey.canaries.let_out)} canaries, {len(journey.keys)} keys, {len(journey.numbers)} numbers"
    )
