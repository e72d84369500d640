"""Calls of a function, seen as they are made: nothing is put in its place."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType, FunctionType
from typing import Any


@contextmanager
def watched(function: FunctionType, look: Callable[[dict[str, Any]], Any]) -> Iterator[list[Any]]:
    """What `look` finds among the names inside of `function`, each time it is entered and again when it is left."""
    seen: list[Any] = []

    def note(frame: FrameType, event: str, _about: Any) -> None:
        if frame.f_code is function.__code__ and event in {"call", "return"}:
            seen.append(look(frame.f_locals))

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        yield seen
    finally:
        sys.setprofile(before)
