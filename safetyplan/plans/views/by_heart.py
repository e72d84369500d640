"""Nothing to carry: three things to learn, on the screen only."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from safetyplan.document.parts import Part, parts_of
from safetyplan.plans.views.help_near import help_for
from safetyplan.plans.views.opening import PlanRequest, plan_needed
from safetyplan.sections.answer import Number, Own


@require_GET
@plan_needed
def by_heart(request: PlanRequest) -> HttpResponse:
    """One number, one word, one place: as the plan has them, or a hint at which page to write them."""
    parts, near = parts_of(request.plan, "plain", ()), help_for(request.plan)
    number = _first(parts, ("by_heart", "people"), Number)
    context = {
        "plan": request.plan,
        "help": near,
        "number": number,
        "line": None if number else near.national,
        "word": _first(parts, ("code_word",), Own),
        "place": _first(parts, ("place",), Own),
    }
    return render(request, "plans/by_heart.html", context)


def _first(parts: list[Part], roles: tuple[str, ...], kind: type[Own]) -> str | None:
    """The first text of this kind that the reader wrote under any of these roles, in the order of the roles."""
    for role in roles:
        for part in parts:
            for answer in part.answers:
                if answer.role == role and (found := _within(answer.items, kind)):
                    return found
    return None


def _within(item: Any, kind: type[Own]) -> str | None:
    if isinstance(item, kind):
        return item
    if isinstance(item, list | tuple):
        return next((found for one in item if (found := _within(one, kind))), None)
    return None
