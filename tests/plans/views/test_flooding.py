"""Whoever floods the page for numbers is slowed down, is known by nothing, and stops nobody from saving."""

import json
import os
import subprocess
import sys
import threading

import pytest
from django.conf import settings as django_settings

from safetyplan.plans import number
from safetyplan.plans.plan import Plan
from safetyplan.plans.views import coming_back
from safetyplan.turns import Busy
from tests.reader import Reader

pytestmark = pytest.mark.django_db


@pytest.fixture
def flooded():
    """Every turn to try a number is taken, and so is every place to wait for one."""
    full, over = threading.Event(), threading.Event()

    def come():
        try:
            with coming_back._returning.turn():
                over.wait(60)
        except Busy:
            full.set()

    crowd = [threading.Thread(target=come) for _person in range(coming_back._returning.holds_most + 1)]
    for person in crowd:
        person.start()
    try:
        assert full.wait(5)
        yield
    finally:
        over.set()
        for person in crowd:
            person.join()


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


# Three people press the last button at the same moment. A derivation costs memory, 64 MB of it here: two at once are
# seen in the most that a process ever held. Each way is tried in a process of its own.
CROWD = """
import json, os, sys, threading, time
import django
django.setup()
from django.conf import settings
from django.core.management import call_command
from django.db import connection
from safetyplan import vault
from safetyplan.plans import number
from safetyplan.plans.plan import Plan
from tests.reader import Reader

settings.ALLOWED_HOSTS = ["testserver"]
settings.ARGON2_KIB, settings.ARGON2_PASSES = 64 * 1024, 1
call_command("migrate", "plans", verbosity=0)
connection.close()

def held_most():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) // 1024

def with_a_number(address, get):
    reader = Reader(Plan({"answers": {"safe_people": {"code_word": "lamp"}}}))
    reader.open(address)
    return reader, reader.press(get).tree.find(".//main//bdi").text[-7:]

def put_away():
    reader, end = with_a_number("/put-away/", "Get my number")
    return lambda: reader.press("Put away", typed=end).heading

def take_a_file():
    reader, end = with_a_number("/file/", "Get a number")
    return lambda: reader.press("Download the file", typed=end) and reader.file.status_code

def try_a_wrong_number():
    reader = Reader()
    reader.open("/come-back/")
    return lambda: reader.press("Open", number=number.new_number()).status

def derive_without_a_turn():
    return lambda: len(vault.stretch(number.new_number(), b"return number/v1"))

def at_once(presses):
    came, start = [], threading.Barrier(len(presses))
    def come(press):
        start.wait()
        came.append(press())
        connection.close()
    crowd = [threading.Thread(target=come, args=[press]) for press in presses]
    for person in crowd: person.start()
    for person in crowd: person.join()
    return came

def try_out(way):
    at_once([way()])
    presses, before, began = [way() for _person in range(3)], held_most(), time.perf_counter()
    came = at_once(presses)
    print(json.dumps([way.__name__, [came, held_most() - before, time.perf_counter() - began]]), flush=True)

for way in (put_away, take_a_file, try_a_wrong_number, derive_without_a_turn):
    if os.fork() == 0:
        try_out(way)
        os._exit(0)
    if os.wait()[1] != 0:
        sys.exit(1)
"""


@pytest.fixture(scope="module")
def crowds(tmp_path_factory):
    """For each way: what the three got, how many MB more than one alone they took, and how many seconds."""
    place = tmp_path_factory.mktemp("crowd") / "crowd.sqlite3"
    done = subprocess.run(
        [sys.executable, "-c", CROWD],
        env=os.environ | {"DATABASE_URL": f"sqlite:///{place}"},
        cwd=django_settings.BASE_DIR,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return dict(map(json.loads, done.stdout.splitlines()))


@pytest.mark.parametrize(
    ("way", "what_each_gets"), [("put_away", "It is put away"), ("take_a_file", 200), ("try_a_wrong_number", 422)]
)
def test_three_people_at_once_all_get_through_and_take_no_more_memory_than_one(crowds, way, what_each_gets):
    came, more, _seconds = crowds[way]

    assert came == [what_each_gets] * 3
    assert more < 32


def test_without_turns_three_people_at_once_take_the_memory_of_two_or_more(crowds):
    _came, more, _seconds = crowds["derive_without_a_turn"]

    assert more > 60


def test_a_wrong_try_keeps_its_turn_so_that_ten_a_second_cannot_be_tried(crowds):
    _came, _more, seconds = crowds["try_a_wrong_number"]

    assert seconds > 3 * coming_back.WRONG_TRY_RESTS
