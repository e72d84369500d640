"""The cycle as a small figure: five numbered stages on a ring, those the reader knows drawn strong."""

from math import cos, pi, sin
from typing import NamedTuple

STAGES = ("setup", "shift", "cycle", "normalization", "entrapment")
_CENTER, _RADIUS, _DOT = 50.0, 36.0, 10.0


class Dot(NamedTuple):
    number: int
    x: float
    y: float
    known: bool


class Arc(NamedTuple):
    """A curved arrow from one dot to the next, as an SVG path, and its head as the points of a triangle."""

    path: str
    head: str


def dots(known: set[str]) -> list[Dot]:
    """The stages clockwise from the top, in a box of 100 by 100. `known` names the stages with a ticked sign."""
    places = [(*_at(2 * pi * step / len(STAGES)), stage) for step, stage in enumerate(STAGES)]
    return [Dot(number, x, y, stage in known) for number, (x, y, stage) in enumerate(places, start=1)]


def arcs() -> list[Arc]:
    gap = (_DOT + 3) / _RADIUS  # the angle that a dot and a little air take
    found = []
    for step in range(len(STAGES)):
        start, end = 2 * pi * step / 5 + gap, 2 * pi * (step + 1) / 5 - gap
        (x1, y1), (x2, y2) = _at(start), _at(end)
        found.append(Arc(f"M{x1} {y1}A{_RADIUS} {_RADIUS} 0 0 1 {x2} {y2}", _head(end)))
    return found


def _head(angle: float) -> str:
    tip = _at(angle + 0.05)
    inner, outer = _at(angle - 0.09, _RADIUS - 2.6), _at(angle - 0.09, _RADIUS + 2.6)
    return " ".join(f"{x},{y}" for x, y in (tip, inner, outer))


def _at(angle: float, radius: float = _RADIUS) -> tuple[float, float]:
    """The point at this angle, clockwise from the top, in radians."""
    return round(_CENTER + radius * sin(angle), 2), round(_CENTER - radius * cos(angle), 2)
