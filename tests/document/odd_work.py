"""Work that a process of its own is given, each going wrong in its own way. It is found there by its name."""

import gc
import os
import pickle
import signal
import struct
import time
from multiprocessing.connection import Connection
from pathlib import Path
from types import SimpleNamespace

from safetyplan.document import worker
from safetyplan.document.engine import draw


def twice(number):
    return number * 2


def nothing():
    return None


def fail(words):
    raise RuntimeError(words)


def hang():
    time.sleep(600)


def spin():
    while True:
        pass


def die():
    os.kill(os.getpid(), signal.SIGKILL)


def exhaust():
    return len(bytearray(4 * 1024**3))


def write(path):
    with open(path, "wb") as file:
        file.write(b"brass-lantern")
    return "written"


class Planted:
    """What writes a file where it is read as an object of Python's own."""

    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return Path.write_text, (self.path, "brass-lantern")


def answer_with(what):
    """As a process does that somebody took over: it answers with whatever it likes."""
    worker.json = SimpleNamespace(dumps=lambda *_, **__: SimpleNamespace(encode=lambda: what))


def plant(path):
    answer_with(pickle.dumps(Planted(path)))


def flood():
    answer_with(b'"' + b"a" * (65 * 1024 * 1024) + b'"')


def stall():
    """An answer that begins and never ends."""
    Connection.send_bytes = lambda pipe, _answer: (os.write(pipe.fileno(), struct.pack("!i", 1000)), hang())


def nest():
    answer_with(b"[" * 200_000)


def mislabel():
    answer_with(b'{"words": 1}')


def who():
    return os.getpid(), os.getppid()


def collects():
    """Whether garbage is collected once something was drawn."""
    draw("<!DOCTYPE html><html lang='en'><head><title>a</title></head><body><p>words</p></body></html>", "letter")
    return gc.isenabled()
