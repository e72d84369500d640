"""The page of choices, the pictures of what they make, and the file. It goes straight to the reader; none is kept."""

from base64 import b64encode
from typing import Any

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect
from django.shortcuts import render as show
from django.utils.http import content_disposition_header
from django.utils.translation import get_language
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from safetyplan.discretion import policy
from safetyplan.document.chosen import choices_kept
from safetyplan.document.drawing import draw_file, draw_first_page, draw_page
from safetyplan.document.file_form import FileForm
from safetyplan.document.forms import DocumentForm
from safetyplan.document.locked import locked
from safetyplan.document.telling import own_words_that_tell
from safetyplan.document.worker import CouldNotDraw
from safetyplan.plans.plan import Plan
from safetyplan.plans.views.help_near import help_for
from safetyplan.plans.views.keeping import keep
from safetyplan.plans.views.opening import PlanRequest, plan_needed


@require_http_methods(["GET", "HEAD", "POST"])
@sensitive_post_parameters()
@plan_needed
def document(request: PlanRequest) -> HttpResponse:
    """The choices; with the button of the file, the file."""
    _turn_letters(request)
    form = DocumentForm(request.POST if request.method == "POST" else None, plan=request.plan)
    if request.method != "POST" or not form.is_valid():
        return _choices(request, form)
    _remember(request, form)
    if request.POST.get("go") in {"large", "again"} and form.cleaned_data["password"]:
        return _choices(request, form)  # to lead elsewhere would lose it
    if request.POST.get("go") == "large":
        return redirect("document")
    if request.POST.get("go") in {"look", "names"}:
        return redirect("look", 1) if request.POST["go"] == "look" else redirect("names")
    if request.POST.get("go") == "again":
        return _to_the_picture()
    return _file(request, form, form.choices_made()) or _choices(request, form, failed=True)


def _turn_letters(request: PlanRequest) -> None:
    """Do it where that was asked for, be something else on the page right or wrong."""
    if request.POST.get("go") == "large":
        keep(request, lambda plan: plan.turn("large"))


def _remember(request: PlanRequest, form: DocumentForm) -> None:
    """Keep the choices in the plan, for the pictures and the next time; the password is kept nowhere."""

    def edit(plan: Plan) -> None:
        plan.printing |= form.to_remember()

    keep(request, edit)


def _to_the_picture() -> HttpResponseRedirect:
    response = redirect("document")
    response["Location"] += "#picture"
    return response


def _choices(request: PlanRequest, form: DocumentForm, *, failed: bool = False) -> HttpResponse:
    plan = request.plan
    gate = plan.answers.get("before_we_start", {})
    context = {"plan": plan, "form": form, "paper": gate.get("paper", ""), "file": gate.get("file", "")}
    printed = choices_kept(plan)
    languages = dict.fromkeys([printed["language"], printed["second"] or printed["language"], get_language() or "en"])
    context |= {"failed": failed, "telling": own_words_that_tell(plan, languages)}
    return show(request, "document/choices.html", context, status=503 if failed else 200)


def _file(request: PlanRequest, form: FileForm, choices: dict[str, Any]) -> HttpResponse | None:
    """The finished file under its name, locked where that was asked for; None where it could not be drawn."""
    try:
        pdf = draw_file(request.plan, help_for(request.plan), choices)
    except CouldNotDraw:
        return None
    if form.cleaned_data["password"]:
        pdf = locked(pdf, form.cleaned_data["password"])
    response = HttpResponse(pdf, content_type="application/pdf")
    response["Content-Disposition"] = content_disposition_header(True, f"{form.name}.pdf")
    return response


@require_safe
@plan_needed
def picture(request: PlanRequest) -> HttpResponse:
    """The first page, as the choices were made last."""
    try:
        drawn = draw_first_page(request.plan, help_for(request.plan), choices_kept(request.plan))
    except CouldNotDraw:
        return HttpResponse(status=503)
    return HttpResponse(drawn, content_type="image/png")


@require_http_methods(["GET", "HEAD", "POST"])
@sensitive_post_parameters()
@plan_needed
def look(request: PlanRequest, number: int) -> HttpResponse:
    """A page as a picture, before anything is kept; with the button of the file, the file."""
    if request.token is None:  # its plan is gone, and whatever was looked at with it
        return redirect("start")
    _turn_letters(request)
    form = FileForm(request.POST if request.method == "POST" else None, plan=request.plan)
    choices = choices_kept(request.plan)
    if request.method == "POST" and form.is_valid():
        keep(request, lambda plan: plan.printing.update(form.to_remember()))
        if request.POST.get("go") == "file":
            return _file(request, form, choices) or _choices(request, DocumentForm(plan=request.plan), failed=True)
        if not form.cleaned_data["password"]:  # to lead elsewhere would lose it
            return redirect("look", number)
    try:
        pages, number, drawn = draw_page(request.plan, help_for(request.plan), choices, max(1, number))
    except CouldNotDraw:
        return _choices(request, DocumentForm(plan=request.plan), failed=True)
    context: dict[str, Any] = {"plan": request.plan, "form": form, "number": number, "pages": pages}
    context |= {"before": number - 1, "after": number + 1 if number < pages else 0}
    response = show(request, "document/look.html", context | {"picture": b64encode(drawn).decode()})
    # The picture is part of the page itself: drawn once, and nothing of it lies in a second place.
    response["Content-Security-Policy"] = policy(pictures="'self' data:")
    return response
