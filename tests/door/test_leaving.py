"""The exit leaves, whatever the door is short of."""

import asyncio
import re
import threading
import time

import pytest
from django.http import HttpResponse

from safetyplan import edge
from safetyplan.door import bodies, leaving, product
from safetyplan.plans.cookie import take_all
from tests.door.asking import CHUNKED, FORM, ask, asked, get, over, scope_of

BODY = [FORM, (b"content-length", b"4")]


def left(answer, settings, site=0):
    """Whether this answer leads to that site, takes back what `take_all` takes back, and tells nobody."""
    assert answer.status == 303
    assert answer.headers["location"] == settings.SAFETYPLAN_EXIT_SITES[site]
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert answer.headers["cache-control"] == "no-store, private"
    assert answer.headers["server"] == "web"
    return given(answer.cookies) == given(take_all(HttpResponse()).cookies)


def given(cookies):
    """Each as it is sent, but for when it expires: that stands in its Max-Age as well, and moves on by the second."""
    return re.sub("expires=[^;]*; ", "", cookies.output())


def leave(*parts, headers=BODY, **how):
    return ask(*parts, path="/exit/", headers=headers, **how)[0]


def test_it_leads_to_the_site_that_was_picked(settings):
    assert left(leave(b"to=2"), settings, site=2)


def test_it_leaves_where_every_other_place_is_taken(monkeypatch, settings):
    monkeypatch.setattr(bodies, "AT_ONCE", 0)
    monkeypatch.setattr(edge.threads, "most", 0)

    assert left(leave(b"to=1"), settings, site=1)


def test_it_leaves_where_every_thread_of_its_own_is_taken(monkeypatch, settings):
    monkeypatch.setattr(leaving.threads, "most", 0)

    assert left(leave(b"to=1"), settings, site=1)


def broken(environ, start_response):
    raise RuntimeError


def out_of_order(environ, start_response):
    start_response("503 Service Unavailable", [])
    return [b"One moment, please"]


@pytest.mark.parametrize("wrong", [broken, out_of_order])
def test_it_leaves_where_the_product_fails(monkeypatch, settings, wrong):
    monkeypatch.setattr(product, "product", wrong)

    assert left(leave(headers=[]), settings)


def test_it_leaves_from_a_name_that_the_server_does_not_answer_to(settings):
    settings.ALLOWED_HOSTS = ["notes.example"]

    assert left(leave(headers=[]), settings)


def test_it_waits_for_no_page_that_takes_long(monkeypatch, settings):
    get()  # the first page takes longer than any other
    free, real = threading.Event(), product.product

    def slow(environ, start_response):
        if environ["PATH_INFO"] != "/exit/":
            free.wait(10)
        return real(environ, start_response)

    monkeypatch.setattr(product, "product", slow)

    async def crowd():
        pages = [asyncio.ensure_future(asked(scope_of())) for _ in range(edge.THREADS + 2)]
        await asyncio.sleep(0.05)
        answer, _read = await asyncio.wait_for(asked(scope_of("/exit/", "POST")), leaving.SECONDS - 0.5)
        free.set()
        await asyncio.gather(*pages)
        return answer

    assert left(over(crowd()), settings)


def test_it_leaves_without_a_product_that_takes_long(monkeypatch, settings):
    monkeypatch.setattr(leaving, "SECONDS", 0.1)
    free = threading.Event()

    def slow(environ, start_response):
        free.wait(5)
        return out_of_order(environ, start_response)

    monkeypatch.setattr(product, "product", slow)

    async def once():
        answer, _read = await asked(scope_of("/exit/", "POST"))
        free.set()
        return answer

    assert left(over(once()), settings)


@pytest.mark.parametrize("headers", [[FORM, CHUNKED], [FORM, (b"content-length", b"999999999")]])
def test_what_is_too_large_to_be_read_is_no_reason_to_stay(settings, headers):
    assert left(leave(*[b"to=1" + b"x" * 5000] * 9, headers=headers), settings)


def test_what_never_arrives_is_no_reason_to_stay(settings):
    began = time.monotonic()

    assert left(leave(*[b"t"] * 100, pause=0.1), settings)
    assert time.monotonic() - began < 6  # of the ten that it would take


def test_who_hangs_up_in_the_middle_of_it_still_leaves(settings):
    assert left(leave(b"to", hang_up=True), settings)


def test_a_strange_page_takes_nobodys_cookies_where_the_product_fails_either(monkeypatch):
    monkeypatch.setattr(product, "product", broken)
    answer = leave(headers=[(b"sec-fetch-site", b"cross-site")])

    assert answer.status == 303
    assert not answer.cookies
