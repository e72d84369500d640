"""Leave: fast, or for good."""

import logging

from django.conf import settings
from django.db import Error
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_POST

from safetyplan.plans import drafts
from safetyplan.plans.cookie import take_all, token_in
from safetyplan.plans.views.opening import PlanRequest, plan_needed, with_plan

logger = logging.getLogger(__name__)


@csrf_exempt  # a refusal would be the worst page to show; a strange site can make no more of it than a closed plan
def leave_fast(request: HttpRequest) -> HttpResponse:
    """Exit this page: forget the plan, take the cookies back, go to a neutral site. Nothing here may fail."""
    response = HttpResponseRedirect(settings.SAFETYPLAN_EXIT_SITE, status=303)
    if request.headers.get("Sec-Fetch-Site") == "cross-site":
        return response
    try:
        drafts.forget(token_in(request))
    except Error:
        logger.exception("a draft outlived its exit")  # its key is gone with the cookie
    return take_all(response)


@require_GET
@plan_needed
def leave(request: PlanRequest) -> HttpResponse:
    return render(request, "plans/leave.html", {"plan": request.plan, "days": settings.DRAFT_DAYS})


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
