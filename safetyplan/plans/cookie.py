"""The one cookie that a reader's browser holds: a random token and, signed with it, when it was last given."""

import base64
import binascii

from django.conf import settings
from django.core.signing import BadSignature, TimestampSigner
from django.http import HttpRequest, HttpResponse

from safetyplan.vault import TOKEN_BYTES

# Set by the script when it leaves, in case the exit itself never arrives. It holds nothing.
LEFT_COOKIE_NAME = "q"
_signer = TimestampSigner(salt="token")


def token_in(request: HttpRequest) -> bytes | None:
    """The token that the browser sent; None where there is none, it is not ours, or its idle life is over."""
    try:
        sent = _signer.unsign(request.COOKIES.get(settings.DRAFT_COOKIE_NAME, ""), max_age=settings.IDLE_MINUTES * 60)
        token = base64.urlsafe_b64decode(sent.encode("ascii") + b"=")
    except (BadSignature, binascii.Error, ValueError):
        return None
    return token if len(token) == TOKEN_BYTES else None


def give(response: HttpResponse, token: bytes) -> HttpResponse:
    """Give the token, or give it anew: its idle life starts again."""
    response.set_cookie(
        settings.DRAFT_COOKIE_NAME,
        _signer.sign(base64.urlsafe_b64encode(token).decode().rstrip("=")),
        secure=not settings.PLAIN_HTTP,
        httponly=True,
        samesite="Lax",
    )
    return response


def take_all(response: HttpResponse) -> HttpResponse:
    """Take every cookie of ours back. This, not `no-store`, is what empties the browser's back/forward cache."""
    for name in (settings.DRAFT_COOKIE_NAME, settings.CSRF_COOKIE_NAME, LEFT_COOKIE_NAME):
        response.set_cookie(
            name,
            "",
            max_age=0,
            secure=not settings.PLAIN_HTTP,
            httponly=name != LEFT_COOKIE_NAME,
            samesite="Strict" if name == LEFT_COOKIE_NAME else "Lax",
        )
    return response
