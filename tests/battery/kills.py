"""The server is killed while several people save. What it had acknowledged stands when it is back."""

import random
import sqlite3
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import count

from django.urls import reverse

from safetyplan.sections import LineField, NoteField, Section, all_sections
from tests.battery.browser import Browser, NoAnswer
from tests.battery.effort import Effort
from tests.battery.filling import save
from tests.battery.house import House
from tests.battery.tally import Row, Tally
from tests.battery.warm_house import WarmHouse

PEOPLE = 4
HOUSES = 2  # at once, one for each core
Box = tuple[type[Section], str]
# A few boxes in different sections: each person fills them in turn, over and over.
BOXES: list[Box] = [
    next((section, name) for name, field in section.base_fields.items() if isinstance(field, LineField | NoteField))
    for section in all_sections()
    if section.printed and any(isinstance(field, LineField | NoteField) for field in section.base_fields.values())
][:6]


def run(tally: Tally, effort: Effort) -> None:
    row, saved = tally.row("kill -9 in mid-save"), []
    shares = [effort.kills // HOUSES + (number < effort.kills % HOUSES) for number in range(HOUSES)]
    with ThreadPoolExecutor(HOUSES) as houses:
        saved = list(houses.map(lambda numbered: _killed(row, *numbered), enumerate(shares)))
    row.note = f"kills; {sum(saved)} saves were acknowledged before them"


def _killed(row: Row, number: int, times: int) -> int:
    house = WarmHouse(f"killed-{number}")
    try:
        house.start()
        savers = [_Saver(house, f"{number}{person}") for person in range(PEOPLE)]
        for _ in range(times):
            _one_life(house, savers)
            row.try_one()
            if (state := _integrity(house)) != "ok":
                row.lose(f"the database is damaged: {state}")
            house.start()
            for saver in savers:
                saver.check(row)
        return sum(saver.acknowledged for saver in savers)
    finally:
        house.close()


def _one_life(house: House, savers: list["_Saver"]) -> None:
    threads = [threading.Thread(target=saver.save_until_killed) for saver in savers]
    for thread in threads:
        thread.start()
    time.sleep(random.uniform(0.1, 0.6))  # noqa: S311
    house.kill()
    for thread in threads:
        thread.join()


def _integrity(house: House) -> str:
    base = sqlite3.connect(house.database)
    try:
        return base.execute("PRAGMA integrity_check").fetchone()[0]
    finally:
        base.close()


class _Saver:
    """One person: `kept` is what the server said it had, `sent` what it may or may not have had when it was killed."""

    def __init__(self, house: House, name: str) -> None:
        self.browser, self.name, self.numbers = Browser(house), name, count()
        self.kept: dict[Box, str] = {}
        self.sent: dict[Box, str] = {}
        self.acknowledged = 0
        assert self.browser.begin().status == 302

    def save_until_killed(self) -> None:
        while True:
            number = next(self.numbers)
            box = BOXES[number % len(BOXES)]
            self.sent[box] = f"person {self.name} wrote {number}."
            try:
                answer = save(self.browser, box[0], {box[1]: self.sent[box]})
            except NoAnswer:
                return
            if answer.status == 302:
                self.kept[box] = self.sent[box]
                self.acknowledged += 1

    def check(self, row: Row) -> None:
        page = self.browser.get(reverse("look_over")).text
        for box, text in self.kept.items():
            if self.sent[box] in page:
                self.kept[box] = self.sent[box]  # kept, though the answer that says so was cut off
            elif text not in page:
                row.lose(f"{box[0].slug}: “{text}” was acknowledged and is not there")
