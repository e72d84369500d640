"""The shape of a plan kept as JSON: its schema, made from the sections."""

from collections.abc import Callable
from typing import Any

from safetyplan.plans.plan import FORMAT, LOOKS
from safetyplan.sections import all_sections
from safetyplan.translation.languages import KNOWN

LISTS = ("looked_at", "added")  # of sections, by their slugs


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a plan, with every section of this installation."""
    slugs = [section.slug for section in all_sections()]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A plan",
        "type": "object",
        "properties": {
            "format": {"const": FORMAT},
            "language": {"enum": ["", *KNOWN]},
            "answers": _by_section(lambda field: field.schema()),
            "aside": _by_section(lambda field: {"type": ["string", "array"]}),
            **{name: {"type": "array", "items": {"enum": slugs}, "uniqueItems": True} for name in LISTS},
            "days": {"type": "integer", "minimum": 0},
            "exit_site": {"type": "integer", "minimum": 0},
            "look": {"type": "array", "items": {"enum": list(LOOKS)}, "uniqueItems": True},
            "pending": {"type": "object"},
            "picked": {"type": "object", "additionalProperties": {"type": "string"}},
            "told": {
                "type": "object",
                "additionalProperties": {"type": "object", "additionalProperties": {"type": "string"}},
            },
            "printing": {
                "type": "object",
                "properties": {"names": {"type": "object", "additionalProperties": {"type": "string"}}},
            },
        },
        "required": ["format"],
        "additionalProperties": False,
    }


def _by_section(shape: Callable[[Any], dict[str, Any]]) -> dict[str, Any]:
    return _object(
        {
            section.slug: _object({name: shape(field) for name, field in section.base_fields.items()})
            for section in all_sections()
        }
    )


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "additionalProperties": False}
