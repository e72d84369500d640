"""What `manage.py check` says to an agency that writes its own section: one sentence for each thing to mend."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from django import forms
from django.conf import settings
from django.core.checks import CheckMessage, Error
from django.utils.functional import Promise
from django.utils.module_loading import import_string

from safetyplan.sections.before_we_start import BeforeWeStart
from safetyplan.sections.prompts import Prompt
from safetyplan.sections.question import Question
from safetyplan.sections.section import Quiet, Section
from safetyplan.sections.situation import Situation

URGENT = frozenset({"", "talk", "life", "neck", "belly"})
# Names that a page needs itself: those of every section, and what the page posts beside the answers.
TAKEN = (
    frozenset(dir(Section))
    | vars(Section()).keys()
    | {"section", "question", "find_page", "marks", "go", "csrfmiddlewaretoken"}
)
SITUATION = {
    choice.key
    for section in (BeforeWeStart, Situation)
    for field in section.base_fields.values()
    for choice in getattr(field, "offered", [])
}
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_KEY = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*")  # dots: a choice offered again as section.question.key

Found = Iterator[tuple[str, str]]  # the number of a check, and its sentence


def check_sections(app_configs: Any = None, **kwargs: Any) -> list[CheckMessage]:
    problems: list[CheckMessage] = []
    owners: dict[str, str] = {}
    for path in settings.SAFETYPLAN_SECTIONS:
        for number, sentence in _problems(path, owners):
            problems.append(Error(sentence, obj=path, id=f"safetyplan.{number}"))
    return problems


def _problems(path: str, owners: dict[str, str]) -> Found:
    try:
        section = import_string(path)
    except Exception as error:  # a module of someone else's may fail in any way
        yield "E001", f"This cannot be imported ({type(error).__name__}: {error})."
        return
    if not (isinstance(section, type) and issubclass(section, Section)):
        yield "E001", "This is not a subclass of Section."
        return
    yield from _of_slug(section, path, owners)
    yield from _of_section(section)
    for name, field in section.base_fields.items():
        yield from _of_question(name, field)
        if isinstance(field, Question):
            yield from _of_words(name, field)
            yield from _of_keys(name, field)
            if section.printed and field.printed:
                yield from _of_cues(name, field)


def _of_slug(section: type[Section], path: str, owners: dict[str, str]) -> Found:
    if not _NAME.fullmatch(section.slug):
        yield "E002", f"The slug “{section.slug}” is not a name in small letters, digits and underscores."
    elif owners.setdefault(section.slug, path) != path:
        yield "E003", f"The slug “{section.slug}” is already that of {owners[section.slug]}."


def _of_section(section: type[Section]) -> Found:
    for name in ("title", "introduction", "advocate_note"):
        yield from _lazy(f"The {name}", getattr(section, name), needed=name == "title")
    quiet = getattr(section, "quiet_titles", None)
    if not isinstance(quiet, Quiet):
        yield "E011", "It has no quiet_titles: a Quiet with a dull title for each theme."
    else:
        for theme, title in quiet._asdict().items():
            yield from _lazy(f"The quiet title “{theme}”", title, needed=True)
    if not isinstance(section.asked_for, frozenset | set):
        yield "E007", "Its asked_for is not a set of keys."
        return
    for key in sorted(section.asked_for - SITUATION):
        yield "E007", f"It is asked for “{key}”, which no question of BeforeWeStart or Situation offers."


def _of_question(name: str, field: forms.Field) -> Found:
    if name in TAKEN:
        yield "E005", f"The question “{name}” has a name that every page needs itself."
    if field.required:
        yield "E006", f"The question “{name}” is required, and nothing in a plan may be."
    if not isinstance(field, Question):
        kind = type(field).__name__
        yield "E010", f"The question “{name}” is a {kind}, which is none of the kinds in safetyplan.sections."


def _of_words(name: str, field: Question) -> Found:
    yield from _lazy(f"The label of “{name}”", field.label, needed=True)
    yield from _lazy(f"The help text of “{name}”", field.help_text)
    for part in (part for group in _groups(field) for part in group):
        said = [part.label] if hasattr(part, "label") else [part.words, *getattr(part, "blanks", {}).values()]
        for words in said:
            yield from _lazy(f"What “{name}.{_key(part)}” says", words, needed=True)
        yield from _lazy(f"The cue of “{name}.{_key(part)}”", part.cue)


def _of_keys(name: str, field: Question) -> Found:
    for group in _groups(field):
        keys = [_key(part) for part in group]
        for key in sorted({key for key in keys if not _KEY.fullmatch(key) or keys.count(key) > 1}):
            why = "stands twice" if keys.count(key) > 1 else "is not in small letters, digits and underscores"
            yield "E009", f"The key “{key}” of “{name}” {why}."
        for part in group:
            if getattr(part, "urgent", "") not in URGENT:
                yield "E012", f"“{name}.{_key(part)}” calls for “{part.urgent}”, which is none of talk, life, neck."
            if isinstance(part, Prompt):
                yield from _of_prompt(name, part)


def _of_prompt(name: str, prompt: Prompt) -> Found:
    if prompt.key == "shown" or "prompt" in prompt.blanks:
        yield "E009", f"“{name}.{prompt.key}” uses “shown” or “prompt”, a name that the page needs itself."
    try:
        named = [blank for _text, blank in prompt.pieces() if blank is not None]
    except ValueError:  # a brace without its other half
        named = [""]
    if sorted(named) != sorted(prompt.blanks):
        yield "E013", f"The blanks in the sentence “{name}.{prompt.key}” are not those that it lists, each once."


def _of_cues(name: str, field: Question) -> Found:
    if not all(field.cue if isinstance(field.cue, Quiet) else [field.cue]):
        yield "E008", f"The question “{name}” is printed and has no cue for the quiet wordings."
    for part in (part for group in _groups(field) for part in group):
        if not part.cue:
            yield "E008", f"“{name}.{_key(part)}” is printed and has no cue for the quiet wordings."


def _groups(field: Question) -> Iterable[list[Any]]:
    """The choices, sentences and boxes of a question. Within a group, a key may stand once."""
    columns = getattr(field, "columns", [])
    yield getattr(field, "offered", [])
    yield getattr(field.widget, "prompts", [])  # the field itself keeps the last of two with the same key
    yield columns
    yield from (column.choices or [] for column in columns)


def _key(part: Any) -> str:
    return str(getattr(part, "key", "") or getattr(part, "name", ""))


def _lazy(what: str, words: Any, *, needed: bool = False) -> Found:
    for one in words if isinstance(words, Quiet) else [words]:
        if not isinstance(one, Promise) and (one or needed):
            yield "E004", f"{what} does not wait for the reader’s language: write it as gettext_lazy(…)."
