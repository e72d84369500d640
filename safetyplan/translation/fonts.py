"""The fonts that this machine has, as fontconfig lists them: the same that a document is drawn with."""

import re
import subprocess
from functools import cache
from typing import NamedTuple


class Fonts(NamedTuple):
    """`families` are the names; `signs` the ranges of signs that any of them can draw, in order."""

    families: frozenset[str]
    signs: tuple[tuple[int, int], ...]

    def draws(self, sign: str) -> bool:
        number = ord(sign)
        low, high = 0, len(self.signs)
        while low < high:
            middle = (low + high) // 2
            first, last = self.signs[middle]
            if first <= number <= last:
                return True
            low, high = (middle + 1, high) if number > last else (low, middle)
        return False


@cache
def fonts() -> Fonts:
    """Read once. Where there is no fontconfig, there is no font either."""
    try:
        # Fontconfig's own tool, wherever this system keeps it.
        listed = subprocess.run(
            ["fc-list", "--format", "%{family}|%{charset}\n"],  # noqa: S607
            capture_output=True,
            text=True,
            check=True,
        ).stdout
    except (OSError, subprocess.CalledProcessError):
        return Fonts(frozenset(), ())
    families: set[str] = set()
    ranges: set[tuple[int, int]] = set()
    for line in listed.splitlines():
        names, _bar, signs = line.partition("|")
        families |= set(names.split(","))
        ranges |= {_range(one) for one in re.findall(r"[0-9a-f]+(?:-[0-9a-f]+)?", signs)}
    return Fonts(frozenset(families), tuple(_joined(sorted(ranges))))


def _range(text: str) -> tuple[int, int]:
    first, _dash, last = text.partition("-")
    return int(first, 16), int(last or first, 16)


def _joined(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for first, last in ranges:
        if joined and first <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
        else:
            joined.append((first, last))
    return joined
