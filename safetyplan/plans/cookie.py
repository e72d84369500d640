"""The one cookie that a reader's browser holds: a random token, for as long as the browser stays open."""

import base64
import binascii

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from safetyplan.vault import TOKEN_BYTES


def token_in(request: HttpRequest) -> bytes | None:
    """The token that the browser sent, or None where there is none or it is not one of ours."""
    try:
        token = base64.urlsafe_b64decode(request.COOKIES.get(settings.DRAFT_COOKIE_NAME, "").encode("ascii") + b"=")
    except (binascii.Error, ValueError):
        return None
    return token if len(token) == TOKEN_BYTES else None


def give(response: HttpResponse, token: bytes) -> HttpResponse:
    response.set_cookie(
        settings.DRAFT_COOKIE_NAME,
        base64.urlsafe_b64encode(token).decode().rstrip("="),
        secure=not settings.PLAIN_HTTP,
        httponly=True,
        samesite="Lax",
    )
    return response


def take_all(response: HttpResponse) -> HttpResponse:
    """Take every cookie of ours back. This, not `no-store`, is what empties the browser's back/forward cache."""
    for name in (settings.DRAFT_COOKIE_NAME, settings.CSRF_COOKIE_NAME):
        response.set_cookie(name, "", max_age=0, secure=not settings.PLAIN_HTTP, httponly=True, samesite="Lax")
    return response
