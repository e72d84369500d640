"""Exit cannot fail: whatever is wrong, it redirects, takes the cookies back, and forgets the draft."""

from urllib.parse import urlsplit

import pytest
from django.core.signals import request_finished, request_started
from django.db import OperationalError, close_old_connections, connection
from django.http import HttpResponse
from django.test import Client

from safetyplan.plans import drafts
from safetyplan.plans.cookie import give
from safetyplan.plans.models import Draft
from safetyplan.plans.plan import Plan
from safetyplan.vault import new_token
from tests.reader import Reader, words_of

pytestmark = pytest.mark.django_db
FORM = "application/x-www-form-urlencoded"


def holding(token):
    browser = Client(enforce_csrf_checks=True)
    browser.cookies.update(give(HttpResponse(), token).cookies)
    return browser


@pytest.fixture
def browser():
    return holding(drafts.begin(Plan()))


def left(response, settings):
    """Whether this answer leads away and empties the browser."""
    gone = {name for name, cookie in response.cookies.items() if cookie["max-age"] == 0 and cookie.value == ""}
    assert response.status_code == 303
    assert response["Location"] in settings.SAFETYPLAN_EXIT_SITES
    return gone == {settings.DRAFT_COOKIE_NAME, settings.CSRF_COOKIE_NAME, "q"}


@pytest.mark.parametrize("method", ["post", "get", "put", "head"])
def test_exit_leaves_and_the_draft_is_gone(browser, method, settings):
    assert left(getattr(browser, method)("/exit/"), settings)
    assert Draft.objects.count() == 0


def test_the_cookies_are_taken_back_where_there_was_none_and_where_it_opens_nothing(settings):
    assert left(Client(enforce_csrf_checks=True).post("/exit/"), settings)
    assert left(holding(new_token()).post("/exit/"), settings)
    assert left(Client(enforce_csrf_checks=True, headers={"Cookie": "n=\x00\xff; n; =n"}).post("/exit/"), settings)


@pytest.mark.parametrize("origin", ["null", "http://elsewhere.example"])
def test_no_mark_against_forged_forms_is_asked_for(browser, origin, settings):
    assert left(browser.post("/exit/", {"csrfmiddlewaretoken": "old"}, headers={"Origin": origin}), settings)


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("to=" + "9" * 300_000, FORM),
        ("&".join(f"box{number}=1" for number in range(700)), FORM),
        (b"\xff\xfe%ff", FORM),
        ("broken", "multipart/form-data"),
        ("--x\r\nbroken", "multipart/form-data; boundary=x"),
        (b"to=1", "application/x-www-form-urlencoded; charset=none-such"),
        ("{", "application/json"),
    ],
)
def test_whatever_is_sent_it_is_no_reason_to_stay(browser, body, kind, settings):
    assert left(browser.generic("POST", "/exit/", body, content_type=kind), settings)
    assert Draft.objects.count() == 0


def broken(execute, sql, params, many, context):
    if "SAVEPOINT" in sql:
        return execute(sql, params, many, context)
    raise OperationalError("database is locked")


def test_a_broken_database_keeps_nobody_and_the_next_request_forgets_the_draft(browser, settings, caplog):
    with connection.execute_wrapper(broken):
        assert left(browser.post("/exit/"), settings)

    assert "a draft outlived its exit" in caplog.text
    assert Draft.objects.count() == 1
    Client().get("/before/")
    assert Draft.objects.count() == 0


@pytest.fixture
def one_connection():
    """The server's own signals, which Django's test client does not send either, leave the test's connection open."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


@pytest.mark.usefixtures("one_connection")
def test_the_database_is_asked_only_after_the_answer_is_out(browser, settings, django_assert_num_queries):
    environ = browser._base_environ(PATH_INFO="/exit/", REQUEST_METHOD="POST")
    environ["HTTP_COOKIE"] = "; ".join(f"{name}={cookie.value}" for name, cookie in browser.cookies.items())
    from safetyplan.wsgi import application

    with django_assert_num_queries(0):
        answer = application(environ, lambda status, headers: None)
    assert Draft.objects.count() == 1
    answer.close()
    assert Draft.objects.count() == 0


@pytest.mark.parametrize(("picked", "number"), [("0", 0), ("2", 2), ("٢", 2), ("99", 0), ("x", 0), ("-1", 1), ("", 0)])
def test_it_leads_to_the_site_that_was_picked_and_to_no_other(browser, picked, number, settings):
    assert browser.post("/exit/", {"to": picked})["Location"] == settings.SAFETYPLAN_EXIT_SITES[number]


@pytest.mark.parametrize(("language", "site"), [("en", "https://one.example/"), ("es", "https://uno.example/")])
def test_who_picked_none_is_led_to_a_site_in_the_language_of_the_page(browser, settings, language, site):
    settings.LANGUAGES = [("en", "English"), ("es", "Spanish")]
    settings.SAFETYPLAN_EXIT_SITES = ["https://one.example/", "https://two.example/", "https://uno.example/"]
    settings.SAFETYPLAN_EXIT_SITES_IN = {"es": 2}
    reader = Reader(Plan({"language": language}))
    page = reader.open("/before/")
    way_out = page.boxes("to")

    assert reader.client.post("/exit/", way_out)["Location"] == site
    assert next(form for form in page.all("form") if form.get("class") == "exit").get("data-to") == site
    hosts = [words_of(label) for label in page.all("label") if "example" in words_of(label)]
    assert hosts == [urlsplit(site).hostname, "two.example"]
    assert page.value("site") == way_out["to"][0]


def test_a_strange_page_closes_nobodys_plan(browser):
    response = browser.post("/exit/", headers={"Sec-Fetch-Site": "cross-site"})

    assert response.status_code == 303
    assert response.cookies == {}
    assert Draft.objects.count() == 1


def test_every_site_that_exit_can_lead_to_stands_in_the_policy_of_every_page(browser, settings):
    allowed = next(
        part for part in browser.get("/")["Content-Security-Policy"].split(";") if part.split()[0] == "form-action"
    )

    assert allowed.split()[1:] == ["'self'", *settings.SAFETYPLAN_EXIT_SITES]


def test_the_site_is_not_told_where_its_visitor_comes_from_and_no_cache_keeps_the_answer(browser):
    response = browser.post("/exit/")

    assert response["Referrer-Policy"] == "no-referrer"
    assert response["Cache-Control"] == "no-store, private"
    assert response.content == b""
