"""The words of a plan, found by walking its answers and questions: what a finished page is held against."""

from collections.abc import Iterator
from typing import Any

from safetyplan.document.parts import parts_of
from safetyplan.plans.plan import Plan
from safetyplan.plans.views.help_near import Help
from safetyplan.sections import Section, all_sections
from safetyplan.sections.fields import LINE_HOLDS, DayField
from safetyplan.sections.prompts import PromptsField
from safetyplan.sections.rows import RowsField


def numbers_of(help_: Help) -> list[str]:
    """Every number of the lines that a plan shows, the national one first."""
    services = [help_.national, *help_.chosen]
    return [phone.number for service in services if service for phone in service.phones.all()]


def headings_of(plan: Plan, services: Any) -> tuple[str, ...]:
    parts = parts_of(plan, "plain", services)
    found = {part.title for part in parts} | {answer.label for part in parts for answer in part.answers}
    return tuple(sorted(heading for heading in found if heading))


def own_words_swapped(plan: Plan, own: str) -> Plan:
    """The same plan with this in place of every text that its reader wrote."""
    answers = {
        section.slug: {
            name: _swapped(section.base_fields[name], value, own)
            for name, value in plan.answers.get(section.slug, {}).items()
        }
        for section in all_sections()
        if section.printed
    }
    return Plan(plan.as_kept() | {"answers": plan.answers | answers})


def each_once(plan: Plan) -> Plan:
    """The same plan with rows and lines that are alike kept once."""
    answers = {
        slug: {name: _once(value) if isinstance(value, list) else value for name, value in kept.items()}
        for slug, kept in plan.answers.items()
    }
    return Plan(plan.as_kept() | {"answers": answers})


def _once(items: list[Any]) -> list[Any]:
    return [item for place, item in enumerate(items) if item not in items[:place]]


def long_words_in(plan: Plan, letter: str) -> Plan:
    return own_words_swapped(plan, (letter * LINE_HOLDS)[:LINE_HOLDS])


def _swapped(field: Any, value: Any, own: str) -> Any:
    if isinstance(field, RowsField | PromptsField):
        return [{box: text if _is_key(field, box) else own for box, text in row.items()} for row in value]
    if hasattr(field, "keys") or field.kind == "help":
        return value
    return [own for _line in value] if isinstance(value, list) else own


def _is_key(field: Any, box: str) -> bool:
    if isinstance(field, PromptsField):
        return box == "prompt"
    return next(column.choices is not None for column in field.columns if column.name == box)


def said_in(section: type[Section], kept: dict[str, Any]) -> Iterator[str]:
    """The words that these answers to a section stand for in plain wording, a piece of a line at a time."""
    for name, value in kept.items():
        field = section.base_fields[name]
        if field.kind != "help":  # lines of help stand under the title of their part
            yield str(field.label)
        if isinstance(field, PromptsField):
            yield from _sentences(field, value)
        elif isinstance(field, RowsField):
            yield from _boxes(field, value)
        elif hasattr(field, "keys"):
            picked = {value} if isinstance(value, str) else set(value)
            yield from (str(choice.words) for choice in field.offered if choice.key in picked)
        elif isinstance(field, DayField):
            yield value.split("-")[0]  # the year; how a day is written hangs on the language
        elif field.kind != "help":
            yield from ([value] if isinstance(value, str) else value)


def _sentences(field: PromptsField, rows: list[dict[str, str]]) -> Iterator[str]:
    for row in rows:
        prompt = field.prompts[row["prompt"]]
        for text, _blank in prompt.pieces():
            yield text
        yield from (row[blank] for blank in prompt.blanks if blank in row)


def _boxes(field: RowsField, rows: list[dict[str, str]]) -> Iterator[str]:
    for row in rows:
        for column in field.columns:
            if column.name in row:
                words = {choice.key: str(choice.words) for choice in column.choices or []}
                yield words.get(row[column.name], row[column.name])
