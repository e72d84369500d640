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
    """Looks again and again how much is held, until it is told to stop; `most` is the most it saw, in megabytes."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self.pid, self.most, self._done = pid, 0.0, Event()
        self.start()

    def run(self) -> None:
        while not self._done.wait(0.01):
            self.most = max(self.most, use_of(self.pid, elsewhere=True).megabytes)

    def stop(self) -> float:
        self._done.set()
        self.join()
        return self.most


def _below(pid: int) -> list[int]:
    found = []
    for task in _listed(Path(f"/proc/{pid}/task")):
        for child in _read(Path(f"/proc/{pid}/task/{task}/children")).split():
            found += [int(child), *_below(int(child))]
    return found


def _seconds(pid: int) -> float:
    fields = _read(Path(f"/proc/{pid}/stat")).rpartition(")")[2].split()
    return sum(map(int, fields[11:15])) / _TICK if fields else 0.0


def _status(pid: int) -> dict[str, int]:
    lines = [line.split() for line in _read(Path(f"/proc/{pid}/status")).splitlines()]
    return {words[0][:-1]: int(words[1]) for words in lines if len(words) == 3 and words[2] == "kB"}


def _shared_once(pid: int) -> float:
    for line in _read(Path(f"/proc/{pid}/smaps_rollup")).splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    return 0.0


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
