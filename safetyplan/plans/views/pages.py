"""The pages of questions."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from safetyplan.plans.plan import Plan
from safetyplan.plans.recording import marks_of
from safetyplan.plans.views import questions
from safetyplan.plans.views.finding_pages import page_like, titles
from safetyplan.plans.views.help_near import Help, help_for
from safetyplan.plans.views.help_search import search_on
from safetyplan.plans.views.opening import PlanRequest, plan_needed
from safetyplan.plans.views.posted import keep_posted, pressed, question_named, section_named, texts_in
from safetyplan.sections import Section, all_sections, number_of


@require_http_methods(["GET", "HEAD", "POST"])
@plan_needed
def page(request: PlanRequest, number: int, *, changing: bool = False) -> HttpResponse:
    """One section. `changing` is the same page reached from look-over, which it returns to."""
    section = _section(number)
    if request.method == "POST":
        return _record(request, "change" if changing else "page")
    if "easy" in request.plan.look and not changing:
        return redirect("one", questions.first_of(section))
    return _show(request, section, request.plan.page_to_write(section), "change" if changing else "page")


@require_http_methods(["GET", "HEAD", "POST"])
@plan_needed
def one(request: PlanRequest, number: int) -> HttpResponse:
    """One question, by its number among those of the whole plan: the easy way through it."""
    if request.method == "POST":
        return _record(request, "one")
    section, name = questions.at(number)
    return _show(request, section, request.plan.page_to_write(section), "one", name)


def _section(number: int) -> type[Section]:
    sections = all_sections()
    if not 1 <= number <= len(sections):
        raise Http404
    return sections[number - 1]


def _record(request: PlanRequest, way: str) -> HttpResponse:
    """Keep what was posted into the section that the form itself names, and go where the pressed button says."""
    section = section_named(request)
    if section is None:
        return render(request, "plans/gone.html", {"plan": request.plan, "texts": texts_in(request)})
    only = question_named(request, section) if way == "one" else ""
    go, _colon, what = pressed(request)
    found = page_like(request.POST.get("find_page", "")) if go == "find_page" else None
    notice, form, plan = keep_posted(request, section, go, what, only)
    if go == "left":  # the script says what was typed as the reader goes elsewhere; nobody sees an answer
        return HttpResponse(status=204)
    if go == "find_page" and not notice:
        return redirect("page", number_of(found)) if found else redirect("contents")
    grows = go == "grow" and what in form.fields
    if not (notice or grows or go == "find" or (go == "on" and form.errors)):
        return _go(plan, section, go, way, only)
    again = plan.page_to_write(section)  # never the posted form: another tab may have answered more by now
    if grows:
        again.fields[what].widget.extra = 1
    return _show(request, section, again, way, only, notice=notice)


def show_again(request: HttpRequest, notice: str, status: int) -> HttpResponse | None:
    """The page just as it was posted, where it could not be kept; None where the request was no page of questions.

    It asks nothing of the database: that may be what is missing.
    """
    section = section_named(request) if request.method == "POST" else None
    if section is None:
        return None
    form, plan, only = section(request.POST), Plan(), question_named(request, section)
    context = {"plan": plan, "section": form, "notice": notice, "help": Help(), "marks": request.POST.get("marks", "")}
    context["covered"] = True  # it is full of words, though of no plan that could be opened
    context |= {"changing": "look-over" in request.path} | _one(form, only)
    return render(request, "plans/one.html" if only else "plans/page.html", context, status=status)


def _go(plan: Plan, section: type[Section], go: str, way: str, only: str) -> HttpResponseRedirect:
    easy = "easy" in plan.look and way != "change"
    if go in {"grow", "language", "look", "tick"}:
        here = questions.number(section, only) if only else questions.first_of(section)
        return redirect("one", here) if easy else redirect("change" if way == "change" else "page", number_of(section))
    if go == "map":
        return redirect("contents")
    if way == "change":
        return redirect("look_over")
    if only:
        following = questions.beside(plan, section, only, 1 if go == "on" else -1)
        return redirect("one", following) if following else redirect("look_over" if go == "on" else "first_use")
    asked = plan.asked()
    at = asked.index(section) + (1 if go == "on" else -1)
    if at < 0:
        return redirect("first_use")
    return redirect("page", number_of(asked[at])) if at < len(asked) else redirect("look_over")


def _show(
    request: PlanRequest, section: type[Section], form: Section, way: str, only: str = "", notice: str = ""
) -> HttpResponse:
    plan = request.plan
    near = help_for(plan, search_on(section, plan, request.POST if request.method == "POST" else None))
    form.meet(near.offered)
    asked = plan.asked() if plan.asks(section) else [*plan.asked(), section]
    at = asked.index(section)
    context: dict[str, Any] = {
        "plan": plan,
        "section": form,
        "changing": way == "change",
        "at": at + 1,
        "of": len(asked),
        "marks": marks_of(plan, section),
        "urgent": questions.urgent_near(plan, section, only),
        "boxes": form.urgent_boxes(only),
        "help": near,
        "notice": notice,
        "titles": titles(),
    }
    return render(request, "plans/one.html" if only else "plans/page.html", context | _one(form, only))


def _one(form: Section, only: str) -> dict[str, Any]:
    """What a page of one question holds: the question, and which of how many of its section it is."""
    if not only:
        return {}
    names = list(form.fields)
    place = {"question": form[only], "first": names[0] == only, "at": names.index(only) + 1, "of": len(names)}
    return place | {"name": only, "wrong": only in form.errors}
