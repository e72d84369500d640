"""What a process and all it started use, as Linux counts it in /proc."""

import os
from pathlib import Path
from threading import Event, Thread
from typing import NamedTuple

_TICK = os.sysconf("SC_CLK_TCK")


class Use(NamedTuple):
    seconds: float  # of processor time, with that of children that have ended
    megabytes: float  # held now: this process's own, or what those it started hold, shared pages counted once
    most: float  # the most this process ever held by itself, in megabytes


def use_of(pid: int, elsewhere: bool) -> Use:
    below = _below(pid)
    seconds = sum(_seconds(one) for one in (pid, *below))
    own = _status(pid)
    held = sum(_shared_once(one) for one in below) if elsewhere else own.get("VmRSS", 0) / 1024
    return Use(seconds, held, own.get("VmHWM", 0) / 1024)


class Watch(Thread):
    """Looks again and again how much is held, until it is told to stop. What it saw is in megabytes.

    `most` is held by all that the process started; `itself` is the most that one which was forked from one of these
    ever held, every page that it shares with others counted as its own.
    """

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self.pid, self.most, self.itself, self._done = pid, 0.0, 0.0, Event()
        self.start()

    def run(self) -> None:
        while not self._done.wait(0.01):
            self.most = max(self.most, use_of(self.pid, elsewhere=True).megabytes)
            for one in _children(self.pid):
                self.itself = max([self.itself, *(use_of(pid, False).most for pid in _children(one))])

    def stop(self) -> None:
        self._done.set()
        self.join()


def _below(pid: int) -> list[int]:
    return [one for child in _children(pid) for one in (child, *_below(child))]


def _children(pid: int) -> list[int]:
    tasks = _listed(Path(f"/proc/{pid}/task"))
    return [int(child) for task in tasks for child in _read(Path(f"/proc/{pid}/task/{task}/children")).split()]


def _seconds(pid: int) -> float:
    fields = _read(Path(f"/proc/{pid}/stat")).rpartition(")")[2].split()
    return sum(map(int, fields[11:15])) / _TICK if fields else 0.0


def _status(pid: int) -> dict[str, int]:
    lines = [line.split() for line in _read(Path(f"/proc/{pid}/status")).splitlines()]
    return {words[0][:-1]: int(words[1]) for words in lines if len(words) == 3 and words[2] == "kB"}


def _shared_once(pid: int) -> float:
    lines = [line.split() for line in _read(Path(f"/proc/{pid}/smaps_rollup")).splitlines()]
    return sum(int(words[1]) for words in lines if words[0] == "Pss:") / 1024


def _listed(folder: Path) -> list[str]:
    try:
        return os.listdir(folder)
    except OSError:
        return []


def _read(path: Path) -> str:
    try:
        return path.read_text()
    except OSError:  # it has ended
        return ""
