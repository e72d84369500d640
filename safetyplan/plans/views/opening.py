"""What every page of the path begins with: open the plan that the browser's token opens, and speak its language."""

from collections.abc import Callable
from functools import wraps
from typing import Any, cast

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import translation
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables

from safetyplan.plans import drafts
from safetyplan.plans.cookie import give, token_in
from safetyplan.plans.plan import LOOKS, Answers, Plan
from safetyplan.sections.before_we_start import BeforeWeStart
from safetyplan.sections.choices import OneField

BEGUN = ("seat", "length")  # answers of the start that a page carries with it


class PlanRequest(HttpRequest):
    """A request with the plan it speaks of; `token` is None where the browser holds no plan."""

    plan: Plan
    token: bytes | None


def with_plan(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Give the view `request.plan` and `request.token`; a browser without a plan has an empty one.

    Each answer gives the token anew, so that its idle life counts from the last page that was seen.
    """

    @sensitive_post_parameters()
    @sensitive_variables()
    @wraps(view)
    def opened(request: Any, *args: Any, **kwargs: Any) -> HttpResponse:
        request.token = token_in(request)
        try:
            request.plan = drafts.open_draft(request.token)
        except drafts.NoDraft:
            request.plan, request.token = Plan(), None
        with translation.override(_language(request)):
            try:
                response = view(request, *args, **kwargs)
            except drafts.NoDraft:  # it was left, or erased, a moment ago
                request.token, response = None, redirect("start")
        if request.token and settings.DRAFT_COOKIE_NAME not in response.cookies:
            give(response, request.token)
        return response

    return opened


def plan_needed(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Like `with_plan`; to read a page without a plan leads to the start."""

    @with_plan
    @wraps(view)
    def needed(request: Any, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.token is None and request.method != "POST":
            return redirect("start")
        return view(request, *args, **kwargs)

    return needed


def spoken_on(request: HttpRequest) -> str:
    """The language of the page that was posted, which its plan can no longer tell; empty where none is offered."""
    spoken = request.POST.get("spoken", "")
    return spoken if spoken in dict(settings.LANGUAGES) else ""


def looks_on(request: HttpRequest) -> list[str]:
    """How the page that was posted was shown, which its plan can no longer tell: some of LOOKS."""
    return [look for look in LOOKS if look in request.POST.getlist("looks")]


def begun_on(request: HttpRequest) -> Answers:
    """Who fills it in and how much time there is: what decides which pages follow and how they speak."""
    kept = {}
    for name in BEGUN:
        offered = cast(OneField, BeforeWeStart.base_fields[name]).keys()
        if (key := request.POST.get(f"begun_{name}", "")) in offered:
            kept[name] = key
    return {BeforeWeStart.slug: kept} if kept else {}


def _language(request: PlanRequest) -> str:
    if request.plan.language in dict(settings.LANGUAGES):
        return request.plan.language
    return spoken_on(request) or translation.get_language_from_request(request)
