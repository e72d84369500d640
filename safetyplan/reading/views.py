"""How this works: pages to read, never asked."""

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from safetyplan.plans.views.opening import PlanRequest, with_plan
from safetyplan.reading.page import pages


@require_GET
@with_plan
def reading_list(request: PlanRequest) -> HttpResponse:
    return render(request, "reading/list.html", {"plan": request.plan, "pages": pages(request.plan.seat)})


@require_GET
@with_plan
def reading(request: PlanRequest, number: int) -> HttpResponse:
    offered = pages(request.plan.seat)
    if not 1 <= number <= len(offered):
        raise Http404
    context = {"plan": request.plan, "page": offered[number - 1], "number": number, "pages": offered}
    return render(request, "reading/page.html", context)
