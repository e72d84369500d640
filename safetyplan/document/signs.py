"""Signs that no font of this machine can draw: a plain “(?)” stands in for each, and never an empty box."""

import unicodedata

from django.utils.safestring import SafeString, mark_safe

from safetyplan.translation.fonts import fonts

STANDS_IN = "\ufffd"  # until the page is whole and it is known whether it needs a note; nobody types it
SHOWN = "(?)"
_UNSEEN = {"Cf", "Mn", "Me"}  # joiners, marks, selectors: drawn with the sign before them, or gone with it


def drawable(text: str) -> str:
    """The text with one mark for each run of signs that cannot be drawn."""
    if text.isascii():
        return text
    kept: list[str] = []
    for sign in text:
        lost = bool(kept) and kept[-1] == STANDS_IN
        unseen = unicodedata.category(sign) in _UNSEEN
        if sign.isascii() or (unseen and not lost) or (fonts().draws(sign) and not unseen) or sign.isspace():
            kept.append(sign)
        elif not lost:
            kept.append(STANDS_IN)
    return "".join(kept)


def with_note(markup: str, note: str) -> SafeString:
    """Finished markup of ours with the marks as they are shown and, where there are any, a line that says why."""
    if STANDS_IN not in markup:
        return mark_safe(markup)  # noqa: S308  our own templates' output
    return mark_safe(markup.replace(STANDS_IN, SHOWN) + note)  # noqa: S308
