import base64
import time

import pytest
from django.conf import settings as django_settings
from django.http import HttpResponse
from hypothesis import given
from hypothesis import settings as trying
from hypothesis import strategies as st

from safetyplan.plans.cookie import give, take_all, token_in
from safetyplan.vault import TOKEN_BYTES, new_token


class Request:
    """As much of a request as a cookie needs."""

    def __init__(self, **cookies):
        self.COOKIES = cookies


def holding(token, settings):
    """The next request of a browser that was given this token."""
    name = settings.DRAFT_COOKIE_NAME
    return Request(**{name: give(HttpResponse(), token).cookies[name].value})


def morsel(response, name):
    return {part: value for part, value in response.cookies[name].items() if value}


def test_a_token_that_was_given_is_read_again(settings):
    token = new_token()

    assert token_in(holding(token, settings)) == token


@pytest.mark.parametrize("length", [0, 1, TOKEN_BYTES - 1, TOKEN_BYTES + 1, 4096])
def test_a_token_of_another_length_is_none_of_ours(settings, length):
    assert token_in(holding(bytes(length), settings)) is None


def test_a_token_that_was_not_given_here_is_none_of_ours(settings):
    made_up = base64.urlsafe_b64encode(new_token()).decode().rstrip("=")

    assert token_in(Request(**{settings.DRAFT_COOKIE_NAME: made_up})) is None


def test_a_token_is_forgotten_after_its_idle_minutes(settings, monkeypatch):
    token, begun = new_token(), time.time()
    request = holding(token, settings)

    monkeypatch.setattr(time, "time", lambda: begun + settings.IDLE_MINUTES * 60 - 5)
    assert token_in(request) == token
    monkeypatch.setattr(time, "time", lambda: begun + settings.IDLE_MINUTES * 60 + 5)
    assert token_in(request) is None


@trying(deadline=None, max_examples=150)
@given(worn=st.text())
def test_whatever_a_cookie_holds_it_is_a_token_or_nothing(worn):
    token = token_in(Request(**{django_settings.DRAFT_COOKIE_NAME: worn}))
    assert token is None or len(token) == TOKEN_BYTES


def test_without_a_cookie_there_is_no_token():
    assert token_in(Request()) is None


def test_the_cookie_lasts_as_long_as_the_browser_is_open_and_no_script_reads_it(settings):
    settings.PLAIN_HTTP = False

    assert morsel(give(HttpResponse(), new_token()), settings.DRAFT_COOKIE_NAME) == {
        "path": "/",
        "samesite": "Lax",
        "secure": True,
        "httponly": True,
    }


def test_only_plain_http_goes_without_the_secure_mark(settings):
    settings.PLAIN_HTTP = True

    assert "secure" not in morsel(give(HttpResponse(), new_token()), settings.DRAFT_COOKIE_NAME)


def test_to_take_all_empties_every_cookie_and_lets_it_lapse_at_once(settings):
    settings.PLAIN_HTTP = False
    response = take_all(HttpResponse())

    assert {settings.DRAFT_COOKIE_NAME, settings.CSRF_COOKIE_NAME} <= set(response.cookies)
    for cookie in response.cookies.values():
        assert (cookie.value, cookie["max-age"], cookie["path"], cookie["secure"]) == ("", 0, "/", True)
