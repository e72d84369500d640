"""The parts of a document: each section of the plan that prints, in its words."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Any

from safetyplan.plans.plan import Plan
from safetyplan.sections import Answer, Section
from safetyplan.sections.answer import Kind
from safetyplan.translation.standing import speaking, speaks_english


@dataclass(frozen=True)
class Part:
    slug: str
    title: str
    answers: list[Answer]
    introduction: str = ""
    in_english: bool = False  # though the page is not: the language lacks a sentence of it that matters


def parts_of(plan: Plan, wording: str, services: Sequence[Any], only: Collection[str] | None = None) -> list[Part]:
    """What prints of this plan, in the order of its sections. `only` holds the slugs to print; None prints all."""
    parts = []
    for section in plan.asked():
        if section.printed and (only is None or section.slug in only):
            english = speaks_english(section)
            with speaking(section):
                if answers := _answers(plan.page(section), wording, services):
                    parts.append(Part(section.slug, str(section.title_in(wording)), answers, in_english=english))
    return parts


def services_in(parts: list[Part]) -> list[Any]:
    """The services that these parts show: a part that is left out takes its numbers with it."""
    answers = [answer for part in parts for answer in part.answers]
    return [service for answer in answers if answer.kind == Kind.HELP for service in answer.items]


_LINES_LEAD = 70  # lines; a page of the smallest letters holds about 45
_LETTERS_A_LINE = 80


def leading(parts: list[Part]) -> list[Part]:
    """As many of the parts, and of the answers of the last, as fill more than a page."""
    kept: list[Part] = []
    lines = 0.0
    for part in parts:
        answers: list[Answer] = []
        for answer in part.answers:
            answers.append(answer)
            lines += 2 + sum(_lines(item) for item in answer.items)
            if lines > _LINES_LEAD:
                return [*kept, replace(part, answers=answers)]
        kept.append(part)
    return kept


def _lines(item: Any) -> float:
    if isinstance(item, str):
        return len(item) / _LETTERS_A_LINE
    return max(1.0, sum(_lines(piece) for piece in item)) if isinstance(item, list | tuple) else 5.0


def _answers(page: Section, wording: str, services: Sequence[Any]) -> list[Answer]:
    page.meet(services)
    return page.answers(wording, on_paper=True)
