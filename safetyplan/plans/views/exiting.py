"""Exit this page. Nothing here may fail, wait or ask.

It is a form that posts, not a link. A link can be fetched ahead by a browser, or followed from another site, and would
throw a plan away. Only the answer to our own address can take the HttpOnly cookie back, which is what empties the
browser's back/forward cache. And the form works without a script as well as a link does, because the neutral sites
stand in the policy's form-action.
"""

import logging
from collections.abc import Callable
from threading import Lock

from django.conf import settings
from django.db import Error
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.views.decorators.csrf import csrf_exempt

from safetyplan.plans import drafts
from safetyplan.plans.cookie import LEFT_COOKIE_NAME, take_all, token_in
from safetyplan.plans.number import digits_of
from safetyplan.vault import name_of

_closing = Lock()
logger = logging.getLogger(__name__)
# The names of ways in, which open nothing, that a locked or missing database kept from being closed.
_unclosed: dict[str, None] = {}


@csrf_exempt  # a refusal would be the worst page to show
def leave_fast(request: HttpRequest) -> HttpResponse:
    """To a neutral site at once. The cookies go with the answer; the draft goes right after it."""
    response = HttpResponseRedirect(exit_site(_picked(request)), status=303)
    response["Referrer-Policy"] = "no-referrer"
    if request.headers.get("Sec-Fetch-Site") == "cross-site":
        return response  # a strange page may not close anyone's plan
    close_after(response, token_in(request))
    return take_all(response)


def _picked(request: HttpRequest) -> str:
    try:
        return request.POST.get("to", "")
    except Exception:  # whatever was sent, it is no reason to stay
        return ""


def finish_leaving(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware: an exit that never reached us left a mark in the browser. Finish it before anything is shown."""

    def answer(request: HttpRequest) -> HttpResponse:
        if request.COOKIES.get(LEFT_COOKIE_NAME) != "1" or request.path.startswith("/exit/"):
            response = get_response(request)
            if _unclosed:
                close_after(response, None)
            return response
        response = HttpResponseRedirect("/", status=303)
        close_after(response, token_in(request))
        return take_all(response)

    return answer


def close_after(response: HttpResponse, token: bytes | None) -> None:
    """Close the draft once the answer is out: a locked or missing database then keeps nobody on the page."""
    if token:
        _unclosed[name_of(token)] = None
    response._resource_closers.append(_close)  # type: ignore[attr-defined]


def _close() -> None:
    if not _closing.acquire(blocking=False):
        return  # somebody waits for the database as it is: one thread held up by it is enough
    try:
        for name in [*_unclosed]:
            drafts.close_way(name)
            _unclosed.pop(name, None)
    except Error:
        logger.exception("a draft outlived its exit")  # its key went with the cookie; the next request tries again
    finally:
        _closing.release()


def exit_site(picked: str) -> str:
    """The site of this number among those of the settings; the first, where it names none."""
    number = int(digits_of(picked)[:2] or 0)
    sites = settings.SAFETYPLAN_EXIT_SITES
    return sites[number] if number < len(sites) else sites[0]
