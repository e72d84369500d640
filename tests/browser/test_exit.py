"""Exit leaves, whatever is wrong."""

import time
from contextlib import nullcontext

import pytest

from tests.browser.window import with_a_script
from tests.plans.views.places import PEOPLE

WITHIN = 4.0  # seconds: less than a writer waits for a locked database


def an_unknown_draft(window):
    window.site.lose_every_draft()
    return nullcontext()


def no_cookie(window):
    window.context.clear_cookies()
    return nullcontext()


def no_forgery_mark(window):
    window.context.clear_cookies(name="c")
    return nullcontext()


def a_cookie_that_is_not_ours(window):
    cookie = next(cookie for cookie in window.context.cookies() if cookie["name"] == "n")
    window.context.add_cookies([cookie | {"value": "A" * 60}])
    return nullcontext()


def a_locked_database(window):
    return window.site.locked()


@pytest.mark.parametrize(
    "wrong",
    [an_unknown_draft, no_cookie, no_forgery_mark, a_cookie_that_is_not_ours, a_locked_database],
    ids=lambda wrong: wrong.__name__,
)
def test_exit_leaves_although_something_is_wrong(window, wrong):
    window.begin()
    window.type(PEOPLE, "code_word", "brass-lantern")

    with wrong(window):
        pressed = time.monotonic()
        window.exit()
        assert time.monotonic() - pressed < WITHIN
        assert "brass-lantern" not in window.go_all_the_way(-1)
    window.until(lambda: "n" not in [cookie["name"] for cookie in window.context.cookies()])


def test_a_draft_that_was_locked_at_the_exit_goes_when_the_database_is_free(window):
    window.site.lose_every_draft()
    window.begin()
    window.open(PEOPLE)

    with window.site.locked():
        window.exit()
        assert window.site.drafts() == 1
    window.until(lambda: window.site.drafts() == 0)


@with_a_script
def test_the_page_is_blank_before_the_browser_begins_to_leave_so_that_a_slow_site_hides_as_well(window):
    window.begin()
    window.type(PEOPLE, "code_word", "brass-lantern")
    window.page.evaluate("""addEventListener("beforeunload", () => {
        sessionStorage.left = document.body.childElementCount;  // kept where the next page of ours can read it
    })""")

    window.exit()
    window.open("/")
    assert window.page.evaluate("sessionStorage.left") == "0"


def test_exit_leads_to_each_neutral_site_that_can_be_picked(window):
    for number, picked in enumerate(window.exit_sites):
        window.begin()
        window.open("/before/")
        window.page.check(f"[name=site][value='{number}']")
        window.press("main form button")
        with window.page.expect_request(picked):
            window.page.click(".exit button")
        window.until(lambda: not window.page.url.startswith(window.site.address))
    window.forgive("ERR_NAME_NOT_RESOLVED")


def test_exit_tells_the_neutral_site_nothing(window):
    window.begin()
    window.open(PEOPLE)
    window.neutral.heard.clear()

    window.exit()
    window.until(lambda: window.neutral.heard != [])
    assert {"referer", "cookie", "origin"} & set(window.neutral.heard[0]) == set()


def test_exit_is_two_keys_away_on_any_page(window):
    for path in [PEOPLE, "/no-such-page/"]:
        window.begin()
        window.open(path)
        window.page.keyboard.press("Tab")
        window.page.keyboard.press("Enter")
        window.page.wait_for_url(window.exit_sites[0])
    window.forgive("404")
