from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from safetyplan.plans import drafts
from safetyplan.plans.number import digits_of
from safetyplan.plans.plan import Plan
from safetyplan.plans.views.keeping import keep
from safetyplan.plans.views.opening import PlanRequest, with_plan
from safetyplan.sections.before_we_start import BeforeWeStart


@require_http_methods(["GET", "HEAD", "POST"])
@with_plan
def start(request: PlanRequest) -> HttpResponse:
    """Pick a length and a seat. Posting begins a new plan under a new token: a planted one is never written to."""
    if request.method != "POST":
        return render(request, "plans/start.html", {"plan": request.plan, "has_plan": request.token is not None})
    page = BeforeWeStart(request.POST)
    language = request.plan.language
    drafts.forget_expired()
    drafts.close(request.token)
    plan = Plan({"language": language, "exit_site": request.plan.exit_site})
    plan.record(page)
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
