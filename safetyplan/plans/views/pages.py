"""The pages of questions."""

from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from safetyplan.plans.plan import Plan
from safetyplan.plans.views.help_near import Help, help_for
from safetyplan.plans.views.help_search import search_on, wants_to_find
from safetyplan.plans.views.keeping import keep
from safetyplan.plans.views.opening import PlanRequest, plan_needed
from safetyplan.plans.views.picked import remember
from safetyplan.sections import Section, all_sections


@require_http_methods(["GET", "HEAD", "POST"])
@plan_needed
def page(request: PlanRequest, number: int, *, changing: bool = False) -> HttpResponse:
    """One section. `changing` is the same page reached from look-over, which it returns to."""
    section = _section(number)
    if request.method == "POST":
        return _record(request, section, number, changing)
    return _show(request, section, request.plan.page_to_write(section), number, changing)


def _section(number: int) -> type[Section]:
    sections = all_sections()
    if not 1 <= number <= len(sections):
        raise Http404
    return sections[number - 1]


def _record(request: PlanRequest, addressed: type[Section], number: int, changing: bool) -> HttpResponse:
    """Keep what was posted into the section that the form itself names, and go where the pressed button says."""
    section = _section_named(request)
    if section is None:
        return render(request, "plans/gone.html", {"plan": request.plan, "texts": _texts_in(request)})
    go, _colon, what = request.POST.get("go", "on").partition(":")
    if go == "enter":  # nobody pressed a button: the key in a box of the search means to search
        go = "find" if wants_to_find(request.POST) else "on"
    form: Section = section(request.POST, answers=request.plan.answers)
    doubled = False

    def edit(plan: Plan) -> None:
        nonlocal doubled
        plan.add(section)
        doubled = plan.record(form, request.POST.get("marks", ""))
        if go == "on" and not form.errors:
            plan.look_at(section)
        if go == "language" and what in dict(settings.LANGUAGES):
            plan.language = what
        if section.slug == "local_help":
            remember(plan)

    plan = keep(request, edit)
    grows = go == "grow" and what in form.fields
    if not (doubled or grows or go == "find" or (go == "on" and form.errors)):
        return _go(plan, section, go, changing)
    again = plan.page_to_write(section)  # never the posted form: another tab may have answered more by now
    if grows:
        again.fields[what].widget.extra = 1
    return _show(request, section, again, number_of(section), changing, notice="both" if doubled else "")


def show_again(request: HttpRequest, notice: str, status: int) -> HttpResponse | None:
    """The page just as it was posted, where it could not be kept; None where the request was no page of questions.

    It asks nothing of the database: that may be what is missing.
    """
    section = _section_named(request) if request.method == "POST" else None
    if section is None:
        return None
    form, plan = section(request.POST), Plan()
    context = {"plan": plan, "section": form, "number": number_of(section), "notice": notice, "help": Help()}
    context |= {"changing": "look-over" in request.path, "marks": request.POST.get("marks", "")}
    return render(request, "plans/page.html", context, status=status)


def _section_named(request: HttpRequest) -> type[Section] | None:
    slug = request.POST.get("section", "")
    return next((section for section in all_sections() if section.slug == slug), None)


def _texts_in(request: HttpRequest) -> list[str]:
    """What was typed into a page that is no more, so that the reader can take it along."""
    ours = {"section", "marks", "go", "csrfmiddlewaretoken"}
    return [text for name in request.POST if name not in ours for text in request.POST.getlist(name) if len(text) > 1]


def _go(plan: Plan, section: type[Section], go: str, changing: bool) -> HttpResponseRedirect:
    if go in {"grow", "language"}:
        return redirect("change" if changing else "page", number_of(section))
    if go == "map":
        return redirect("contents")
    if changing:
        return redirect("look_over")
    asked = plan.asked()
    at = asked.index(section) + (1 if go == "on" else -1)
    if at < 0:
        return redirect("first_use")
    return redirect("page", number_of(asked[at])) if at < len(asked) else redirect("look_over")


def number_of(section: type[Section]) -> int:
    """The section's number in every address: its place in the table of contents."""
    return all_sections().index(section) + 1


def _show(
    request: PlanRequest, section: type[Section], form: Section, number: int, changing: bool, notice: str = ""
) -> HttpResponse:
    plan = request.plan
    near = help_for(plan, search_on(section, plan, request.POST if request.method == "POST" else None))
    form.meet(near.offered)
    asked = plan.asked() if plan.asks(section) else [*plan.asked(), section]
    at = asked.index(section)
    before = plan.page(asked[at - 1]).urgent() if at else set()
    context: dict[str, Any] = {
        "plan": plan,
        "section": form,
        "number": number,
        "changing": changing,
        "at": at + 1,
        "of": len(asked),
        "marks": plan.marks(section),
        "urgent": plan.page(section).urgent() | before,
        "help": near,
        "notice": notice,
    }
    return render(request, "plans/page.html", context)
