"""Languages as lists write them (`Spanish`, `español`, `es`, `en, es`) turned into codes."""

import re
from functools import cache

from babel import Locale

_OTHERS = {"asl": "ase", "american sign language": "ase", "mandarin": "zh", "cantonese": "yue", "farsi": "fa"}
_THREE = {"eng": "en", "spa": "es", "fra": "fr", "deu": "de", "por": "pt", "rus": "ru", "ara": "ar", "zho": "zh"}


def codes_in(text: str) -> list[str]:
    """In the order of the text, each once. Words that are no language are passed over."""
    found = []
    for part in re.split(r"[;,/|&\n]|\band\b", text):
        code = code_of(part.strip(" ."))
        if code and code not in found:
            found.append(code)
    return found


def code_of(text: str) -> str:
    """The code of one language; empty where the text names none."""
    word = text.casefold()
    return _THREE.get(word) or _OTHERS.get(word) or _names().get(word) or (word if word in _codes() else "")


@cache
def _codes() -> frozenset[str]:
    return frozenset(code for code in map(str, Locale("en").languages) if re.fullmatch("[a-z]{2,3}", code))


@cache
def _names() -> dict[str, str]:
    """English names, and the names that the larger languages have for themselves."""
    english = Locale("en").languages
    names = {name.casefold(): code for code, name in english.items() if code in _codes()}
    for code in ("ar", "es", "fr", "de", "pt", "ru", "zh", "ht", "ko", "ja", "vi", "pl", "it", "uk", "fa", "hi", "bn"):
        if Locale.parse(code).language_name:
            names[str(Locale.parse(code).language_name).casefold()] = code
    return names
