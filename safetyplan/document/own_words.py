"""The page on which a person puts the reader's own words into another language; nothing is sent anywhere."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.shortcuts import render as show
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import get_language, get_language_info, ngettext
from django.views.decorators.http import require_http_methods, require_safe

from safetyplan.document.chosen import choices_kept
from safetyplan.document.drawing import draw_markup
from safetyplan.document.own_texts import own_texts
from safetyplan.document.worker import CouldNotDraw
from safetyplan.plans.plan import Plan
from safetyplan.plans.views.keeping import keep
from safetyplan.plans.views.opening import PlanRequest, plan_needed
from safetyplan.sections.fields import NOTE_HOLDS

TOLD_HOLDS = NOTE_HOLDS * 2  # letters: many languages take more room than the one that was written in


@require_http_methods(["GET", "HEAD", "POST"])
@plan_needed
def own_words(request: PlanRequest) -> HttpResponse:
    """Every text of the reader's own, in order, beside a box for what it is in the language picked."""
    plan = request.plan
    texts, tongue = own_texts(plan), _tongue(request)
    told = plan.told.get(tongue, {})
    too_long: set[str] = set()
    if request.method == "POST":
        typed = _typed(request, texts)
        too_long = {text for text, words in typed.items() if len(words) > TOLD_HOLDS}
        kept = {text: words for text, words in typed.items() if text not in too_long}
        plan = keep(request, lambda plan: _keep(plan, tongue, _language_of(request, plan, tongue, kept)))
        if request.POST.get("go") == "large":
            plan = keep(request, lambda plan: plan.turn("large"))
        if not too_long:
            return redirect("look_over" if request.POST.get("go") == "on" else "own_words")
        told = plan.told.get(tongue, {}) | typed
    rows = [(number, text, told.get(text, ""), text in too_long) for number, text in enumerate(texts, start=1)]
    context = {"plan": plan, "rows": rows, "tongue": get_language_info(tongue), "too_long": too_long}
    return show(request, "document/own_words.html", context | {"tongues": _tongues(), "refusal": _refusal()})


def _tongue(request: PlanRequest) -> str:
    """The language to put the words into: as picked, or else the one the document is to have beside the page's own."""
    offered = [code for code in dict(settings.LANGUAGES) if code != get_language()] or [get_language() or "en"]
    picked = request.POST.get("tongue", ""), request.plan.printing.get("tongue", "")
    choices = choices_kept(request.plan)
    return next(code for code in (*picked, choices["second"], choices["language"], offered[0]) if code in offered)


def _tongues() -> list[dict[str, str]]:
    return [dict(get_language_info(code)) for code in dict(settings.LANGUAGES) if code != get_language()]


def _typed(request: HttpRequest, texts: list[str]) -> dict[str, str]:
    """What stands in each box, by the text it goes with. A box is known by its text: the plan may have changed."""
    lines = {_line(text): text for text in texts}
    pairs = zip(request.POST.getlist("text"), request.POST.getlist("told"), strict=False)
    return {lines[_line(text)]: words.strip() for text, words in pairs if _line(text) in lines}


def _line(text: str) -> str:
    return " ".join(text.split())  # browsers change the ends of lines


def _language_of(request: HttpRequest, plan: Plan, picked: str, typed: dict[str, str]) -> dict[str, dict[str, str]]:
    """What was typed, by the language it is in: that in which the boxes were shown, where another is only to be shown.

    Where it is to be kept in another, that holds for what was changed: the rest is in the language it was shown in.
    """
    shown = request.POST.get("shown", picked)
    if shown == picked or shown not in dict(settings.LANGUAGES):
        return {picked: typed}
    if request.POST.get("go") == "tongue":
        return {shown: typed}
    before = plan.told.get(shown, {})
    return {picked: {text: words for text, words in typed.items() if words != before.get(text, "")}}


def _keep(plan: Plan, tongue: str, typed: dict[str, dict[str, str]]) -> None:
    """Keep what was typed, by its language, and which language is to be shown. An emptied box is taken back."""
    plan.printing["tongue"] = tongue
    for code, texts in typed.items():
        told = {text: words for text, words in (plan.told.get(code, {}) | texts).items() if words}
        plan.told = {one: words for one, words in (plan.told | {code: told}).items() if words}


def _refusal() -> str:
    refusal = ngettext(
        "This holds up to %(most)d letter. Nothing is lost: it is still here.",
        "This holds up to %(most)d letters. Nothing is lost: it is still here.",
        TOLD_HOLDS,
    )
    return refusal % {"most": TOLD_HOLDS}


@require_safe
@plan_needed
def sheet(request: PlanRequest) -> HttpResponse:
    """The same list on paper, numbered, with lines to write on: no name, and nothing that says what it is for."""
    choices = choices_kept(request.plan)
    context = {
        "edition": "sheet",
        "wording": "plain",
        "language": get_language(),
        "rtl": translation.get_language_bidi(),
        "rows": [(number, text, range(2 + len(text) // 80)) for number, text in enumerate(own_texts(request.plan), 1)],
    }
    try:
        pdf = draw_markup(render_to_string("document/sheet.html", context), choices["paper"])
    except CouldNotDraw:
        return redirect("own_words")
    response = HttpResponse(pdf, content_type="application/pdf")
    response["Content-Disposition"] = 'attachment; filename="list.pdf"'
    return response
