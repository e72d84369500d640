"""What every response, log line and error report does so as not to give its reader away."""

import logging
import re
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.views.debug import ExceptionReporter, SafeExceptionReporterFilter

PERMISSIONS = ", ".join(
    f"{feature}=()"
    for feature in (
        "accelerometer", "autoplay", "browsing-topics", "camera", "clipboard-read", "display-capture", "geolocation",
        "gyroscope", "idle-detection", "local-fonts", "magnetometer", "microphone", "midi", "payment",
        "screen-wake-lock", "serial", "usb", "xr-spatial-tracking",
    )
)  # fmt: skip


def discreet(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware: the headers of every page. What a view set itself stands."""

    def answer(request: HttpRequest) -> HttpResponse:
        request.exception_reporter_class = RepeatsNothing
        response = get_response(request)
        if not request.path.startswith(f"/{settings.STATIC_URL.strip('/')}/"):
            response["Cache-Control"] = "no-store, private"
        response.setdefault("Content-Security-Policy", policy())
        response.setdefault("Permissions-Policy", PERMISSIONS)
        response.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        response.setdefault("X-Content-Type-Options", "nosniff")
        response.setdefault("X-Robots-Tag", "noindex, nofollow, noarchive")
        response.setdefault("Referrer-Policy", settings.SECURE_REFERRER_POLICY)
        return response

    return answer


def policy(pictures: str = "'self'") -> str:
    """The Content-Security-Policy of a page: everything of its own and nothing within it, `pictures` as named."""
    # The neutral sites stand in form-action because browsers hold the redirect of a form against it as well:
    # without it, the exit that needs no script would stay on the page.
    return (
        f"default-src 'none'; script-src 'self'; style-src 'self'; img-src {pictures}; font-src 'self'; "
        "connect-src 'self'; "
        f"form-action 'self' {' '.join(settings.SAFETYPLAN_EXIT_SITES)}; frame-ancestors 'none'; base-uri 'none'"
    )


class DiscreetFormatter(logging.Formatter):
    """A log line says when, how bad, who speaks and what kind of error; never what anyone wrote, nor from where."""

    def format(self, record: logging.LogRecord) -> str:
        line = f"{self.formatTime(record)} {record.levelname} {record.name}"
        if record.exc_info and record.exc_info[0]:
            line += f" {record.exc_info[0].__name__} at {_place(record.exc_info[2])}"
        return line


def _place(trace: Any) -> str:
    while trace and trace.tb_next:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else "unknown"


class TellsNothing(SafeExceptionReporterFilter):
    """Error pages and reports hold no field, cookie or variable of a request, in development either; nor a secret."""

    hidden_settings = re.compile(f"{SafeExceptionReporterFilter.hidden_settings.pattern}|PEPPER", re.IGNORECASE)

    def is_active(self, request: HttpRequest | None) -> bool:
        return True

    def get_post_parameters(self, request: HttpRequest | None) -> dict[str, Any]:
        return {}

    def get_safe_cookies(self, request: HttpRequest) -> dict[str, Any]:
        return {}

    def get_traceback_frame_variables(self, request: HttpRequest | None, tb_frame: Any) -> Any:
        return {}.items()


class RepeatsNothing(ExceptionReporter):
    """The page of an error names its kind and the line of code; the message may repeat what somebody wrote."""

    def get_traceback_data(self) -> dict[str, Any]:
        told = super().get_traceback_data()
        for frame in told["frames"]:
            frame["exc_cause"] = type(frame["exc_cause"]).__name__ if frame["exc_cause"] else None
        return told | {
            "exception_value": "", "exception_notes": "", "unicode_hint": "", "template_info": None,
            "request_GET_items": (), "request_meta": {},
        }  # fmt: skip
