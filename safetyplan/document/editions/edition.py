"""What an edition is: a template, and the fitting of a plan's parts to it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from safetyplan.document.parts import Part, parts_of

Context = dict[str, Any]


@dataclass(frozen=True)
class Edition:
    """`fits` yields contexts from the roomiest to the tightest; the first whose pages are few enough is printed. Where
    none is, the tightest is, or the roomiest of an edition that `spills` onto as many pages as it takes.

    Each of `panels` holds as much as fits it, whatever the others hold. `covered` says whether a cover page may stand
    before it, and `in_order` that the parts stand in it whole as they come: its first page needs only the first.
    """

    template: str
    fits: Callable[[list[Part], Sequence[Any]], Iterator[Context]]
    pages_most: int | None = None
    spills: bool = False
    panels: Sequence[str] = ()
    covered: bool = True
    in_order: bool = False
    parts: Callable[..., list[Part]] = parts_of
