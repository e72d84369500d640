"""Text that a page can hold: what would break or stall the layout is taken out. What is kept is not touched."""

import re
import unicodedata

from safetyplan.sections.answer import Number

NUMBER_HOLDS = 28  # letters; what is longer is a sentence about a number, and would not fit on one line
_UNBROKEN = 40  # letters in a row before a place to break is offered
# Whole sentences have no space between words in Chinese and Japanese, Thai and Lao, Burmese and Khmer, yet break all
# the same, but not before a full stop: a place of ours might stand there. In the first two (and Korean, in that range)
# any number of signs is quickly laid out; in Burmese ten thousand with no such place took 11 s, with these 4.
_EACH_BREAKS = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff"
_WORDS_BREAK, _UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff", 100
_LETTER, _ANY = rf"[^\s\u200b{_EACH_BREAKS}{_WORDS_BREAK}]", rf"[^\s\u200b{_EACH_BREAKS}]"
_TOO_LONG = re.compile(rf"({_LETTER}{{{_UNBROKEN}}})(?={_LETTER})|({_ANY}{{{_UNSPACED}}})(?={_ANY})")
_MARKS = 8  # marks on one letter; Burmese and Tibetan need six at most
# Controls but tab and newline, lone surrogates, noncharacters, tag characters, and what overrides reading direction.
_DROPPED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\u202a-\u202e\u2066-\u2069\U000e0000-\U000e007f]"
)
_BREAKS = re.compile("[\x0b\x0c\r\x85\u2028\u2029]")  # ends of lines that HTML does not read as white space


def legible(text: str) -> str:
    """The text, safe to lay out: the same to a reader, but for characters that no reader sees."""
    kept = _fewer_marks(_DROPPED.sub("", _BREAKS.sub("\n", text)))
    return _TOO_LONG.sub("\\g<0>\u200b", kept)


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
