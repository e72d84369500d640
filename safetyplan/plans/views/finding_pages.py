"""Go to a page by typing some of its words, or of the words of its questions and choices."""

import re

from safetyplan.plans.number import digits_of
from safetyplan.sections import Section, all_sections

TYPED_MOST = 80  # letters: every word of every page is held against each word that was typed


def titles() -> list[str]:
    """The titles of all pages, to be offered while somebody types."""
    return [str(section.title) for section in all_sections()]


def page_like(typed: str) -> type[Section] | None:
    """The page whose words fit best: title before questions before choices. A number is that page of the contents."""
    typed = typed[:TYPED_MOST]
    wanted = _words(typed)
    sections = all_sections()
    if wanted and digits_of(typed)[:3] == typed.strip():
        number = int(digits_of(typed)[:3])
        return sections[number - 1] if 1 <= number <= len(sections) else None
    best = max(sections, key=lambda section: _fits(section, wanted))
    return best if _fits(best, wanted) else None


def _fits(section: type[Section], wanted: list[str]) -> int:
    """How well a page fits; 0 where a wanted word begins none of its words."""
    texts = [[str(section.title)], [str(field.label) for field in section.base_fields.values()]]
    texts.append(
        [str(choice.words) for field in section.base_fields.values() for choice in getattr(field, "offered", [])]
    )
    if wanted and wanted == _words(texts[0][0]):
        return 4
    for worth, among in zip((3, 2, 1), texts, strict=True):
        if wanted and any(_begin(wanted, _words(text)) for text in among):
            return worth
    return 0


def _begin(wanted: list[str], words: list[str]) -> bool:
    return all(any(word.startswith(one) for word in words) for one in wanted)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
