"""What the door answers itself, with the headers of every page and with nothing that the product has to do."""

from django.conf import settings
from django.core.handlers.wsgi import WSGIRequest
from django.http import HttpRequest, HttpResponse
from django.middleware.security import SecurityMiddleware
from django.utils import translation
from django.utils.functional import Promise
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from safetyplan.discretion import discreet
from safetyplan.door import Answer, Scope
from safetyplan.door.product import environ_of
from safetyplan.plans.exit_sites import site_number

# No stylesheet and no script: each would be one more request, at a moment that has too many.
PAGE = """<!doctype html>
<html lang="{}" dir="{}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{}</title>
</head>
<body>
<form class="exit" method="post" action="/exit/">
<input type="hidden" name="to" value="{}">
<button type="submit">{}</button>
</form>
<main>
<p>{}</p>
</main>
</body>
</html>
"""
EXIT = _("Exit this page")


def refusal(scope: Scope, status: int, sentence: str | Promise) -> Answer:
    """A page of this sentence and the exit, in the reader's language; for a file of ours, the sentence alone."""
    request = WSGIRequest(environ_of(scope, b""))
    with translation.override(translation.get_language_from_request(request)):
        if request.path.startswith(f"/{settings.STATIC_URL.strip('/')}/"):
            response = HttpResponse(str(sentence), content_type="text/plain; charset=utf-8", status=status)
        else:
            way = "rtl" if translation.get_language_bidi() else "ltr"
            leads = site_number(0, translation.get_language() or "")
            words = translation.get_language(), way, settings.SAFETYPLAN_NEUTRAL_TITLE, leads, EXIT, sentence
            response = HttpResponse(format_html(PAGE, *words), status=status)
    response["Retry-After"] = "5"
    return dressed(request, response)


def dressed(request: WSGIRequest, response: HttpResponse) -> Answer:
    """The response with the headers of every page; what it says itself stands. No cache keeps it."""

    def answer(request: HttpRequest) -> HttpResponse:
        return response

    response["Cache-Control"] = "no-store, private"
    response["X-Frame-Options"] = settings.X_FRAME_OPTIONS
    SecurityMiddleware(answer).process_response(request, response)
    discreet(answer)(request)
    cookies = [("set-cookie", cookie.OutputString()) for cookie in response.cookies.values()]
    headers = [*response.items(), *cookies, ("server", "web")]
    kept = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers]
    return response.status_code, kept, response.content
