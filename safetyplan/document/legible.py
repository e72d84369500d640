"""Text that a page can hold: what would break or stall the layout is taken out. What is kept is not touched."""

import re
import unicodedata

from safetyplan.sections.answer import Number

NUMBER_HOLDS = 28  # letters; what is longer is a sentence about a number, and would not fit on one line
_UNBROKEN = 40  # letters in a row before a place to break is offered
_TOO_LONG = re.compile(rf"([^\s\u200b]{{{_UNBROKEN}}})(?=[^\s\u200b])")
_MARKS = 8  # marks on one letter; Burmese and Tibetan need six at most
# Controls but tab and newline, lone surrogates, noncharacters, tag characters, and what overrides reading direction.
_DROPPED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\u202a-\u202e\u2066-\u2069\U000e0000-\U000e007f]"
)
_BREAKS = re.compile("[\x0b\x0c\r\x85\u2028\u2029]")  # ends of lines that HTML does not read as white space


def legible(text: str) -> str:
    """The text, safe to lay out: the same to a reader, but for characters that no reader sees."""
    kept = _fewer_marks(_DROPPED.sub("", _BREAKS.sub("\n", text)))
    return _TOO_LONG.sub("\\1\u200b", kept)


def stays_whole(text: str) -> bool:
    """Whether this is a number, to be set on one line and never cut."""
    return isinstance(text, Number) and len(text) <= NUMBER_HOLDS


def _fewer_marks(text: str) -> str:
    if text.isascii():
        return text
    kept, marks = [], 0
    for character in text:
        marks = marks + 1 if unicodedata.category(character)[0] == "M" else 0
        if marks <= _MARKS:
            kept.append(character)
    return "".join(kept)
