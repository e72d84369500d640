"""Come back to a plan that was put away, by its number: from the server, or from a file of the reader's own."""

import time
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from safetyplan import vault
from safetyplan.plans import drafts, number, savefile
from safetyplan.plans.cookie import take_all
from safetyplan.plans.plan import Plan
from safetyplan.plans.views.opening import PlanRequest, with_plan
from safetyplan.turns import Turns

_returning = Turns(at_once=1, waiting=3, seconds=10)
WRONG_TRY_RESTS = 0.5  # seconds: a wrong number holds its turn this much longer, whoever sent it


@require_http_methods(["GET", "HEAD", "POST"])
@with_plan
def come_back(request: PlanRequest) -> HttpResponse:
    """Open, or forget, what a number opens. Wrong, expired and forgotten look the same and take the same time."""
    if request.method != "POST":
        return render(request, "plans/come_back.html", {"plan": request.plan})
    try:
        typed = number.read(request.POST.get("number", ""))
    except number.NotANumber:
        return render(request, "plans/come_back.html", {"plan": request.plan, "wrong": "slip"}, status=422)
    uploaded = request.FILES.get("file")
    with _returning.turn():
        if uploaded or "file" in request.POST.get("from", ""):
            return _from_file(request, uploaded, typed)
        return_token = vault.stretch(typed, number.SALT)
        if "forget" in request.POST:
            drafts.forget(return_token)
            return _forgotten(request)
        try:
            token = drafts.come_back(return_token)
        except drafts.NoDraft:
            time.sleep(WRONG_TRY_RESTS)
            return render(request, "plans/come_back.html", {"plan": request.plan, "wrong": "number"}, status=422)
    return _opened(request, token)


def _forgotten(request: PlanRequest) -> HttpResponse:
    """Another plan that is open in this browser stays open."""
    erased = render(request, "plans/erased.html", {"plan": Plan()})
    try:
        drafts.open_draft(request.token)
    except drafts.NoDraft:
        return take_all(erased)
    return erased


def _from_file(request: PlanRequest, uploaded: Any, typed: str) -> HttpResponse:
    try:
        if uploaded is None or uploaded.size > savefile.LARGEST:
            raise savefile.NotOurs
        plan = savefile.opened_file(uploaded.read(), typed)
    except savefile.NotOurs:
        time.sleep(WRONG_TRY_RESTS)
        return render(request, "plans/come_back.html", {"plan": request.plan, "wrong": "file"}, status=422)
    plan.pending, plan.days = {}, 0
    return _opened(request, drafts.begin(plan))


def _opened(request: PlanRequest, token: bytes) -> HttpResponse:
    drafts.close(request.token)
    request.token = token
    return redirect("contents")
