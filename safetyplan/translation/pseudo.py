"""English made strange, to see what breaks before a real language does: longer and accented, or from right to left."""

import re
from collections.abc import Callable
from pathlib import Path

from babel.messages.catalog import Catalog

from safetyplan.translation.catalogues import begun, collect, compile_to
from safetyplan.translation.languages import KNOWN
from safetyplan.translation.review import State
from safetyplan.translation.standing import Standing, write

# What has to come through as it is: blanks, tags, entities, numbers, capitals such as START, addresses.
_KEPT = re.compile(r"(%\(\w+\)[sd]|%%|\{\w*\}|</?\w[^<>]*>|&\w+;|&#\d+;|\d+|\b[A-Z]{3,}\b|manage\.py \w+|https?://\S+)")
_ACCENTED = str.maketrans(
    "abcdefghijklmnoprstuvwyzABCDEFGHIJKLMNOPRSTUVWYZ", "åƀçðéƒĝĥîĵķļɱñöþŕšţûṽŵýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞŔŠŢÛṼŴÝŽ"
)
_ARABIC = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ابكدهفغحيجقلمنوپطرستعڤشخيز")
LONGER = 0.4  # of the English: as much as German or Russian may need


def long(text: str) -> str:
    """Accented, in brackets that show a cut, and two fifths longer; short words twice as long, as they get."""
    more = max(len(text) * LONGER, 3 if text.strip() else 0)
    tail = " ".join(["·" * 7] * int(more // 8)) + "·" * int(more % 8)
    return _edged(text, lambda middle: f"[{_spelt(middle, lambda words: words.translate(_ACCENTED))}{tail}]")


def from_the_right(text: str) -> str:
    """In Arabic letters."""
    return _edged(text, lambda middle: _spelt(middle, lambda words: words.lower().translate(_ARABIC)))


def _edged(text: str, change: Callable[[str], str]) -> str:
    """Spaces at the edges stay at the edges."""
    middle = text.strip()
    return text.replace(middle, change(middle)) if re.search(r"[A-Za-z]", middle) else text


def _spelt(text: str, change: Callable[[str], str]) -> str:
    return "".join(piece if number % 2 else change(piece) for number, piece in enumerate(_KEPT.split(text)))


LANGUAGES: dict[str, Callable[[str], str]] = {"en-xa": long, "ar-xb": from_the_right}


def make(folder: Path) -> list[str]:
    """Write the pseudo-languages under this folder, compiled and on offer to whoever tries; their codes."""
    collected = collect()
    for code, change in LANGUAGES.items():
        path = folder / KNOWN[code].folder / "LC_MESSAGES" / "django.po"
        compile_to(path.with_suffix(".mo"), _catalog(code, change, collected))
        write(path, Standing(enough=True, state=State.DRAFT))
    return list(LANGUAGES)


def _catalog(code: str, change: Callable[[str], str], collected: Catalog) -> Catalog:
    catalog = begun(KNOWN[code].folder)
    for message in collected:
        if not message.id:
            continue
        if isinstance(message.id, str):
            said: str | tuple[str, ...] = change(message.id)
        else:
            one, many = message.id
            said = tuple(change(one if form == 0 else many) for form in range(catalog.num_plurals))
        catalog.add(message.id, said, context=message.context, flags=message.flags)
    return catalog
