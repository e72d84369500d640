"""The parts of a document: each section of the plan that prints, in its words."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from safetyplan.plans.plan import Plan
from safetyplan.sections import Answer, Section
from safetyplan.sections.answer import Kind


@dataclass(frozen=True)
class Part:
    slug: str
    title: str
    answers: list[Answer]


def parts_of(plan: Plan, wording: str, services: Sequence[Any], only: Collection[str] | None = None) -> list[Part]:
    """What prints of this plan, in the order of its sections. `only` holds the slugs to print; None prints all."""
    return [
        Part(section.slug, str(section.title_in(wording)), answers)
        for section in plan.asked()
        if section.printed and (only is None or section.slug in only)
        if (answers := _answers(plan.page(section), wording, services))
    ]


def services_in(parts: list[Part]) -> list[Any]:
    """The services that these parts show: a part that is left out takes its numbers with it."""
    answers = [answer for part in parts for answer in part.answers]
    return [service for answer in answers if answer.kind == Kind.HELP for service in answer.items]


def _answers(page: Section, wording: str, services: Sequence[Any]) -> list[Answer]:
    page.meet(services)
    return page.answers(wording, on_paper=True)
