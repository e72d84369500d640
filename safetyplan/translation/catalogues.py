"""Collect every sentence that can be translated, and compile what was. Babel does both; no gettext is needed."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.conf import settings
from django.utils.translation.template import templatize

from safetyplan.translation.languages import by_folder
from safetyplan.translation.writing import write_whole

KEYWORDS = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "_p": ((1, "c"), 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}
_NOTE = "Translators:"


def collect() -> Catalog:
    """Every sentence of the product's own modules and templates, with the translators' notes."""
    catalog = Catalog(charset="utf-8", fuzzy=False)
    for path, text in _sources():
        where = path.relative_to(settings.BASE_DIR).as_posix()
        found = extract("python", BytesIO(text.encode()), KEYWORDS, [_NOTE], options={"encoding": "utf-8"})
        for _line, message, notes, context in found:
            # No line numbers: they would make every edit of a module a change of every catalogue.
            catalog.add(message, locations=[(where, 0)], auto_comments=_whole(notes), context=context)
    return catalog


def _sources() -> Iterator[tuple[Path, str]]:
    for path in sorted((settings.BASE_DIR / "safetyplan").rglob("*.py")):
        yield path, path.read_text()
    for path in sorted((settings.BASE_DIR / "templates").rglob("*.html")):
        yield path, templatize(path.read_text(), origin=str(path))


def _whole(notes: list[str]) -> list[str]:
    """A note that ran over several lines, as one."""
    return [" ".join(notes).removeprefix(_NOTE).strip()] if notes else []


def catalogue_files() -> list[Path]:
    """Every catalogue that somebody began, in whatever folder of words it stands."""
    return sorted(path for folder in settings.LOCALE_PATHS for path in Path(folder).glob("*/LC_MESSAGES/django.po"))


def keys(catalog: Catalog) -> set[tuple[str | None, str]]:
    """What identifies each sentence: its context and its English (the singular, where there are two)."""
    return {(message.context, _first(message.id)) for message in catalog if message.id}


def _first(identifier: str | list[str] | tuple[str, ...]) -> str:
    return identifier if isinstance(identifier, str) else identifier[0]


def bring_up_to_date(path: Path, collected: Catalog) -> None:
    """Write the sentences as they are now into a catalogue, keeping every translation of an unchanged one."""
    write(path, brought_up_to_date(path, collected))


def brought_up_to_date(path: Path, collected: Catalog) -> Catalog:
    """The catalogue with the sentences as they are now; a new one where there is none yet. Nothing is written."""
    kept = read(path) if path.exists() and path.stat().st_size else begun(_language(path))
    doubted = [message for message in kept if message.fuzzy]
    # Near matches have put wrong sentences before readers in other projects: a changed sentence starts empty.
    kept.update(collected, no_fuzzy_matching=True, update_creation_date=False)
    for message in kept:
        if message.fuzzy and message not in doubted:  # a sentence that has taken on a plural, or lost it
            message.flags.discard("fuzzy")
            message.string = ("",) * kept.num_plurals if message.pluralizable else ""
    kept.obsolete.clear()
    return kept


def write(path: Path, catalog: Catalog) -> None:
    """The catalogue as `path`, whole or not at all."""
    out = BytesIO()
    write_po(out, catalog, sort_output=True, omit_header=False, include_lineno=False, width=120)
    write_whole(path, out.getvalue())


def begun(language: str) -> Catalog:
    """An empty catalogue for a folder of `locale`, with the plural rule that our table has for it."""
    known = by_folder(language)
    catalog = Catalog(
        locale=known.code.split("-")[0] if known and known.only_tried else language,
        header_comment=f"# The words of the safety-plan builder: {language}. Licence: CC BY 4.0.\n#",
        project="safety-plan builder",
        version="1",
        charset="utf-8",
        fuzzy=False,
    )
    if known:
        catalog.mime_headers = [("Plural-Forms", known.plurals)]
    return catalog


def compile_one(path: Path) -> None:
    """Write the `.mo` beside the `.po`."""
    compile_to(path.with_suffix(".mo"), read(path))


def compile_to(path: Path, catalog: Catalog) -> None:
    """The catalogue as the `.mo` file `path`, whole or not at all. What is marked fuzzy is left out."""
    out = BytesIO()
    write_mo(out, catalog, use_fuzzy=False)
    write_whole(path, out.getvalue())


def read(path: Path) -> Catalog:
    """The catalogue of this file. Raises OSError where there is none."""
    with path.open("rb") as file:
        return read_po(file, locale=_language(path))


def _language(path: Path) -> str:
    return path.parent.parent.name
