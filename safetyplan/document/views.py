"""The page of choices, and the document itself. The file goes straight to the reader; nothing of it is kept."""

from typing import Any

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import render as show
from django.views.decorators.http import require_http_methods

from safetyplan.document.forms import DocumentForm
from safetyplan.document.render import render
from safetyplan.document.worker import CouldNotDraw, render_apart
from safetyplan.plans.plan import Plan
from safetyplan.plans.views.help_near import Help, help_for
from safetyplan.plans.views.opening import PlanRequest, plan_needed
from safetyplan.turns import Turns

_drawing = Turns(at_once=2, waiting=6, seconds=20)


@require_http_methods(["GET", "HEAD", "POST"])
@plan_needed
def document(request: PlanRequest) -> HttpResponse:
    plan, near = request.plan, help_for(request.plan)
    form = DocumentForm(request.POST if request.method == "POST" else None, plan=plan)
    failed = False
    if request.method == "POST" and form.is_valid():
        try:
            pdf = _drawn(plan, near, form.choices_made())
        except CouldNotDraw:
            failed = True
        else:
            response = HttpResponse(pdf, content_type="application/pdf")
            response["Content-Disposition"] = f'attachment; filename="{form.cleaned_data["file_name"]}.pdf"'
            return response
    gate = plan.answers.get("before_we_start", {})
    context = {"plan": plan, "form": form, "paper": gate.get("paper", ""), "file": gate.get("file", "")}
    return show(request, "document/choices.html", context | {"failed": failed}, status=503 if failed else 200)


def _drawn(plan: Plan, near: Help, choices: dict[str, Any]) -> bytes:
    with _drawing.turn():
        if settings.DRAW_APART:
            return render_apart(plan.as_kept(), near.chosen, near.national, choices)
        return render(plan, services=near.chosen, national=near.national, **choices)
