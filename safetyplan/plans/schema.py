"""The shape of a plan kept as JSON: its schema, made from the sections, and the reading of one from a file."""

from collections.abc import Iterator
from typing import Any

from django import forms
from django.conf import settings

from safetyplan.plans.plan import FORMAT, Plan
from safetyplan.sections import Section, all_sections

_LISTS = ("looked_at", "added")


class NotAPlan(ValueError):
    """What was read is not a plan. The message names the place and what is wrong there; it never repeats an answer."""


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a plan, with every section of this installation."""
    slugs = [section.slug for section in all_sections()]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A plan",
        "type": "object",
        "properties": {
            "format": {"const": FORMAT},
            "language": {"enum": ["", *dict(settings.LANGUAGES)]},
            "answers": {
                "type": "object",
                "properties": {section.slug: _schema_of(section) for section in all_sections()},
                "additionalProperties": False,
            },
            **{name: {"type": "array", "items": {"enum": slugs}, "uniqueItems": True} for name in _LISTS},
            "aside": {"type": "object"},
            "days": {"type": "integer", "minimum": 0},
            "exit_site": {"type": "integer", "minimum": 0},
            "pending": {"type": "object"},
        },
        "required": ["format"],
        "additionalProperties": False,
    }


def _schema_of(section: type[Section]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {name: field.schema() for name, field in section.base_fields.items()},  # type: ignore[attr-defined]
        "additionalProperties": False,
    }


def read_plan(kept: Any) -> Plan:
    """A plan from parsed JSON. Raises NotAPlan, naming the first place that does not fit."""
    for place, wrong in _misfits(kept):
        raise NotAPlan(f"{place}: {wrong}")
    return Plan(kept)


def _misfits(kept: Any) -> Iterator[tuple[str, str]]:
    if not isinstance(kept, dict):
        yield "the file", "a plan is an object"
        return
    if kept.get("format") != FORMAT or isinstance(kept.get("format"), bool):
        yield "format", f"this program reads format {FORMAT}"
    for name in kept.keys() - schema()["properties"].keys():
        yield name, "there is no such part of a plan"
    if kept.get("language", "") not in ("", *dict(settings.LANGUAGES)):
        yield "language", "this language is not offered here"
    slugs = {section.slug for section in all_sections()}
    for name in _LISTS:
        listed = kept.get(name, [])
        if not isinstance(listed, list) or not all(isinstance(slug, str) and slug in slugs for slug in listed):
            yield name, "a list of sections, by their slugs"
    if not isinstance(kept.get("aside", {}), dict) or not all(
        isinstance(one, dict) for one in kept.get("aside", {}).values()
    ):
        yield "aside", "an object of sections"
    for name in ("days", "exit_site"):
        if not isinstance(kept.get(name, 0), int) or isinstance(kept.get(name), bool) or kept.get(name, 0) < 0:
            yield name, "a whole number"
    if not isinstance(kept.get("pending", {}), dict):
        yield "pending", "an object"
    yield from _misfit_answers(kept.get("answers", {}))


def _misfit_answers(answers: Any) -> Iterator[tuple[str, str]]:
    if not isinstance(answers, dict):
        yield "answers", "an object of sections"
        return
    sections = {section.slug: section for section in all_sections()}
    for slug, kept in answers.items():
        if slug not in sections:
            yield f"answers.{slug}", "there is no such section"
        elif not isinstance(kept, dict):
            yield f"answers.{slug}", "an object of questions"
        else:
            yield from _misfit_questions(slug, kept, sections[slug].base_fields)


def _misfit_questions(slug: str, kept: dict[str, Any], fields: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for name, value in kept.items():
        place = f"answers.{slug}.{name}"
        if name not in fields:
            yield place, "there is no such question"
        elif not isinstance(value, fields[name].json_type):
            yield place, f"this takes a {'list' if fields[name].json_type is list else 'text'}"
        else:
            try:
                fields[name].check_kept(value)
            except forms.ValidationError as refusal:
                yield place, refusal.messages[0]
