"""Work that a process of its own is given, each going wrong in its own way. It is found there by its name."""

import gc
import os
import signal
import time

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


def who():
    return os.getpid(), os.getppid()


def collects():
    """Whether garbage is collected once something was drawn."""
    draw("<!DOCTYPE html><html lang='en'><head><title>a</title></head><body><p>words</p></body></html>", "letter")
    return gc.isenabled()
