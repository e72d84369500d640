"""What the script adds to a page, and that each of it has a way without it."""

import pytest

from tests.browser.window import with_a_script, without_a_script
from tests.plans.views.places import DANGER, PEOPLE

WHO = "[name$='-who'][name^='people-']"
VOICE = ".voice"


def kept(window, words):
    window.open("/look-over/")
    return words in window.page.inner_text("main")


@with_a_script
@pytest.mark.parametrize("elsewhere", ["/contents/", "/reading/"])
def test_what_was_typed_is_kept_when_the_page_is_left_by_its_address(window, elsewhere):
    window.begin()
    window.type(PEOPLE, "code_word", "brass-lantern")
    window.open(elsewhere)

    window.until(lambda: kept(window, "brass-lantern"))


@with_a_script
def test_what_was_typed_is_there_when_a_link_of_the_page_is_followed(window):
    window.begin()
    window.open(PEOPLE)
    window.save()
    window.type(PEOPLE, "code_word", "brass-lantern")
    window.press("nav a[href='/look-over/']")
    assert "brass-lantern" in window.page.inner_text("main")

    window.open(PEOPLE)
    window.save()
    assert "two windows" not in window.seen()


@with_a_script
def test_the_exit_keeps_nothing_of_what_was_typed(window):
    window.begin()
    drafts = window.site.drafts()
    window.type(PEOPLE, "code_word", "brass-lantern")
    window.exit()

    window.until(lambda: window.site.drafts() == drafts - 1)


@pytest.mark.parametrize("script", [True, False], indirect=True)
def test_rows_grow_and_keep_what_stands_in_them(window, script):
    window.begin()
    window.open(PEOPLE)
    for row, name in enumerate(["Ana", "Bo", "Cy"]):
        while window.page.locator(WHO).count() <= row:
            if script:
                window.page.click("button[value='grow:people']")
            else:
                window.press("button[value='grow:people']")
        window.page.locator(WHO).nth(row).fill(name)
    window.save()

    assert kept(window, "Ana")
    assert "Bo" in window.page.inner_text("main")
    assert "Cy" in window.page.inner_text("main")


@with_a_script
def test_letters_are_counted_only_near_the_limit(window):
    window.begin()
    window.open(PEOPLE)
    window.page.fill("[name=code_word]", "x" * 100)
    window.page.wait_for_timeout(800)
    assert "Letters left" not in window.page.inner_text("main")

    window.page.fill("[name=code_word]", "x" * 190)
    window.until(lambda: "Letters left: 10" in window.page.inner_text("main"))


@with_a_script
def test_a_voice_to_talk_to_is_shown_at_once_beside_the_tick_and_takes_no_focus(window):
    window.begin()
    window.open(DANGER)
    assert not window.page.is_visible(VOICE)
    window.page.check("[name=me][value=neck]")

    assert window.page.is_visible(VOICE)
    assert window.page.is_visible(f"{VOICE} .neck")
    assert not window.page.is_visible(f"{VOICE} .life")
    assert window.page.evaluate("document.activeElement.name") == "me"


@without_a_script
def test_without_a_script_the_voice_is_on_the_next_page(window):
    window.begin()
    window.open(DANGER)
    window.page.check("[name=me][value=neck]")
    window.save()

    assert window.page.is_visible(VOICE)
