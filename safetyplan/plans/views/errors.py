"""Pages for when something went wrong: as calm and as neutral as the rest."""

from collections.abc import Callable
from contextlib import suppress

from django.core.exceptions import BadRequest, SuspiciousOperation
from django.db import Error
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation

from safetyplan.plans.drafts import TooMuch
from safetyplan.plans.views.opening import spoken_on
from safetyplan.plans.views.pages import show_again
from safetyplan.turns import Busy

_UNREADABLE = (BadRequest, SuspiciousOperation, OSError)  # what was posted may be what is wrong


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    with _language_of(request):
        return render(request, "404.html", status=404)


def refused(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    with _language_of(request):
        return render(request, "400.html", status=400)


def one_moment(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware: where there is no turn to be had, or no database, a calm page that says when to try again."""

    def answer(request: HttpRequest) -> HttpResponse:
        return get_response(request)

    def process_exception(request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if isinstance(exception, TooMuch):
            with _language_of(request):
                return show_again(request, "not_kept", 422)
        if not isinstance(exception, Busy | Error):
            return None
        with _language_of(request):
            again = show_again(request, "not_kept", 503)
            response = again or render(request, "503.html", {"busy": isinstance(exception, Busy)}, status=503)
        response["Retry-After"] = "5"
        return response

    answer.process_exception = process_exception  # type: ignore[attr-defined]
    return answer


def broken(request: HttpRequest) -> HttpResponse:
    with _language_of(request):
        return render(request, "500.html", status=500)


def turned_away(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form that came without its mark, from a page open for long: shown again as it was, to be sent once more."""
    ours = request.headers.get("Sec-Fetch-Site", "same-origin") == "same-origin"
    again = None
    with _language_of(request):
        with suppress(*_UNREADABLE):
            again = show_again(request, "old_page", 403) if ours else None
        return again or render(request, "403.html", status=403)


def _language_of(request: HttpRequest) -> translation.override:
    """That of the page that was posted, or the browser's: the plan may be what cannot be reached."""
    with suppress(*_UNREADABLE):
        if spoken := spoken_on(request):
            return translation.override(spoken)
    return translation.override(translation.get_language_from_request(request))
