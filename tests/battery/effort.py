"""How much is tried: the whole battery within ten minutes, its quick half within one, on two cores."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Effort:
    kills: int
    renders_killed: int
    examples: int  # generated submissions and saved plans
    drawn: int  # how many of them are drawn as a document
    crammed: int  # whole plans filled to every limit with one kind of odd text
    people: int
    seconds: int
    parts_at_once: int  # the quick half has no time to lose, the whole has figures to tell
    every_byte: bool  # flip each byte and cut at each length, or some of each kind


FULL = Effort(200, 10, 10_000, 120, 12, 50, 60, 1, every_byte=True)
QUICK = Effort(5, 2, 500, 4, 0, 10, 5, 3, every_byte=False)
