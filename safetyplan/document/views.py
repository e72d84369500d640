"""The page of choices, and the document itself. The file goes straight to the reader; nothing of it is kept."""

from django.http import HttpResponse
from django.shortcuts import render as show
from django.views.decorators.http import require_http_methods

from safetyplan.document.forms import DocumentForm
from safetyplan.document.render import render
from safetyplan.plans.views.help_near import help_for
from safetyplan.plans.views.opening import PlanRequest, plan_needed


@require_http_methods(["GET", "HEAD", "POST"])
@plan_needed
def document(request: PlanRequest) -> HttpResponse:
    plan, near = request.plan, help_for(request.plan)
    form = DocumentForm(request.POST if request.method == "POST" else None, plan=plan)
    if request.method == "POST" and form.is_valid():
        pdf = render(plan, services=near.chosen, national=near.national, **form.choices_made())
        response = HttpResponse(pdf, content_type="application/pdf")
        response["Content-Disposition"] = f'attachment; filename="{form.cleaned_data["file_name"]}.pdf"'
        return response
    gate = plan.answers.get("before_we_start", {})
    context = {"plan": plan, "form": form, "paper": gate.get("paper", ""), "file": gate.get("file", "")}
    return show(request, "document/choices.html", context)
