"""The page where a reader gives labels names of their own."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.shortcuts import render as show
from django.utils import translation
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from safetyplan.document.chosen import choices_kept
from safetyplan.document.editions import EDITIONS
from safetyplan.document.renaming import NAME_HOLDS, NAMES_MOST, labels_shown
from safetyplan.document.words import labels_in, title_of
from safetyplan.plans.plan import Plan
from safetyplan.plans.views.help_near import help_for
from safetyplan.plans.views.keeping import keep
from safetyplan.plans.views.opening import PlanRequest, plan_needed


@require_http_methods(["GET", "HEAD", "POST"])
@plan_needed
def names(request: PlanRequest) -> HttpResponse:
    """Every label of the document as it was chosen last, each with a box for a name of one's own."""
    kept = request.plan.printing.get("names", {})
    labels = _labels(request.plan)
    typed = _typed(request, labels) if request.method == "POST" else kept
    too_long = [label for label in labels if len(typed.get(label, "")) > NAME_HOLDS]
    if request.method == "POST" and not too_long:
        keep(request, lambda plan: plan.printing.update(names=_whole(plan, typed)))
        if request.POST.get("go") == "large":
            keep(request, lambda plan: plan.turn("large"))
            return redirect("names")
        return redirect("document")
    rows = [(number, label, typed.get(label, ""), label in too_long) for number, label in enumerate(labels)]
    refusal = ngettext(
        "This holds up to %(most)d letter. Nothing is lost: it is still here.",
        "This holds up to %(most)d letters. Nothing is lost: it is still here.",
        NAME_HOLDS,
    )
    context = {"plan": request.plan, "rows": rows, "refusal": refusal % {"most": NAME_HOLDS}, "too_long": too_long}
    return show(request, "document/names.html", context)


def _labels(plan: Plan) -> list[str]:
    choices = choices_kept(plan)
    with translation.override(choices["language"]):
        shape, wording = EDITIONS[choices["edition"]], choices["wording"]
        parts = shape.parts(plan, wording, help_for(plan).chosen, choices["only"])
        return labels_shown(parts, [title_of(wording), *labels_in(wording).values()])[:NAMES_MOST]


def _typed(request: HttpRequest, labels: list[str]) -> dict[str, str]:
    """What stands in each box, by the label it goes with. A box is known by its label: the list may have changed."""
    pairs = zip(request.POST.getlist("label"), request.POST.getlist("own"), strict=False)
    return {label: name.strip() for label, name in pairs if label in labels}


def _whole(plan: Plan, typed: dict[str, str]) -> dict[str, str]:
    """The names of this page, and those of labels that it did not show."""
    names = {**plan.printing.get("names", {}), **typed}
    return {label: name for label, name in names.items() if name}
