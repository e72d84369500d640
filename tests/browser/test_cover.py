"""After some idle time the page is covered, and no typed word is lost."""

import pytest
from django.conf import settings

from tests.browser.window import with_a_script
from tests.plans.views.places import PEOPLE

COVERED = "document.querySelector('.cover').checkVisibility({visibilityProperty: true})"
# Any element of the page that is drawn, and anything of it that is met when pointing somewhere.
PAGE = """[...document.querySelectorAll(".open *")].some(part => part.checkVisibility({visibilityProperty: true}))
    || [...Array(400).keys()].some(spot => document.elementFromPoint(
        (spot % 20 + .5) / 20 * innerWidth, (Math.floor(spot / 20) + .5) / 20 * innerHeight)?.closest(".open"))"""


AFTER = settings.COVER_MINUTES * 60  # seconds


@pytest.fixture
def reading(window):
    window.begin()
    window.type(PEOPLE, "code_word", "brass-lantern")
    return window


@pytest.fixture
def idle(reading):
    """Someone typed and then sat still for the minutes of the settings, which pass in a moment."""
    sit_still(reading, AFTER - 30)
    assert not covered(reading)
    assert reading.page.evaluate(PAGE)

    sit_still(reading, AFTER)
    assert covered(reading)
    return reading


def sit_still(window, seconds):
    """Set the clock of the stylesheet, which works without a script."""
    window.page.evaluate("to => document.getAnimations().forEach(move => move.currentTime = to)", seconds * 1000)


def covered(window):
    return window.page.evaluate(COVERED)


def idle_seconds(window):
    """For how long the cover has been on its way."""
    return window.page.evaluate("document.querySelector('.cover').getAnimations()[0].currentTime") / 1000


def test_the_cover_hides_every_part_of_the_page_but_the_exit(idle):
    assert not idle.page.evaluate(PAGE)
    assert " ".join(idle.page.inner_text("body").split()) == "Leave fast: Exit this page Notes Go on reading?"

    idle.exit()


def test_one_press_of_the_mouse_brings_the_page_back_with_every_word(idle):
    idle.page.click("text=Go on reading?")

    idle.until(lambda: not covered(idle))
    assert idle.page.evaluate(PAGE)
    assert idle.value("code_word") == "brass-lantern"
    assert idle_seconds(idle) < AFTER


def test_the_next_stop_of_the_keyboard_brings_the_page_back_with_every_word(idle):
    idle.page.keyboard.press("Tab")
    idle.page.keyboard.press("Space")

    idle.until(lambda: not covered(idle))
    assert idle.page.evaluate(PAGE)
    assert idle.value("code_word") == "brass-lantern"


@with_a_script
def test_at_the_end_of_the_idle_life_the_page_goes_and_every_word_is_kept(reading, settings):
    left = reading.page.locator(".cover").get_attribute("data-ends")
    assert int(left) == (settings.IDLE_MINUTES - 1) * 60
    reading.page.clock.install()
    reading.page.reload()
    reading.type_here("code_word", "brass-lantern")
    reading.page.clock.run_for(int(left) * 1000 + 1000)

    reading.page.wait_for_url(reading.site.address + "/")
    reading.open(PEOPLE)
    assert "brass-lantern" in reading.value("code_word")


@with_a_script
def test_who_types_is_not_interrupted(reading):
    sit_still(reading, AFTER - 30)

    def typed():
        reading.page.keyboard.type("s")
        return idle_seconds(reading) < AFTER - 30

    reading.until(typed)  # it looks every five seconds
