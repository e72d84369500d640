"""The sections as a form on paper, with boxes and lines to fill by hand."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from safetyplan.document.editions.edition import Context
from safetyplan.document.parts import Part
from safetyplan.plans.plan import Plan
from safetyplan.sections import Answer, LineField, NoteField, PromptsField, RowsField, Section
from safetyplan.sections.answer import Gap, Kind
from safetyplan.translation.standing import speaking, speaks_english

LINES, NOTE_LINES, ROWS = 3, 6, 3  # to write on


def blank_parts(plan: Plan, wording: str, services: Sequence[Any], only: Collection[str] | None = None) -> list[Part]:
    """Every section this plan asks that may be on paper, with nothing of what it answers."""
    asked = [section for section in plan.asked() if section.printed and (only is None or section.slug in only)]
    return [_part(section, wording) for section in asked]


def _part(section: type[Section], wording: str) -> Part:
    english = speaks_english(section)
    with speaking(section):
        title = str(section.title_in(wording))
        introduction = str(section.introduction) if section.introduced_on_paper else ""
        return Part(section.slug, title, _questions(section(), wording), introduction, english)


def blank(parts: list[Part], help_lines: Sequence[Any]) -> Iterator[Context]:
    yield {"parts": parts, "help_shown": any(part.slug == "local_help" for part in parts)}


def _questions(section: Any, wording: str) -> list[Answer]:
    fields = [(name, field) for name, field in section.every_question.items() if field.printed]
    return [
        Answer(name, str(field.label_in(wording)), *_to_fill(field, wording))
        for name, field in fields
        if field.kind != Kind.HELP  # the numbers themselves stand at the end of the form
    ]


def _to_fill(field: Any, wording: str) -> tuple[Kind, list[Any]]:
    """The kind and the items of a question that is to be answered by hand."""
    if isinstance(field, RowsField):
        labels = [str(column.label if wording == "plain" else column.cue or column.label) for column in field.columns]
        return Kind.ROWS, [[(label, ()) for label in dict.fromkeys(labels)]] * ROWS
    if isinstance(field, PromptsField) and wording == "plain":
        return Kind.BOXES, [_sentence(prompt) for prompt in field.prompts.values()]
    if offered := getattr(field, "offered", None):
        return Kind.BOXES, [(str(one.words if wording == "plain" else one.cue),) for one in offered]
    lines = 1 if isinstance(field, LineField) else NOTE_LINES if isinstance(field, NoteField) else LINES
    return Kind.WORDS, [()] * lines


def _sentence(prompt: Any) -> tuple[str, ...]:
    pieces = [(text, Gap(prompt.blanks[blank]) if blank else "") for text, blank in prompt.pieces()]
    return tuple(piece for pair in pieces for piece in pair if piece)
