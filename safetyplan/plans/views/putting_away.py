"""Put a plan away under a return number: here on the server, or in a file of the reader's own."""

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
from safetyplan.plans.views.opening import PlanRequest, plan_needed
from safetyplan.turns import Turns

# Keeping and coming back stand in separate queues: whoever floods one cannot stop others from saving.
_keeping = Turns(at_once=1, waiting=5, seconds=15)


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
        return_token = vault.stretch(shown, number.SALT)
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
