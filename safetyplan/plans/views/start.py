from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from safetyplan.plans import drafts
from safetyplan.plans.number import digits_of
from safetyplan.plans.plan import Plan
from safetyplan.plans.recording import record
from safetyplan.plans.views.keeping import keep
from safetyplan.plans.views.opening import PlanRequest, plan_needed, with_plan
from safetyplan.sections.before_we_start import BeforeWeStart


@require_http_methods(["GET", "HEAD", "POST"])
@with_plan
def start(request: PlanRequest) -> HttpResponse:
    """Pick a length and a seat. Posting begins a new plan under a new token: a planted one is never written to."""
    if request.method != "POST":
        return render(request, "plans/start.html", {"plan": request.plan, "has_plan": bool(request.plan.answers)})
    drafts.forget_expired()
    plan = _fresh_after(request)
    record(plan, BeforeWeStart(request.POST))
    if request.POST.get("pages") == "easy":
        plan.look = ["large", "easy"]
    elif "easy" in plan.look:
        plan.turn("easy")
    request.plan, request.token = plan, drafts.begin(plan)
    return redirect("first_use")


def _fresh_after(request: PlanRequest) -> Plan:
    """A plan with nothing on it, for the same reader's eyes. The one before is closed: erased if it has no number."""
    drafts.close(request.token)
    before = request.plan
    return Plan({"language": before.language, "exit_site": before.exit_site, "look": before.look})


@require_http_methods(["GET", "HEAD", "POST"])
@plan_needed
def start_next(request: PlanRequest) -> HttpResponse:
    """For a helper who meets the next person: the plan that is open goes first, and then a fresh one begins."""
    if request.method != "POST":
        return render(request, "plans/start_next.html", {"plan": request.plan})
    answers = {name: request.plan.answers.get("before_we_start", {}).get(name, "") for name in ("seat", "length")}
    plan = _fresh_after(request)
    plan.look = [one for one in plan.look if one == "folded"]  # the letters were for the other reader
    plan.language = ""
    plan.answers = {"before_we_start": {name: value for name, value in answers.items() if value}}
    plan.answers = {slug: kept for slug, kept in plan.answers.items() if kept}
    request.plan, request.token = plan, drafts.begin(plan)
    return redirect("first_use")


@require_http_methods(["GET", "HEAD", "POST"])
@with_plan
def first_use(request: PlanRequest) -> HttpResponse:
    """What the exit does and does not do, said before it is needed. Posting picks the site that it leads to."""
    if request.method == "POST":
        picked = digits_of(request.POST.get("site", ""))[:2]
        if picked and int(picked) < len(settings.SAFETYPLAN_EXIT_SITES):
            keep(request, lambda plan: setattr(plan, "exit_site", int(picked)))
        return redirect("first_use")
    return render(request, "plans/first_use.html", {"plan": request.plan, "has_plan": request.token is not None})


@require_POST
@with_plan
def language(request: PlanRequest) -> HttpResponse:
    """Speak another language, from a page that holds nothing to keep."""
    chosen = request.POST.get("language", "")
    if chosen in dict(settings.LANGUAGES):
        keep(request, lambda plan: setattr(plan, "language", chosen))
    return redirect("start")
