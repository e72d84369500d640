"""What was typed stays, also when a page is sent in ways that nobody planned."""

import pytest

from tests.browser.window import ON
from tests.plans.views.places import NOTES, PEOPLE, SIGNS

ARABIC = "button[value='language:ar']"


def kept(window, words):
    """How often look-over says it."""
    window.open("/look-over/")
    return window.page.inner_text("main").count(words)


def test_a_page_that_is_sent_again_before_the_answer_comes_is_kept_once(window):
    window.begin()
    window.type(PEOPLE, "people-0-who", "brass-lantern")
    window.page.locator(ON).hover()
    sent = []
    window.page.on("request", lambda request: sent.append(request.method))

    with window.site.locked():
        for times in (1, 2):
            window.page.mouse.down()
            window.page.mouse.up()
            window.until(lambda times=times: sent.count("POST") == times)
    window.until(lambda: not window.page.url.endswith(PEOPLE))
    assert kept(window, "brass-lantern") == 1


@pytest.mark.usefixtures("whole_browser")
def test_a_page_that_is_opened_with_back_and_sent_again_is_kept_as_it_was_sent_last(window):
    window.begin()
    window.type(PEOPLE, "people-0-who", "brass-lantern")
    window.save()
    assert "brass-lantern" in window.go(-1)
    window.type_here("people-1-who", "copper-kettle")
    window.save()
    window.go(-1)
    window.save()

    assert [kept(window, words) for words in ("brass-lantern", "copper-kettle")] == [1, 1]


def test_words_over_the_limit_are_still_there_when_the_answer_is_loaded_again(window):
    long = "brass-lantern" * 20
    window.begin()
    window.open(PEOPLE)
    window.page.fill("[name=code_word]", long)
    window.save()
    assert "Please look at this" in window.page.inner_text("main")

    window.page.reload()
    assert window.value("code_word") == long
    window.open(PEOPLE)
    assert window.value("code_word") == long


def test_the_switch_of_the_language_takes_every_word_along(window):
    window.begin()
    window.type(SIGNS, "own_signs", "brass-lantern")
    window.page.check("[name=setup] >> nth=1")
    window.press(ARABIC)
    assert window.page.get_attribute("html", "dir") == "rtl"

    assert window.value("own_signs") == "brass-lantern"
    assert window.page.is_checked("[name=setup] >> nth=1")


def test_a_page_that_lost_its_forgery_mark_is_shown_again_with_every_word_and_then_saved(window):
    window.begin()
    window.type(NOTES, "remember", "brass-lantern")
    window.context.clear_cookies(name="c")
    window.save()
    window.forgive("403")
    assert window.value("remember") == "brass-lantern"

    window.save()
    assert kept(window, "brass-lantern") == 1


def test_words_for_a_draft_that_is_gone_begin_a_new_one(window):
    window.begin()
    window.type(NOTES, "remember", "brass-lantern")
    window.site.lose_every_draft()
    window.save()

    assert kept(window, "brass-lantern") == 1
