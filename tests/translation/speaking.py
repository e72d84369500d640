"""The catalogues as they stand in the tree, compiled for a test: what a reader of each language would be given."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from django.conf import settings
from django.test import override_settings

from safetyplan.translation.catalogues import compile_to, read
from safetyplan.translation.found import Translated, catalogue_of, translated
from safetyplan.translation.progress import with_catalogue
from safetyplan.translation.pseudo import make
from safetyplan.translation.review import Review
from safetyplan.translation.standing import found, write

LANGUAGES = [language.code for language in with_catalogue()]
WHOLE = ["es", "ar", "zh-hans"]  # shipped complete; what somebody else began may be unfinished


@cache
def words_of(code: str) -> list[Translated]:
    return translated(read(catalogue_of(code)))


@cache
def _compiled() -> "TemporaryDirectory[str]":
    """A folder with every catalogue of the tree, and the pseudo-languages, as `compilewords` leaves them."""
    kept = TemporaryDirectory(prefix="words")
    folder = Path(kept.name)
    make(folder)
    for code in LANGUAGES:
        path = catalogue_of(code)
        built = folder / path.parent.parent.name / "LC_MESSAGES" / "django.po"
        compile_to(built.with_suffix(".mo"), read(path))
        write(built, found(words_of(code), Review(path)))
    return kept  # gone with this process


@contextmanager
def every_language() -> Iterator[list[str]]:
    """Inside, each of them is spoken; their codes."""
    codes = [*LANGUAGES, "en-xa", "ar-xb"]
    offered = [("en", "English"), *((code, code) for code in codes)]
    with override_settings(LANGUAGES=offered, LOCALE_PATHS=[Path(_compiled().name), *settings.LOCALE_PATHS]):
        yield codes
