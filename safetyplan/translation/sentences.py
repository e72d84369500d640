"""Every sentence of the product as translators meet them: in a survivor's order, with place, class and note."""

import hashlib
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from babel.messages.catalog import Catalog, Message
from django.conf import settings

from safetyplan.translation.catalogues import collect
from safetyplan.translation.classes import Class, class_of
from safetyplan.translation.places import EDITORS, first_place


class Sentence(NamedTuple):
    """`plural` is empty where there is one form; `files` are all it stands in, the first met first."""

    context: str | None
    english: str
    plural: str
    note: str
    place: str
    kind: Class
    files: tuple[str, ...]

    @property
    def key(self) -> str:
        """What finds the sentence again: the same as long as its English and its context are."""
        return digest(self.context or "", self.english, self.plural)

    @property
    def for_survivors(self) -> bool:
        return self.place != EDITORS


def digest(*words: str) -> str:
    """A short mark that only these words make: 12 hexadecimal characters."""
    return hashlib.sha256("\0".join(words).encode()).hexdigest()[:12]


def sentences() -> tuple[Sentence, ...]:
    """All of them, in order. Read once: the product's files do not change while it runs."""
    return _sentences(str(settings.BASE_DIR), tuple(settings.SAFETYPLAN_SECTIONS))


@cache
def _sentences(_root: str, _sections: tuple[str, ...]) -> tuple[Sentence, ...]:
    return tuple(in_order(collect()))


def in_order(catalog: Catalog) -> Iterator[Sentence]:
    """Within a place, in the order of its file."""
    found = [message for message in catalog if message.id]
    places = {id(message): first_place([file for file, _line in message.locations]) for message in found}
    for message in sorted(found, key=lambda message: (places[id(message)][0], places[id(message)][2])):
        yield _sentence(message, places[id(message)])


def _sentence(message: Message, first: tuple[int, str, str]) -> Sentence:
    one, plural = (message.id, "") if isinstance(message.id, str) else message.id
    files = [file for file, _line in message.locations]
    return Sentence(
        context=message.context,
        english=one,
        plural=plural,
        note=" ".join(message.auto_comments),
        place=first[1],
        kind=class_of(message.context, files),
        files=tuple(sorted(files, key=lambda file: file != first[2])),
    )
