"""The disk fails in every way a disk can: the words are still on the page, and all goes on when it is back."""

import contextlib
import os
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from django.urls import reverse

from tests.battery.browser import Browser
from tests.battery.effort import Effort
from tests.battery.filling import PEOPLE, save
from tests.battery.house import House
from tests.battery.tally import Row, Tally

NOT_SAVED = "This could not be saved just now. Your words are here"
ROOM = 2 * 1024 * 1024  # bytes beside the database, on a disk that is to be full


def run(tally: Tally, _effort: Effort) -> None:
    with House("storage") as house:
        for what, trouble in (("locked", _locked), ("gone", _gone), ("gone, folder and all", _folder_gone)):
            _troubled(tally.row(f"database {what}"), house, trouble)
    _on_a_small_disk(tally)


def _on_a_small_disk(tally: Tally) -> None:
    names = {"disk full": _full, "database read-only": _read_only}
    house = House("small-disk")
    with _disk(house) as there:
        if not there:
            for name in names:
                tally.not_tried(name, "needs root, to mount a small disk of its own")
            return
        with house:
            for name, trouble in names.items():
                row = tally.row(name)
                try:
                    _troubled(row, house, trouble)
                except RefusedHere as why:
                    row.note = f"not tried: {why}"


class RefusedHere(Exception):
    """What this machine does not let even root do. Raised before anything is tried."""


def _troubled(row: Row, house: House, trouble: Callable[[House], contextlib.AbstractContextManager[None]]) -> None:
    browser, other = Browser(house), Browser(house)
    for one in (browser, other):
        one.begin()
    before, during = "the blue gate was kept before", "the red gate could not be kept"
    row.expect(save(browser, PEOPLE, {"code_word": before}).status == 302, "it was not kept before")
    with trouble(house):
        answer = save(browser, PEOPLE, {"code_word": during})
        row.expect(answer.status == 503, f"a save is answered with {answer.status}")
        row.expect(during in answer.text and NOT_SAVED in answer.text, "the words are not given back, or not calmly")
        row.expect(answer.headers.get("Retry-After"), "nothing says when to try again")
        page = browser.get(reverse("look_over"))
        calm = before in page.text if page.status == 200 else page.status == 503 and "One moment" in page.text
        row.expect(calm, f"reading is answered with {page.status}")
        row.expect(other.post(reverse("exit")).status == 303, "the exit does not leave")
    again = save(browser, PEOPLE, {"code_word": during})
    row.expect(again.status == 302, f"it is not kept once all is well: {again.status}")
    row.expect(during in browser.get(reverse("look_over")).text, "what was kept cannot be read")
    row.expect("Everything is erased" in _erased(browser), "it cannot be erased")


def _erased(browser: Browser) -> str:
    return browser.get(browser.post(reverse("erase")).location).text


@contextlib.contextmanager
def _locked(house: House) -> Iterator[None]:
    lock = sqlite3.connect(house.database, isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")
    yield
    lock.close()


@contextlib.contextmanager
def _gone(house: House) -> Iterator[None]:
    away = house.folder / "away"
    away.mkdir(exist_ok=True)
    _until_let_go(house)
    for path in house.data.iterdir():
        path.rename(away / path.name)
    yield
    _until_let_go(house)
    for path in house.data.iterdir():
        path.unlink()  # SQLite makes an empty one where there is none
    for path in away.iterdir():
        path.rename(house.data / path.name)


def _until_let_go(house: House) -> None:
    """A draft is closed once the exit's answer is out: no file is moved from under that, or to where it writes."""
    still_since = time.monotonic()
    end = still_since + 10
    while time.monotonic() < min(end, still_since + 0.3):
        if any(_holds(member, house.data) for member in house.members()):
            still_since = time.monotonic()
        time.sleep(0.02)


def _holds(process: int, folder: Path) -> bool:
    """Whether it has a file of this folder open."""
    try:
        return any(folder in Path(os.readlink(one)).parents for one in Path(f"/proc/{process}/fd").iterdir())
    except OSError:
        return False


@contextlib.contextmanager
def _folder_gone(house: House) -> Iterator[None]:
    house.data.rename(house.folder / "elsewhere")
    yield
    (house.folder / "elsewhere").rename(house.data)


@contextlib.contextmanager
def _full(house: House) -> Iterator[None]:
    filler = house.data / "filler"
    with filler.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while file.write(b"x" * 512):
            pass
    yield
    filler.unlink()


@contextlib.contextmanager
def _read_only(house: House) -> Iterator[None]:
    """The same disk laid over itself, to be read only: not every machine lets a mounted one be changed."""
    there = str(house.data)
    if not _mount("--bind", there, there):
        raise RefusedHere("this machine lays no disk over itself")
    try:
        if not _mount("-o", "remount,bind,ro", there) or _can_write(house.data):
            raise RefusedHere("this machine makes no disk read-only")
        yield
    finally:
        subprocess.run(["umount", "--lazy", there], check=False)


def _can_write(folder: Path) -> bool:
    try:
        (folder / "mark").touch()
    except OSError:
        return False
    return True


@contextlib.contextmanager
def _disk(house: House) -> Iterator[bool]:
    """A disk in memory, just larger than the database, where the house keeps it. Only root may."""
    size = house.database.stat().st_size + ROOM
    mounted = os.geteuid() == 0 and _mount("-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(house.data))
    try:
        if mounted:
            house.furnish()
        yield mounted
    finally:
        if mounted:
            house.kill()
            subprocess.run(["umount", "--lazy", str(house.data)], check=False)


def _mount(*how: str) -> bool:
    return (
        Path("/bin/mount").exists()
        and subprocess.run(["mount", *how], check=False, capture_output=True).returncode == 0
    )
