"""Costly work is done by a few at a time: others wait their turn, and beyond a short queue are asked to come again."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Busy(Exception):
    """No turn came free in time. The reader is asked to try again in a moment."""


class Turns:
    """`at_once` turns; `waiting` more may wait up to `seconds` for one."""

    def __init__(self, at_once: int, waiting: int, seconds: float) -> None:
        self.holds_most = at_once + waiting  # threads that it may keep busy or waiting
        self._turns = threading.BoundedSemaphore(at_once)
        self._places = threading.BoundedSemaphore(self.holds_most)
        self._seconds = seconds

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Have a turn. Raises Busy when the queue is full or none comes free in time."""
        if not self._places.acquire(blocking=False):
            raise Busy
        try:
            if not self._turns.acquire(timeout=self._seconds):
                raise Busy
            try:
                yield
            finally:
                self._turns.release()
        finally:
            self._places.release()
