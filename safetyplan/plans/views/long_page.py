"""The whole plan on one page, to fill fast with someone on the phone. Each section saves like its own page."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from safetyplan.plans.views.help_near import help_for
from safetyplan.plans.views.opening import PlanRequest, plan_needed
from safetyplan.plans.views.posted import keep_posted, pressed, section_named, texts_in
from safetyplan.sections import Section, all_sections


@require_http_methods(["GET", "HEAD", "POST"])
@plan_needed
def long_page(request: PlanRequest) -> HttpResponse:
    if request.method != "POST":
        return _show(request)
    section = section_named(request)
    if section is None:
        return render(request, "plans/gone.html", {"plan": request.plan, "texts": texts_in(request)})
    go, _colon, what = pressed(request)
    doubled, form, _plan = keep_posted(request, section, go, what)
    if go == "left":
        return HttpResponse(status=204)
    if doubled or go == "grow":
        return _show(request, grown=(section, what) if go == "grow" else None, doubled=section if doubled else None)
    response = redirect("long_page")
    response["Location"] += f"#{section.slug if form.errors or go == 'tick' else after(request, section).slug}"
    return response


def after(request: PlanRequest, section: type[Section]) -> type[Section]:
    """The section that comes next on the page; the last leads to itself."""
    asked = request.plan.asked()
    following = asked.index(section) + 1
    return asked[following] if following < len(asked) else section


def _show(
    request: PlanRequest, grown: tuple[type[Section], str] | None = None, doubled: type[Section] | None = None
) -> HttpResponse:
    plan, near = request.plan, help_for(request.plan)
    parts: list[dict[str, Any]] = []
    for section in plan.asked():
        form = plan.page_to_write(section)
        form.auto_id = f"{section.slug}-%s"
        for field in form.every_question.values():
            field.help_text, field.holds, field.goes_with = "", "", ()  # on the section's own page, one link away
        form.meet(near.offered)
        if grown and grown[0] is section and grown[1] in form.fields:
            form.fields[grown[1]].widget.extra = 1
        part = {"form": form, "number": all_sections().index(section) + 1, "marks": plan.marks(section)}
        parts.append(part | {"doubled": doubled is section, "state": plan.state(section)})
    context = {"plan": plan, "parts": parts, "urgent": plan.urgent(), "help": near}
    context["wrong"] = any(part["form"].errors for part in parts)
    return render(request, "plans/long_page.html", context)
