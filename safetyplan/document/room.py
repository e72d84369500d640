"""How much of a plan one page holds: the fullest version that fits is found with few layouts, most often one or two.

How high a version comes out is foretold from its words, and put right by what the last layout came to.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from safetyplan.document.engine import Drawing

# Found with eighty plans, from nearly empty to full, in four languages: these take the fewest layouts.
_HOLDS, _HOLDS_TALL = 40.0, 33.0  # lines of a page, and of scripts with taller lines, until a layout has told
_TALL = ("ar", "fa", "ja", "ko", "ur", "zh")
# Of a page: a version that is foretold to be too long by no more than this is laid out to be sure.
_DOUBT, _DOUBT_LEFT = 0.03, 0.02  # until a layout has told, and after
_NEARLY = 0.07  # of a page: what is left free of it is not worth another layout
_HEAD, _THING, _TO_WRITE = 12.0, 1.2, 1.83  # lines that titles take; one thing of a list; a line to write on
_LETTERS = 85  # on a line


def roomiest(
    versions: Sequence[Mapping[str, Any]], lay_out: Callable[[Mapping[str, Any]], Drawing], pages_most: int
) -> Drawing:
    """The first that takes no more pages than that, or one that leaves hardly any of it free, or else the last.

    Each is tighter than the one before.
    """
    heights = [_HEAD + sum(map(_lines, version.values())) for version in versions]
    too_long, fits = -1, len(versions) - 1
    holds = _HOLDS_TALL if str(versions[0].get("language", "")).startswith(_TALL) else _HOLDS
    known: dict[int, tuple[float, float]] = {}  # by version: its foretold height, the pages it takes
    found: Drawing | None = None
    while True:
        doubt = _DOUBT_LEFT if known else _DOUBT
        most = _height_of(pages_most * (1 + doubt), known.get(too_long), known.get(fits), holds)
        # Tighter room for longer texts changes nothing where there are none.
        between = (one for one in range(too_long + 1, fits) if one == 0 or versions[one] != versions[max(too_long, 0)])
        number = next((one for one in between if heights[one] <= most), fits)
        if found and number == fits:
            return found
        drawn = lay_out(versions[number])
        known[number] = heights[number], _pages(drawn)
        if len(drawn.pages) <= pages_most:
            fits, found = number, drawn
            if known[number][1] > pages_most - _NEARLY:
                return found
        elif number == fits:
            return drawn
        else:
            too_long = number


def _height_of(
    pages: float, above: tuple[float, float] | None, below: tuple[float, float] | None, holds: float
) -> float:
    """The foretold height that will take so many pages, by what a longer and a shorter version took."""
    if above and below and above[1] > below[1]:
        return below[0] + (above[0] - below[0]) * (pages - below[1]) / (above[1] - below[1])
    height, taken = below or above or (holds, 1.0)
    return height * pages / max(taken, 0.1)


def _lines(things: Any) -> float:
    return sum(map(_thing, things)) if isinstance(things, list | tuple) else 0


def _thing(thing: Any) -> float:
    """The lines of one thing of a list: two for a pair, one for anything else, and more for long texts.

    A range is an entry of a record: so many lines to write on, and three that say what they are for.
    """
    if isinstance(thing, range):
        return (len(thing) + 3) * _TO_WRITE
    parts = thing if isinstance(thing, tuple) and thing and isinstance(thing[0], tuple) else [thing]
    return _THING * sum(1 + _letters(part) // _LETTERS for part in parts)


def _letters(words: Any) -> int:
    if isinstance(words, str):
        return len(words)
    return sum(map(_letters, words)) if isinstance(words, list | tuple) else 0


def _pages(drawn: Drawing) -> float:
    """How many pages the words fill, the last one in part."""
    last = drawn.pages[-1]._page_box
    return len(drawn.pages) - 1 + last.children[0].margin_height() / last.height
