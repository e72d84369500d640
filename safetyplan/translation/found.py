"""One language's words: each sentence with the translation it has now."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from babel.messages.catalog import Catalog
from django.conf import settings

from safetyplan.translation.catalogues import begun, read
from safetyplan.translation.languages import KNOWN, Language
from safetyplan.translation.sentences import Sentence, sentences

Forms = tuple[str, ...]  # the translation: one form, or one for each plural of the language; empty text: not yet


class NoLanguage(Exception):
    """There is no such language in the table, or nothing to translate into it. One sentence."""


class Translated(NamedTuple):
    """A sentence with what one language has for it."""

    sentence: Sentence
    forms: Forms

    @property
    def done(self) -> bool:
        return all(self.forms)


def catalogue_of(code: str) -> Path:
    """The path of a language's catalogue, be it there or not. Raises NoLanguage."""
    paths = [Path(folder) / known(code).folder / "LC_MESSAGES" / "django.po" for folder in settings.LOCALE_PATHS]
    return next((path for path in paths if path.exists()), paths[0])


def known(code: str) -> Language:
    """The language of this code, if it is one to translate into. Raises NoLanguage."""
    to_translate = [one for one, language in KNOWN.items() if one != "en" and not language.only_tried]
    if code not in to_translate:
        raise NoLanguage(f"“{code}” is none of {', '.join(to_translate)}. A new one needs a line in languages.py.")
    return KNOWN[code]


def translated(catalog: Catalog, of: Iterable[Sentence] | None = None) -> list[Translated]:
    """Every sentence with what the catalogue has for it. What is doubted (fuzzy) counts as not there."""
    return [Translated(sentence, _forms(catalog, sentence)) for sentence in (of if of is not None else sentences())]


def translated_in(code: str) -> list[Translated]:
    """Every sentence with what this language has for it, be it nothing yet. Raises NoLanguage."""
    path = catalogue_of(code)
    return translated(read(path) if path.exists() else begun(known(code).folder))


def _forms(catalog: Catalog, sentence: Sentence) -> Forms:
    message = catalog.get(sentence.english, sentence.context)
    count = catalog.num_plurals if sentence.plural else 1
    if message is None or message.fuzzy or message.pluralizable != bool(sentence.plural):
        return ("",) * count
    forms = (message.string or "",) if isinstance(message.string, str | None) else tuple(message.string)
    return tuple(form or "" for form in forms[:count]) + ("",) * (count - len(forms))
