import re

import pytest
from django.conf import settings as django_settings
from django.test import Client
from django.urls import URLPattern, get_resolver, reverse

from safetyplan.plans.plan import Plan
from tests.reader import Reader

pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.plans.views.broken_urls")]
ALWAYS = {
    "Cache-Control": "no-store, private",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
}


def addresses():
    """One address for each of the product's patterns."""
    patterns = [pattern for pattern in get_resolver("safetyplan.urls").url_patterns if isinstance(pattern, URLPattern)]
    numbered = [{"number": 1} if "<" in str(pattern.pattern) else {} for pattern in patterns]
    return [reverse(pattern.name, kwargs=number) for pattern, number in zip(patterns, numbered, strict=True)]


BROKEN = ["/nothing-here/", "/page/999/", "/refused/", "/forbidden/", "/crash/", "/no-database/"]
ADDRESSES = addresses()


def answers_at(address, plan):
    """Every way in which an address answers: opened, sent with and without its mark, and asked what it cannot do."""
    reader = Reader(plan, raise_request_exception=False)
    yield reader.client.get(address)
    yield reader.client.head(address)
    yield reader.client.put(address)
    yield Reader(plan, raise_request_exception=False).client.post(address)
    yield Client(raise_request_exception=False).post(address)


def policy_of(answer):
    directives = [directive.split() for directive in answer["Content-Security-Policy"].split(";")]
    return {name: sources for name, *sources in directives}


@pytest.mark.parametrize("address", [*ADDRESSES, *BROKEN])
def test_every_answer_of_every_address_is_discreet(address):
    seen = set()
    for answer in answers_at(address, Plan({"answers": {"before_we_start": {"seat": "myself"}}})):
        seen.add(answer.status_code)
        assert {name: answer.get(name) for name in ALWAYS} == ALWAYS
        assert answer["Referrer-Policy"] in {"same-origin", "no-referrer"}
        assert "geolocation=()" in answer["Permissions-Policy"]
        assert policy_of(answer)["default-src"] == ["'none'"]
        assert not {"Server", "X-Powered-By", "Last-Modified", "ETag", "Expires"} & set(answer.headers)
        title = re.findall(r"<title>(.*?)</title>", answer.content.decode(errors="replace"), re.DOTALL)
        assert title in ([], [django_settings.SAFETYPLAN_NEUTRAL_TITLE])
    assert seen


@pytest.mark.parametrize("address", ["", "login/", "resources/"])
def test_the_office_is_as_discreet_in_its_headers(address):
    answer = Client().get(f"/{django_settings.ADMIN_PATH}/{address}")

    assert {name: answer.get(name) for name in ALWAYS} == ALWAYS
    assert policy_of(answer)["default-src"] == ["'none'"]


def test_the_answers_above_are_of_every_status():
    seen = {
        answer.status_code
        for address in ["/", "/contents/", "/erase/", *BROKEN]
        for answer in answers_at(address, Plan({"answers": {}}))
    }

    assert seen >= {200, 302, 400, 403, 404, 405, 500, 503}


def test_the_policy_lets_in_nothing_inline_and_nothing_from_elsewhere(settings):
    settings.SAFETYPLAN_EXIT_SITES = ["https://one.example/", "https://two.example/"]
    policy = policy_of(Client().get("/"))

    assert policy.pop("form-action") == ["'self'", "https://one.example/", "https://two.example/"]
    assert {source for sources in policy.values() for source in sources} == {"'self'", "'none'"}
    assert (policy["frame-ancestors"], policy["base-uri"]) == (["'none'"], ["'none'"])


def test_what_a_view_says_itself_about_a_header_stands():
    assert Client().post("/exit/")["Referrer-Policy"] == "no-referrer"
    assert Client().get("/")["Referrer-Policy"] == "same-origin"


def test_no_answer_gives_any_cookie_that_outlives_the_browser():
    reader = Reader()
    reader.open("/")
    reader.press("Start", length="full")
    for answer in [page.response for page in reader.seen]:
        for cookie in answer.cookies.values():
            assert (cookie["max-age"], cookie["expires"], cookie["domain"]) == ("", "", "")
            assert (cookie["httponly"], cookie["samesite"]) == (True, "Lax")
