"""Words that must not stand on a quiet page, per language, and the reader's own words that would show there."""

import re
from collections.abc import Iterable

from safetyplan.plans.plan import Plan
from safetyplan.sections.answer import Own

# Stems; each matches from the start of a word. A language has its own list, made by someone who speaks it.
TELLING: dict[str, tuple[str, ...]] = {
    "en": (
        "abus", "afraid", "advocat", "assault", "attorney", "bruis", "chok", "control", "court", "crisis", "custody",
        "danger", "divorc", "domestic", "emergency", "escap", "evidence", "fear", "gun", "guns", "harm", "hidden",
        "hide", "hiding", "hit", "hits", "hitting", "hotline", "hurt", "immigra", "injur", "kill", "knife", "lawyer",
        "leave", "leaving", "partner", "police", "proof", "protect", "rape", "restrain", "safe", "secret", "separat",
        "shelter", "stalk", "strangl", "suicid", "surviv", "threat", "trauma", "victim", "violen", "visa", "weapon",
    )
}  # fmt: skip
_WHOLE = {"hit", "hits", "gun", "guns", "hide", "leave", "visa", "fear"}  # as stems these would catch too much


def telling_words(text: str, language: str) -> list[str]:
    """The words of a text that would give its reader away, in the order they stand, each once."""
    stems = TELLING.get(language) or TELLING["en"]
    pattern = "|".join(rf"{stem}\b" if stem in _WHOLE else rf"{stem}\w*" for stem in stems)
    found = re.findall(rf"\b(?:{pattern})", text, re.IGNORECASE)
    return list(dict.fromkeys(word.lower() for word in found))


def own_words_that_tell(plan: Plan, language: str) -> list[tuple[str, list[str]]]:
    """The reader's own texts that would print as they are on a quiet page and hold such words: (text, words)."""
    texts = dict.fromkeys(piece for piece in _own_texts(plan) if telling_words(piece, language))
    return [(text, telling_words(text, language)) for text in texts]


def _own_texts(plan: Plan) -> Iterable[str]:
    for section in plan.asked():
        if section.printed:
            for answer in plan.page(section).answers("home", on_paper=True):
                yield from _pieces(answer.items)


def _pieces(item: object) -> Iterable[str]:
    if isinstance(item, Own):
        yield str(item)
    elif isinstance(item, list | tuple):
        for one in item:
            yield from _pieces(one)
