"""Where things stand: the map of sections, and everything said so far in words."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from safetyplan.plans.views.finding_pages import page_like, titles
from safetyplan.plans.views.help_near import help_for
from safetyplan.plans.views.keeping import keep
from safetyplan.plans.views.opening import PlanRequest, plan_needed
from safetyplan.sections import all_sections, number_of
from safetyplan.translation.standing import speaking


@require_http_methods(["GET", "HEAD", "POST"])
@plan_needed
def contents(request: PlanRequest) -> HttpResponse:
    """The map. Posting asks for a page by some of its words, for the empty form to print, or for the longer plan."""
    lost = ""
    if "find_page" in request.POST:
        found, lost = page_like(request.POST["find_page"]), request.POST["find_page"].strip()
        if found:
            return redirect("page", number_of(found))
    elif "blank" in request.POST:
        keep(request, lambda plan: plan.printing.update(edition="blank"))
        return redirect("document")
    elif request.method == "POST":
        keep(request, lambda plan: plan.answers.setdefault("before_we_start", {}).update(length="full"))
        return redirect("contents")
    plan = request.plan
    numbered = [
        {"number": number, "title": section.title, "state": plan.state(section), "asked": plan.asks(section)}
        for number, section in enumerate(all_sections(), start=1)
    ]
    context = {
        "plan": plan,
        "asked": [row for row in numbered if row["asked"]],
        "more": [row for row in numbered if not row["asked"]],
        "lost": bool(lost),
        "titles": titles(),
        "short": "few_minutes" in plan.said(),
        "urgent": plan.urgent(),
        "help": help_for(plan),
    }
    return render(request, "plans/contents.html", context)


@require_GET
@plan_needed
def look_over(request: PlanRequest) -> HttpResponse:
    """Everything that was said, in words, each with a way to change it."""
    plan, near = request.plan, help_for(request.plan)
    parts = []
    for number, section in enumerate(all_sections(), start=1):
        if plan.asks(section):
            page = plan.page(section)
            page.meet(near.chosen)
            waiting = section.slug in plan.aside
            with speaking(section):
                answers = page.answers()
            parts.append({"number": number, "section": section, "answers": answers, "waiting": waiting})
    context = {
        "plan": plan,
        "parts": [part for part in parts if part["answers"] or part["waiting"]],
        "empty": [part for part in parts if not part["answers"] and not part["waiting"]],
        "urgent": plan.urgent(),
        "help": near,
    }
    return render(request, "plans/look_over.html", context)
