"""After the exit, nobody who presses Back or Forward finds a word of the plan."""

import pytest
from django.urls import reverse

from tests.browser.site import serve
from tests.browser.window import Window, with_a_script, without_a_script
from tests.plans.views.places import NOTES, PEOPLE

pytestmark = pytest.mark.usefixtures("whole_browser")
WORDS = KEPT, UNSENT = "brass-lantern-one", "never-sent-two"


@pytest.fixture(scope="module")
def careless(tmp_path_factory, neutral):
    with serve(tmp_path_factory.mktemp("careless"), neutral.exit_sites(), "tests.browser.careless") as site:
        yield site


def write(window):
    """A page saved and looked over, and another that was typed into and never sent."""
    window.begin()
    window.type(PEOPLE, "code_word", KEPT)
    window.save()
    window.open("/look-over/")
    assert KEPT in window.seen()
    window.type(NOTES, "remember", UNSENT)
    assert UNSENT in window.seen()


def found(window, steps=-1):
    seen = window.go_all_the_way(steps)
    return [words for words in WORDS if words in seen]


def test_after_exit_back_and_forward_show_nothing_of_the_plan(window):
    write(window)
    window.exit()

    assert found(window) == []
    assert found(window, steps=1) == []


@without_a_script
@pytest.mark.parametrize("cookies", ["kept", "taken back"])
def test_it_is_the_cookie_taken_back_that_takes_the_pages_out_of_the_browsers_memory(
    chromium, careless, neutral, script, cookies
):
    context = chromium.new_context(java_script_enabled=script, extra_http_headers={"At-Exit": f"cookies are {cookies}"})
    window = Window(context, careless, neutral)
    write(window)
    window.exit()

    assert (UNSENT in found(window)) == (cookies == "kept")
    context.close()


def test_after_exit_no_cookie_and_no_draft_is_left(window):
    window.site.lose_every_draft()
    window.begin()
    window.open(PEOPLE)
    assert [cookie["name"] for cookie in window.context.cookies()] == ["c", "n"]
    assert window.site.drafts() == 1

    window.exit()
    window.until(lambda: window.context.cookies() == [])
    window.until(lambda: window.site.drafts() == 0)


@with_a_script
def test_an_exit_that_never_reached_us_is_finished_at_the_next_request(window):
    window.site.lose_every_draft()
    write(window)
    window.context.route("**/exit/", lambda route: route.abort())
    window.exit()
    assert [cookie["name"] for cookie in window.context.cookies()] == ["c", "n", "q"]
    assert window.site.drafts() == 1

    assert found(window) == []
    assert window.site.drafts() == 0
    assert "n" not in [cookie["name"] for cookie in window.context.cookies()]
    window.forgive("net::ERR_FAILED")


def test_after_everything_was_erased_back_shows_nothing_of_the_plan(window):
    window.site.lose_every_draft()
    write(window)
    window.open(reverse("leave"))
    window.press("main form button.main")
    assert window.site.drafts() == 0

    assert found(window) == []


def test_after_the_plan_was_put_away_back_shows_nothing_of_it_and_not_its_number(window):
    write(window)
    window.open(reverse("put_away"))
    window.press("main form button.main")
    number = window.page.inner_text("main .big")
    window.page.fill("[name=typed]", number[-7:])
    window.press("main form button.main")
    assert "It is put away" in window.seen()

    seen = window.go_all_the_way(-1)
    assert [words for words in [*WORDS, number] if words in seen] == []
