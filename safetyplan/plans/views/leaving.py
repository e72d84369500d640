"""Leave for good."""

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from safetyplan.plans import drafts
from safetyplan.plans.cookie import take_all
from safetyplan.plans.views.opening import PlanRequest, plan_needed, with_plan


@require_GET
@plan_needed
def leave(request: PlanRequest) -> HttpResponse:
    title = settings.SAFETYPLAN_NEUTRAL_TITLE
    context = {"plan": request.plan, "days": request.plan.days or settings.DRAFT_DAYS, "site_title": title}
    return render(request, "plans/leave.html", context)


@require_POST
@with_plan
def erase(request: PlanRequest) -> HttpResponse:
    """Erase everything now."""
    drafts.forget(request.token)
    return take_all(redirect("erased"))


@require_GET
@with_plan
def erased(request: PlanRequest) -> HttpResponse:
    return render(request, "plans/erased.html", {"plan": request.plan})
