"""A search that finds nothing proves nothing until it has found what was planted: in each place, in each form."""

import secrets
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

from tests.battery.ground import ROOT
from tests.battery.house import House
from tests.battery.needles import Needles, written
from tests.battery.sinks import search
from tests.battery.tally import Tally

_HOLDS_A_DELETED_FILE = """
import sys, tempfile, time
with tempfile.TemporaryFile() as file:
    file.write(sys.stdin.buffer.read())
    file.flush()
    print("ready", flush=True)
    time.sleep(600)
"""
Plant = Callable[[House, bytes], AbstractContextManager[None]]


def prove(tally: Tally) -> None:
    """One word for each form, all planted in one place after the other."""
    row = tally.row("search: planted words are found in each place and form")
    house = House("planted")
    for place, plant in _PLANTS.items():
        words = {str(number): secrets.token_hex(8) for number in range(len(list(written("any"))))}
        forms = {name: list(written(word))[int(name)] for name, word in words.items()}
        if place in _TEXT_ONLY:  # an argument of a program cannot hold a zero byte
            forms = {name: form for name, form in forms.items() if b"\0" not in form}
        with plant(house, b" ".join(forms.values())):
            hits = search(house, Needles(words))
        for name in forms:
            row.expect(any(hit.startswith(f"{name} in ") and place in hit for hit in hits), f"form {name} in {place}")


@contextmanager
def _in_the_log_of_the_database(house: House, words: bytes) -> Iterator[None]:
    base = _planted_row(house, words)
    yield
    base.close()


@contextmanager
def _in_the_database(house: House, words: bytes) -> Iterator[None]:
    """The row is deleted and its bytes still stand in the file: this is what secure_delete is for."""
    base = _planted_row(house, words)
    base.execute("PRAGMA secure_delete=OFF")
    base.execute("DELETE FROM planted")
    base.commit()
    base.close()
    yield


def _planted_row(house: House, words: bytes) -> sqlite3.Connection:
    base = sqlite3.connect(house.database)
    base.execute("CREATE TABLE IF NOT EXISTS planted (words BLOB)")
    base.execute("INSERT INTO planted VALUES (?)", [words])
    base.commit()
    return base


def _in_a_file_of(folder: Callable[[House], object]) -> Plant:
    @contextmanager
    def plant(house: House, words: bytes) -> Iterator[None]:
        with tempfile.NamedTemporaryFile(dir=str(folder(house)), prefix="planted-") as file:
            file.write(words)
            file.flush()
            yield

    return plant


@contextmanager
def _in_a_process(house: House, words: bytes) -> Iterator[None]:
    shown = words.replace(b"\0", b"").decode()
    process = subprocess.Popen(
        [sys.executable, "-c", _HOLDS_A_DELETED_FILE, shown], env={"SHOWN": shown, "TMPDIR": str(house.temporary)},
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True,
    )  # fmt: skip
    assert process.stdin
    assert process.stdout
    process.stdin.write(words)
    process.stdin.close()
    process.stdout.readline()
    house.process = process
    try:
        yield
    finally:
        house.kill()
        process.stdout.close()


_PLANTS: dict[str, Plant] = {
    "notes.sqlite3-wal": _in_the_log_of_the_database,
    "data/notes.sqlite3": _in_the_database,
    "logs/planted-": _in_a_file_of(lambda house: house.logs),
    "tmp/planted-": _in_a_file_of(lambda house: house.temporary),
    "home/planted-": _in_a_file_of(lambda house: house.home),
    "var/planted-": _in_a_file_of(lambda house: ROOT / "var"),
    "/tmp/planted-": _in_a_file_of(lambda house: "/tmp"),  # noqa: S108
    "(deleted)": _in_a_process,
    "/cmdline": _in_a_process,
    "/environ": _in_a_process,
}
_TEXT_ONLY = {"/cmdline", "/environ"}
