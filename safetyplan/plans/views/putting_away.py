"""Put a plan away and come back to it: under a return number, here on the server or in a file of the reader's own."""

import time
from typing import Any

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from safetyplan import vault
from safetyplan.document.slip import slip_pdf
from safetyplan.document.worker import CouldNotDraw
from safetyplan.plans import drafts, number, savefile
from safetyplan.plans.cookie import take_all
from safetyplan.plans.plan import Plan
from safetyplan.plans.views.keeping import keep
from safetyplan.plans.views.opening import PlanRequest, plan_needed, with_plan
from safetyplan.turns import Turns

SALT = b"return number/v1"
# Keeping and coming back stand in separate queues: whoever floods one cannot stop others from saving.
_keeping = Turns(at_once=1, waiting=5, seconds=15)
_returning = Turns(at_once=1, waiting=3, seconds=10)
WRONG_TRY_RESTS = 0.5  # seconds: a wrong number holds its turn this much longer, whoever sent it


@require_http_methods(["GET", "HEAD", "POST"])
@plan_needed
def put_away(request: PlanRequest) -> HttpResponse:
    """Show a number once; when its end was typed back it counts, and only it opens the plan from then on."""
    if request.method != "POST":
        return _choices(request)
    if request.plan.days and "again" in request.POST:
        drafts.close(request.token)
        return take_all(render(request, "plans/put_away_done.html", {"plan": Plan()}))
    if "typed" not in request.POST:
        return _show_new_number(request)
    if request.token is None:
        return redirect("come_back")  # sent twice: it is put away by now, and its number tells
    shown, days = _shown(request.plan)
    if not shown or not days:
        return _choices(request)
    if not number.ends_like(shown, request.POST["typed"]):
        return _show(request, shown, slipped=True)
    with _keeping.turn():
        return_token = vault.stretch(shown, SALT)
    try:
        drafts.put_away(request.token, return_token, days)
    except drafts.NoDraft:
        return redirect("come_back")
    return take_all(render(request, "plans/put_away_done.html", {"plan": Plan()}))


def _choices(request: PlanRequest) -> HttpResponse:
    context = {"plan": request.plan, "days": settings.PUT_AWAY_DAYS}
    return render(request, "plans/put_away.html", context)


def _show_new_number(request: PlanRequest) -> HttpResponse:
    days = number.digits_of(request.POST.get("days", ""))[:4]
    kept_for = int(days) if days and int(days) in settings.PUT_AWAY_DAYS else settings.PUT_AWAY_DAYS[0]
    fresh = number.new_number()
    keep(request, lambda plan: setattr(plan, "pending", {"number": fresh, "days": kept_for}))
    return _show(request, fresh)


def _shown(plan: Plan) -> tuple[str, int]:
    """The number that was shown and does not count yet, and for how many days; 0 where it is to seal a file."""
    return plan.pending.get("number", ""), plan.pending.get("days", 0)


def _show(request: PlanRequest, shown: str, *, slipped: bool = False) -> HttpResponse:
    context: dict[str, Any] = {"plan": request.plan, "number": number.written(shown), "slipped": slipped}
    return render(request, "plans/put_away_number.html", context)


@require_POST
@plan_needed
def slip(request: PlanRequest) -> HttpResponse:
    """The number on a small card, as long as it was shown and does not count yet."""
    shown, _days = _shown(request.plan)
    if not shown:
        return redirect("put_away")
    try:
        card = slip_pdf(number.written(shown))
    except CouldNotDraw:
        return _show(request, shown)
    response = HttpResponse(card, content_type="application/pdf")
    response["Content-Disposition"] = 'attachment; filename="card.pdf"'
    return response


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
        return_token = vault.stretch(typed, SALT)
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


@require_http_methods(["GET", "HEAD", "POST"])
@plan_needed
def save_file(request: PlanRequest) -> HttpResponse:
    """The plan as a sealed file. Its number is shown once, and typed back in part before the file is made."""
    if request.method != "POST":
        return render(request, "plans/save_file.html", {"plan": request.plan})
    shown, days = _shown(request.plan)
    if "typed" not in request.POST or not shown or days:
        fresh = number.new_number()
        keep(request, lambda plan: setattr(plan, "pending", {"number": fresh, "days": 0}))
        return render(request, "plans/save_file.html", {"plan": request.plan, "number": number.written(fresh)})
    if not number.ends_like(shown, request.POST["typed"]):
        context = {"plan": request.plan, "number": number.written(shown), "slipped": True}
        return render(request, "plans/save_file.html", context)
    request.plan.pending = {}
    try:
        with _keeping.turn():
            content = savefile.sealed_file(request.plan, shown)
    except savefile.TooLarge:
        return render(request, "plans/save_file.html", {"plan": request.plan, "too_large": True}, status=422)
    keep(request, lambda plan: setattr(plan, "pending", {}))  # only now: a number that was written down must not lapse
    response = HttpResponse(content, content_type="application/octet-stream")
    response["Content-Disposition"] = 'attachment; filename="notes.dat"'
    return response
