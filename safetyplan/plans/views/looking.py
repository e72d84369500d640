"""How the pages look to this reader: kept in the draft, and nowhere else."""

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import Resolver404, resolve
from django.views.decorators.http import require_POST

from safetyplan.plans.views.keeping import keep
from safetyplan.plans.views.opening import PlanRequest, with_plan

START = "/"


@require_POST
@with_plan
def look(request: PlanRequest) -> HttpResponse:
    """Larger letters, one question at a time, or side notes folded: on or off, and back to the same page."""
    keep(request, lambda plan: plan.turn(request.POST.get("look", "")))
    return redirect(_ours(request.POST.get("back", "")))


def _ours(path: str) -> str:
    """A path of ours; anything else leads to the start."""
    try:
        resolve(path)
    except Resolver404:
        return START
    return path if path.startswith("/") and not path.startswith("//") else START
