"""What is drawn of a plan in the process of its own: the file, or pages of it as pictures."""

from collections.abc import Sequence
from typing import Any

from django.conf import settings

from safetyplan.document.engine import draw
from safetyplan.document.picture import pages_in, picture_of
from safetyplan.document.render import render
from safetyplan.document.worker import apart
from safetyplan.plans.plan import Plan
from safetyplan.plans.views.help_near import Help
from safetyplan.turns import Turns

_turns = Turns(at_once=2, waiting=6, seconds=20)


def draw_file(plan: Plan, near: Help, choices: dict[str, Any]) -> bytes:
    """The PDF. Raises Busy where too many wait, CouldNotDraw where this one takes too long."""
    return _drawn(file_of, plan, near, choices)


def draw_page(plan: Plan, near: Help, choices: dict[str, Any], number: int) -> tuple[int, int, bytes]:
    """How many pages there are, the number of the one shown, and that page as a PNG: the last where there are fewer.

    Raises as `draw_file` does.
    """
    return _drawn(page_of, plan, near, choices, number)


def draw_first_page(plan: Plan, near: Help, choices: dict[str, Any]) -> bytes:
    """The first page as a PNG, in about the time that one page takes. Raises as `draw_file` does."""
    return _drawn(first_page_of, plan, near, choices)


def draw_markup(html: str, paper: str) -> bytes:
    """A PDF of finished markup of ours. Raises as `draw_file` does."""
    with _turns.turn():
        return apart(draw, html, paper) if settings.DRAW_APART else draw(html, paper)


def _drawn(work: Any, plan: Plan, near: Help, choices: dict[str, Any], *more: Any) -> Any:
    arguments = (plan.as_kept(), list(near.chosen), near.national, choices, *more)
    with _turns.turn():
        return apart(work, *arguments) if settings.DRAW_APART else work(*arguments)


def file_of(kept: dict[str, Any], services: Sequence[Any], national: Any, choices: dict[str, Any]) -> bytes:
    return render(Plan(kept), services=services, national=national, **choices)


def page_of(
    kept: dict[str, Any], services: Sequence[Any], national: Any, choices: dict[str, Any], number: int
) -> tuple[int, int, bytes]:
    pdf = file_of(kept, services, national, choices)
    pages = pages_in(pdf)
    number = min(number, pages)
    return pages, number, picture_of(pdf, number)


def first_page_of(kept: dict[str, Any], services: Sequence[Any], national: Any, choices: dict[str, Any]) -> bytes:
    return picture_of(file_of(kept, services, national, choices | {"first_page": True}), 1)
