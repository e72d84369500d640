"""A product that gives its cookie once and never anew, and that can be told to leave it in the browser at the exit.

Its pages stay in the browser's memory, ready for Back: that is what the exit is up against.
"""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from tests.browser.settings import *  # noqa: F403


def seldom_touches_cookies(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    def answer(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        if request.path != "/exit/" or request.headers.get("At-Exit") == "cookies are kept":
            for name in request.COOKIES.keys() & response.cookies.keys():
                del response.cookies[name]
        return response

    return answer


MIDDLEWARE = ["tests.browser.careless.seldom_touches_cookies", *MIDDLEWARE]  # noqa: F405
