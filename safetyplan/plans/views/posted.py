"""What a posted page of questions says: which button, which section, and what to keep of it."""

from django.conf import settings
from django.http import HttpRequest

from safetyplan.plans.plan import Plan
from safetyplan.plans.recording import record
from safetyplan.plans.views import questions
from safetyplan.plans.views.help_search import wants_to_find
from safetyplan.plans.views.keeping import keep
from safetyplan.plans.views.opening import BEGUN, PlanRequest
from safetyplan.plans.views.picked import remember
from safetyplan.sections import Section, all_sections


def section_named(request: HttpRequest) -> type[Section] | None:
    slug = request.POST.get("section", "")
    return next((section for section in all_sections() if section.slug == slug), None)


def question_named(request: HttpRequest, section: type[Section]) -> str:
    """The one question that the posted page held; empty where it held them all."""
    name = request.POST.get("question", "")
    return name if name in section.base_fields else ""


def texts_in(request: HttpRequest) -> list[str]:
    """What was typed into a page that is no more, so that the reader can take it along."""
    ours = {"section", "question", "find_page", "marks", "spoken", "go", "csrfmiddlewaretoken", "looks"}
    ours |= {f"begun_{name}" for name in BEGUN}
    return [text for name in request.POST if name not in ours for text in request.POST.getlist(name) if len(text) > 1]


def pressed(request: PlanRequest) -> tuple[str, str, str]:
    """What the pressed button says, and about what. A key in a box of a search means to search."""
    go = request.POST.get("go", "on")
    if go == "enter":
        go = "find_page" if request.POST.get("find_page", "").strip() else go
        go = "find" if wants_to_find(request.POST) else go
    return ("on" if go == "enter" else go).partition(":")


def keep_posted(
    request: PlanRequest, section: type[Section], go: str, what: str, only: str = ""
) -> tuple[str, Section, Plan]:
    """Keep what was posted of this section. Returns what the reader has to know of that, the form, and the plan.

    The notice is "both" where an answer is now two in one, "lapsed" where this began a new plan, or empty.
    """
    form: Section = section(request.POST, answers=request.plan.answers)
    lapsed, doubled = request.token is None, False  # no page of questions is ever shown without a plan
    if go == "left" and lapsed:
        return "", form, request.plan  # nobody asked for a new plan, and nobody is there to see it

    def edit(plan: Plan) -> None:
        nonlocal doubled
        plan.add(section)
        doubled = record(plan, form, request.POST.get("marks", ""))
        if go == "on" and not form.errors and only in ("", questions.last_of(section)):
            plan.look_at(section)
        if go == "look":
            plan.turn(what)
        if go == "tick":
            plan.tick(section, *what.partition(":")[::2])
        if go == "language" and what in dict(settings.LANGUAGES):
            plan.language = what
        if section.slug == "local_help":
            remember(plan)

    plan = keep(request, edit)
    return "lapsed" if lapsed else "both" if doubled else "", form, plan
