"""What is wrong with one translation, as far as a program can see it: what must stand in it unchanged, and does not."""

import re
from collections import Counter
from collections.abc import Iterator

# Blanks of both kinds, tags and entities: each has to come through letter by letter.
_BLANK = re.compile(r"%\(\w+\)[sd]|%%|\{\w*\}|</?\w[^<>]*>|&\w+;|&#\d+;")
_HALF = re.compile(r"%\(|%[sd]\b|[{}]")
_NUMBER = re.compile(r"\d+")
_THOUSANDS = re.compile(r"(?<=\d)[,. \u00a0\u202f](?=\d{3}\b)")  # 2,000 is 2.000 in Spanish, and 2000 in Chinese
_FOREIGN_DIGIT = re.compile(r"[٠-٩۰-۹०-९০-৯੦-੯૦-૯௦-௯๐-๙០-៩၀-၉０-９]")
# What stays in Latin letters in every language: words to text (START, LOVEIS), forms of files, commands, addresses.
_KEPT = re.compile(r"\b[A-Z]{3,}\d?\b|\bmanage\.py \w+|\bhttps?://\S+|\bwww\.\S+")
# Capitals that each language has its own word for.
_OWN_WORD = {"LGBTQ", "PDF", "USA"}
NAMES = ("Wikipedia", "WhatsApp", "WeChat", "Telegram", "Bluetooth", "Wi-Fi", "love is respect")
_LONG_NUMBER = 3  # digits: what may be a number to call


def faults(english: str, text: str, *, plural: bool = False) -> Iterator[str]:
    """A sentence for each fault. `plural`: one form of several, which need not say the number."""
    yield from _blanks(english, text, plural=plural)
    yield from _numbers(_without_blanks(english), _without_blanks(text))
    for kept in dict.fromkeys(_KEPT.findall(english)):
        if kept not in _OWN_WORD and kept not in text:
            yield f"“{kept}” has to stay as it is."
    for name in NAMES:
        if re.search(rf"\b{name}\b", english) and name not in text:
            yield f"the name “{name}” has to stay as it is."
    if any(ord(sign) < 32 for sign in text):
        yield "it holds a line break or a sign that cannot be seen."
    # A comma or a colon alone has a space after it in one language and none in another.
    if any(map(str.isalpha, english)) and _edges(english) != _edges(text):
        yield "spaces at the beginning or the end differ from the English."


def _blanks(english: str, text: str, *, plural: bool) -> Iterator[str]:
    wanted, there = Counter(_BLANK.findall(english)), Counter(_BLANK.findall(text))
    lost, more = wanted - there, there - wanted
    if plural:
        lost = Counter({blank: count for blank, count in lost.items() if not blank.startswith("%(")})
    if lost:
        yield f"the blank {', '.join(lost)} is missing."
    if more:
        yield f"the blank {', '.join(more)} is not in the English, or stands there less often."
    if _HALF.search(_without_blanks(text)) and not _HALF.search(_without_blanks(english)):
        yield "a blank is broken: write it just as it stands in the English."


def _numbers(english: str, text: str) -> Iterator[str]:
    if _FOREIGN_DIGIT.search(text):
        yield "numbers are written with the digits 0 to 9."
        return
    wanted, there = (Counter(_NUMBER.findall(_THOUSANDS.sub("", one))) for one in (english, text))
    if lost := wanted - there:
        yield f"the number {', '.join(lost)} is missing."
    if more := [number for number in there - wanted if len(number) >= _LONG_NUMBER]:
        yield f"the number {', '.join(more)} is not in the English."


def _without_blanks(text: str) -> str:
    return _BLANK.sub(" ", text)


def _edges(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()
