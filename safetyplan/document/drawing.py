"""Ask for a plan to be drawn, in turn and in a process of its own: the file, or pages of it as pictures."""

from typing import Any

from django.conf import settings

from safetyplan.document.drawn import file_of, first_page_of, page_of
from safetyplan.document.engine import draw
from safetyplan.document.worker import CouldNotDraw, apart
from safetyplan.plans.plan import Plan
from safetyplan.plans.views.help_near import Help
from safetyplan.turns import Turns

_turns = Turns(at_once=2, waiting=6, seconds=20)


def draw_file(plan: Plan, near: Help, choices: dict[str, Any]) -> bytes:
    """The PDF. Raises Busy where too many wait, CouldNotDraw where this one takes too long."""
    return _bytes(_drawn(file_of, plan, near, choices))


def draw_page(plan: Plan, near: Help, choices: dict[str, Any], number: int) -> tuple[int, int, bytes]:
    """How many pages there are, the number of the one shown, and that page as a PNG: the last where there are fewer.

    Raises as `draw_file` does.
    """
    match _drawn(page_of, plan, near, choices, number):
        case [int(pages), int(shown), picture]:
            return pages, shown, _bytes(picture)
    raise CouldNotDraw


def draw_first_page(plan: Plan, near: Help, choices: dict[str, Any]) -> bytes:
    """The first page as a PNG, in about the time that one page takes. Raises as `draw_file` does."""
    return _bytes(_drawn(first_page_of, plan, near, choices))


def draw_markup(html: str, paper: str) -> bytes:
    """A PDF of finished markup of ours. Raises as `draw_file` does."""
    with _turns.turn():
        return _bytes(apart(draw, html, paper) if settings.DRAW_APART else draw(html, paper))


def _drawn(work: Any, plan: Plan, near: Help, choices: dict[str, Any], *more: Any) -> Any:
    arguments = (plan.as_kept(), list(near.chosen), near.national, choices, *more)
    with _turns.turn():
        return apart(work, *arguments) if settings.DRAW_APART else work(*arguments)


def _bytes(made: Any) -> bytes:
    """What a process that draws has to answer with. Raises CouldNotDraw for anything else."""
    if not isinstance(made, bytes):
        raise CouldNotDraw
    return made
