"""The reading of a plan from JSON. What does not fit is named by its place, and nothing of it is repeated."""

import json
from collections.abc import Iterator
from typing import Any

from django import forms

from safetyplan.plans.plan import FORMAT, LOOKS, Plan
from safetyplan.plans.schema import LISTS, schema
from safetyplan.sections import all_sections
from safetyplan.translation.languages import KNOWN

_PLACE_SHOWN = 100  # letters: the names in a file may be of any length


class NotAPlan(ValueError):
    """What was read is not a plan. The message names the place and what is wrong there; it never repeats an answer."""


def read_plan(kept: Any) -> Plan:
    """A plan from parsed JSON. Raises NotAPlan, naming the first place that does not fit."""
    for place, wrong in _misfits(kept):
        shown = place if place.isprintable() else ascii(place)
        raise NotAPlan(f"{shown[:_PLACE_SHOWN]}: {wrong}")
    return Plan(_whole(kept))


def _whole(kept: Any) -> Any:
    """Half a character can stand in JSON and on no page: it becomes the mark for what cannot be read."""
    text = json.dumps(kept, ensure_ascii=False)
    return json.loads(text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))


def _misfits(kept: Any) -> Iterator[tuple[str, str]]:
    if not isinstance(kept, dict):
        yield "the file", "a plan is an object"
        return
    if kept.get("format") != FORMAT or isinstance(kept.get("format"), bool):
        yield "format", f"this program reads format {FORMAT}"
    for name in kept.keys() - schema()["properties"].keys():
        yield name, "there is no such part of a plan"
    if kept.get("language", "") not in ("", *KNOWN):  # one that is not offered now opens all the same
        yield "language", "there is no such language"
    slugs = {section.slug for section in all_sections()}
    for name in LISTS:
        listed = kept.get(name, [])
        if not isinstance(listed, list) or not all(isinstance(slug, str) and slug in slugs for slug in listed):
            yield name, "a list of sections, by their slugs"
    for name in ("days", "exit_site"):
        if not isinstance(kept.get(name, 0), int) or isinstance(kept.get(name), bool) or kept.get(name, 0) < 0:
            yield name, "a whole number"
    look = kept.get("look", [])
    if not isinstance(look, list) or not all(isinstance(one, str) and one in LOOKS for one in look):
        yield "look", f"a list of {', '.join(LOOKS)}"
    if not isinstance(kept.get("pending", {}), dict):
        yield "pending", "an object"
    picked = kept.get("picked", {})
    if not isinstance(picked, dict) or not all(isinstance(mark, str) for mark in picked.values()):
        yield "picked", "an object of texts"
    if not _holds_texts(kept.get("told", {}), deep=True):
        yield "told", "by language, an object of texts"
    printing = kept.get("printing", {})
    if not isinstance(printing, dict) or not _holds_texts(printing.get("names", {})):
        yield "printing", "an object, in which names is an object of texts"
    for part in ("answers", "aside"):
        yield from _misfit_sections(part, kept.get(part, {}))


def _holds_texts(kept: Any, *, deep: bool = False) -> bool:
    """Whether this is an object of texts; `deep`, an object of such objects."""
    return isinstance(kept, dict) and all(
        _holds_texts(value) if deep else isinstance(value, str) for value in kept.values()
    )


def _misfit_sections(part: str, answers: Any) -> Iterator[tuple[str, str]]:
    if not isinstance(answers, dict):
        yield part, "an object of sections"
        return
    sections = {section.slug: section for section in all_sections()}
    for slug, kept in answers.items():
        if slug not in sections:
            yield f"{part}.{slug}", "there is no such section"
        elif not isinstance(kept, dict):
            yield f"{part}.{slug}", "an object of questions"
        else:
            yield from _misfit_questions(part, slug, kept, sections[slug].base_fields)


def _misfit_questions(part: str, slug: str, kept: dict[str, Any], fields: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for name, value in kept.items():
        place = f"{part}.{slug}.{name}"
        if name not in fields:
            yield place, "there is no such question"
        elif wrong := _misfit(fields[name], value, as_typed=part == "aside"):
            yield place, wrong


def _misfit(field: Any, value: Any, *, as_typed: bool) -> str:
    """What is wrong with an answer; empty where nothing is. What was set aside has a shape, and need not fit."""
    if as_typed and isinstance(field, forms.CharField) and isinstance(value, str):
        return ""  # a list of lines waits as the one text that was typed
    if not isinstance(value, field.json_type):
        return f"this takes a {'list' if field.json_type is list else 'text'}"
    if isinstance(value, list) and not all(_is_item(item) and (as_typed or item) for item in value):
        return "a list of texts, or of rows of texts"
    try:
        if not as_typed:
            field.check_kept(value)
    except forms.ValidationError as refusal:
        return refusal.messages[0]
    return ""


def _is_item(item: Any) -> bool:
    """Whether this can stand in a list: a text or a number, or a row of them; nothing nested."""
    return all(isinstance(text, str | int | float) for text in (item.values() if isinstance(item, dict) else [item]))
