"""An answer in words, ready for the look-over page or for paper."""

from dataclasses import dataclass
from enum import StrEnum

WORDINGS = ("plain", "home", "trip", "health")


class Own(str):
    """Words the reader wrote: never translated, and their direction is their own."""

    __slots__ = ()


class Number(Own):
    """A phone number the reader wrote: left to right in every script, and never broken across lines."""

    __slots__ = ()


class Gap(str):
    """A blank left open in a sentence; prints as a line to write on. Holds what belongs there, for those who listen."""

    __slots__ = ()


# A line of an answer: the section's own words and the reader's, in reading order.
Line = tuple[str, ...]


class Kind(StrEnum):
    POINTS = "points"  # lines, each a point
    BOXES = "boxes"  # lines, each with a box to tick on paper
    WORDS = "words"  # paragraphs
    ROWS = "rows"  # rows of (heading, line)
    PAIRS = "pairs"  # (when I notice, I will)
    HELP = "help"  # services of the directory, as they are


@dataclass(frozen=True)
class Answer:
    """One question as answered: `label` is in the asked wording, `items` have the shape that `kind` says."""

    name: str
    label: str
    kind: Kind
    items: list
    role: str = ""  # what a short edition needs it for: signs, pairs, people, way_out, three_things …
