"""What is written down when something breaks: an event and its place, never a word of anyone's."""

import io
import logging
import sys

import pytest
from django.test import Client, RequestFactory
from django.views.debug import (
    ExceptionReporter,
    SafeExceptionReporterFilter,
    get_default_exception_reporter_filter,
    get_exception_reporter_filter,
)

from safetyplan.discretion import TellsNothing

pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.plans.views.broken_urls")]
CANARY = "yellow-canary"


@pytest.fixture
def log():
    """What the handlers of our own LOGGING write."""
    ours = [
        handler
        for name in ["", "django", "django.request", "django.security", "weasyprint", "fontTools"]
        for handler in logging.getLogger(name).handlers
        if type(handler) is logging.StreamHandler
    ]
    assert ours
    written = io.StringIO()
    before = [(handler, handler.setStream(written), handler.formatter) for handler in ours]
    yield written
    for handler, stream, formatter in before:
        handler.setFormatter(formatter)
        if stream:
            handler.setStream(stream)


def break_things():
    """Requests that end badly, with the canary in their words, cookie, path, host, question and referrer."""
    client = Client(enforce_csrf_checks=True, raise_request_exception=False)
    careless = Client(raise_request_exception=False)
    for browser in (client, careless):
        browser.cookies["n"] = CANARY
    words = {"code_word": CANARY, "section": CANARY}
    careless.post(f"/crash/{CANARY}", words, headers={"Referer": f"http://testserver/{CANARY}"})
    careless.get(f"/{CANARY}/?q={CANARY}")
    careless.get("/", headers={"Host": f"{CANARY}.example"})
    client.post(f"/page/1/?{CANARY}", words)
    careless.post("/page/1/", {CANARY: "x" * 300_000})
    careless.put(f"/erase/?{CANARY}")
    careless.get(f"/forbidden/?{CANARY}")
    for name in ["weasyprint", "fontTools", "some.library", "safetyplan"]:
        logging.getLogger(name).error("cannot draw %s", CANARY)


def test_the_usual_formatter_would_have_told(log):
    for name in ["", "django"]:
        for handler in logging.getLogger(name).handlers:
            if type(handler) is logging.StreamHandler:
                handler.setFormatter(logging.Formatter())
    break_things()

    assert log.getvalue().count(CANARY) > 10


def test_a_log_holds_no_word_cookie_path_or_host(log):
    break_things()

    assert CANARY not in log.getvalue()
    assert "RuntimeError at " in log.getvalue()
    assert "broken_urls.py:" in log.getvalue()
    assert "ERROR django.request" in log.getvalue()


def test_every_event_is_one_line(log):
    break_things()

    for line in log.getvalue().splitlines():
        _day, _time, level, who, *what = line.split()
        assert level in {"WARNING", "ERROR"}
        assert who.split(".")[0] in {"django", "some", "safetyplan"}
        assert what == [] or what[1] == "at"


def test_the_libraries_that_speak_of_what_they_draw_are_not_heard(log):
    logging.getLogger("weasyprint").critical(CANARY)
    logging.getLogger("fontTools.subset").error(CANARY)

    assert log.getvalue() == ""


def test_no_error_is_sent_anywhere(mailoutbox):
    break_things()

    handlers = [handler for name in ["", "django"] for handler in logging.getLogger(name).handlers]
    assert [
        handler for handler in handlers if "Email" in type(handler).__name__ or "HTTP" in type(handler).__name__
    ] == []
    assert mailoutbox == []


def report(told_by):
    """An error report of a view that held the canary in a variable, made as this filter has it."""
    request = RequestFactory().post("/page/1/", {"code_word": CANARY})
    request.COOKIES["n"] = CANARY
    request.exception_reporter_filter = told_by
    try:
        held = CANARY  # noqa: F841
        raise RuntimeError("it broke")
    except RuntimeError:
        reporter = ExceptionReporter(request, *sys.exc_info())
    return reporter.get_traceback_html() + reporter.get_traceback_text()


def test_an_error_report_holds_no_word_cookie_or_variable_though_the_usual_one_would(settings):
    settings.DEBUG = True

    assert report(SafeExceptionReporterFilter()).count(CANARY) >= 3
    told = report(get_exception_reporter_filter(None))
    assert "it broke" in told
    assert CANARY not in told


def test_the_filter_is_always_on(settings):
    assert isinstance(get_exception_reporter_filter(None), TellsNothing)

    settings.DEBUG = True
    assert get_exception_reporter_filter(None).is_active(RequestFactory().get("/"))


def page_of_an_error():
    """What a browser is shown of a crash in development."""
    careless = Client(raise_request_exception=False)
    careless.cookies["n"] = CANARY
    answer = careless.post("/crash/", {"code_word": CANARY}, headers={"Referer": f"http://testserver/{CANARY}"})
    assert answer.status_code == 500
    return answer.content.decode()


def test_the_error_page_of_development_names_the_error_and_repeats_nothing(settings):
    settings.DEBUG = True
    told = page_of_an_error()

    assert "RuntimeError" in told
    assert "broken_urls.py" in told
    assert CANARY not in told


def test_the_error_page_of_development_lists_settings_without_the_pepper_or_any_other_secret(settings):
    settings.DEBUG = True
    told = page_of_an_error()

    assert "DRAFT_DAYS" in told
    assert [secret in told for secret in (settings.PEPPER, settings.SECRET_KEY)] == [False, False]


@pytest.fixture
def usual_reports(settings):
    """Errors are reported as Django does by itself."""
    settings.MIDDLEWARE = [name for name in settings.MIDDLEWARE if "discretion" not in name]
    settings.DEFAULT_EXCEPTION_REPORTER_FILTER = "django.views.debug.SafeExceptionReporterFilter"
    get_default_exception_reporter_filter.cache_clear()
    yield
    get_default_exception_reporter_filter.cache_clear()


def test_the_usual_error_page_of_development_would_have_repeated_it(settings, usual_reports):
    settings.DEBUG = True

    told = page_of_an_error()
    assert told.count(CANARY) > 3
    assert settings.PEPPER in told
