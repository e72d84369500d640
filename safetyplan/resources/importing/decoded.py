"""Bytes turned into text. A name with a wrong sign in it may be a name that nobody finds: what is unsure is refused."""

import codecs
import re

from safetyplan.resources.importing.limits import Refused

_MARKS = [
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
]
_WESTERN = "cp1252"
_MOST_FOREIGN = 0.2  # of the letters: Western text has fewer letters beyond A-Z than this
_MOST_OF_A_WORD = 0.75  # Icelandic þjóð is as foreign as a Western word gets
_NEVER_IN_A_WORD = re.compile(r"(?<=[^\W\d_])[£¥¯³¹¼¾¿¢¤¬±²¶×÷](?=[^\W\d_])")  # what letters of the East turn into
_ENOUGH = 200_000  # signs to judge a text by


def text_of(name: str, data: bytes, encoding: str = "") -> str:
    """`encoding` is what a person said it is; else it is found out. Raises Refused."""
    if not encoding:
        encoding = _marked(data) or _unmarked(name, data)
    try:
        text = data.decode(encoding)
    except LookupError as error:
        raise Refused(f"“{encoding}” is no encoding that is known here, such as utf-8 or cp1252.") from error
    except UnicodeError as error:
        raise Refused(f"{name} is not in {encoding} throughout: save it as UTF-8.") from error
    if any(sign < " " and sign not in "\t\n\r\f\x1a" for sign in set(text)):
        raise Refused(f"{name} is no text.")
    return text.rstrip("\x1a").lstrip("\ufeff")


def _marked(data: bytes) -> str:
    return next((encoding for mark, encoding in _MARKS if data.startswith(mark)), "")


def _unmarked(name: str, data: bytes) -> str:
    start = data[:4000]
    if b"\0" in start:
        even, odd = start[::2].count(0), start[1::2].count(0)
        if max(even, odd) > len(start) * 0.3 and min(even, odd) < len(start) * 0.05:
            return "utf-16-be" if even > odd else "utf-16-le"
        raise Refused(f"{name} is no text.")
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return _western(name, data)
    return "utf-8"


def _western(name: str, data: bytes) -> str:
    """Old files of Western Europe and the Americas, if it reads like one."""
    mended = data.decode("utf-8", "replace")
    right = sum(sign > "\x7f" and sign != "\ufffd" for sign in mended[:_ENOUGH])
    if right > mended[:_ENOUGH].count("\ufffd"):
        raise Refused(f"{name} is in UTF-8 with damaged signs in it: save it anew.")
    try:
        text = data.decode(_WESTERN)
    except UnicodeDecodeError:
        text = ""
    if not _reads_as_western(text[:_ENOUGH]):
        raise Refused(
            f"{name} is not in UTF-8, and what it is instead is unsure: save it as UTF-8, or name its encoding."
        )
    return _WESTERN


def _reads_as_western(text: str) -> bool:
    words = re.findall(r"[^\W\d_]+|[\x80-\uffff]+", text)
    foreign = [sum(sign > "\x7f" for sign in word) for word in words]
    if sum(foreign) > sum(map(len, words)) * _MOST_FOREIGN or _NEVER_IN_A_WORD.search(text):
        return False
    return bool(words) and all(
        len(word) < 4 or count <= len(word) * _MOST_OF_A_WORD for word, count in zip(words, foreign, strict=True)
    )
