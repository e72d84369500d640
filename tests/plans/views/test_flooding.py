"""Whoever floods the page for numbers is slowed down, is known by nothing, and stops nobody from saving."""

import threading
import time

import pytest

from safetyplan import vault
from safetyplan.plans import number
from safetyplan.plans.plan import Plan
from safetyplan.plans.views import putting_away
from safetyplan.turns import Turns
from tests.reader import Reader

pytestmark = pytest.mark.django_db


@pytest.fixture
def flooded(monkeypatch):
    """Every turn to try a number is taken, and so is every place to wait for one."""
    turns = Turns(at_once=1, waiting=0, seconds=0.1)
    monkeypatch.setattr(putting_away, "_returning", turns)
    with turns.turn():
        yield


def test_who_comes_then_reads_when_to_try_again_and_loses_nothing(flooded):
    reader = Reader(Plan({"answers": {"safe_people": {"code_word": "lamp"}}}))
    reader.open("/come-back/")
    page = reader.press("Open", number=number.new_number())

    assert (page.status, page.response["Retry-After"]) == (503, "5")
    assert page.heading == "One moment, please"
    assert "lamp" in reader.open("/look-over/").words


def test_others_save_put_away_and_take_a_file_meanwhile(flooded):
    reader = Reader(Plan({"answers": {"safe_people": {"code_word": "lamp"}}}))
    reader.open("/page/8/")
    assert reader.press("Save and see all pages", code_word="candle").address == "/contents/"
    reader.open("/file/")
    page = reader.press("Get a number")
    reader.press("Download the file", typed=page.tree.find(".//main//bdi").text[-7:])
    assert reader.file["Content-Disposition"] == 'attachment; filename="notes.dat"'
    reader.open("/put-away/")
    page = reader.press("Get my number")

    assert reader.press("Put away", typed=page.tree.find(".//main//bdi").text[-7:]).heading == "It is put away"


def test_a_wrong_try_keeps_its_turn_so_that_ten_a_second_cannot_be_tried(monkeypatch):
    monkeypatch.setattr(putting_away, "WRONG_TRY_RESTS", 0.2)
    reader = Reader()
    reader.open("/come-back/")

    began = time.perf_counter()
    for _try in range(3):
        reader.press("Open", number=number.new_number())
    assert time.perf_counter() - began > 3 * 0.2


def test_never_more_derivations_run_at_once_than_there_are_turns(monkeypatch):
    running, most, plain = [], [], vault.stretch

    def counted(*arguments):
        running.append(1)
        most.append(len(running))
        time.sleep(0.05)
        running.pop()
        return plain(*arguments)

    monkeypatch.setattr(vault, "stretch", counted)

    def one():
        with putting_away._keeping.turn():
            vault.stretch(number.new_number(), putting_away.SALT)

    threads = [threading.Thread(target=one) for _person in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(most), max(most)) == (5, 1)
