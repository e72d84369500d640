"""Shift, three times: a way out for who means it, and for nobody else."""

import time

import pytest

from tests.browser.window import with_a_script
from tests.plans.views.places import PEOPLE

pytestmark = with_a_script


@pytest.fixture
def typing(window):
    """Someone is typing into a page."""
    window.begin()
    window.type(PEOPLE, "code_word", "lamp")
    return window


def three_times(typing, key="Shift"):
    for _press in range(3):
        typing.page.keyboard.press(key)


def with_alt_held(typing):
    typing.page.keyboard.down("Alt")
    three_times(typing)
    typing.page.keyboard.up("Alt")


def with_ctrl_held(typing):
    typing.page.keyboard.down("Control")
    three_times(typing)
    typing.page.keyboard.up("Control")


def with_the_system_key_held(typing):
    typing.page.keyboard.down("Meta")
    three_times(typing)
    typing.page.keyboard.up("Meta")


def alt_and_shift_to_change_the_keyboard(typing):
    three_times(typing, "Alt+Shift")


def shift_and_click(typing):
    for _click in range(3):
        typing.page.locator("[name=code_word]").click(modifiers=["Shift"])


def slowly(typing):
    for pause in (2.25, 2.25, 0):
        typing.page.keyboard.press("Shift")
        time.sleep(pause)


def left_and_right_together_and_two_more(typing):
    keys = typing.page.keyboard
    keys.down("ShiftLeft")
    keys.press("ShiftRight")
    keys.up("ShiftLeft")
    keys.press("Shift")
    keys.press("Shift")


def capitals(typing):
    typing.page.keyboard.down("Shift")
    typing.page.keyboard.type("ABC")
    typing.page.keyboard.up("Shift")


def shift_and_a_letter(typing):
    for letter in "ABC":
        typing.page.keyboard.press(f"Shift+{letter}")


def a_letter_in_between(typing):
    for key in ("Shift", "Shift", "a", "Shift"):
        typing.page.keyboard.press(key)


def scrolling_in_between(typing):
    typing.page.keyboard.press("Shift")
    typing.page.keyboard.press("Shift")
    typing.page.mouse.wheel(0, 50)
    typing.page.wait_for_timeout(200)
    typing.page.keyboard.press("Shift")


def held_for_long(typing):
    for _repeat in range(10):
        typing.page.keyboard.down("Shift")
    typing.page.keyboard.up("Shift")


def while_a_character_is_composed(typing):
    compose = {"selectionStart": 1, "selectionEnd": 1, "text": "ni"}
    for _press in range(3):
        typing.devtools.send("Input.imeSetComposition", compose)
        typing.page.keyboard.press("Shift")
    typing.devtools.send("Input.insertText", {"text": "ni"})


def test_three_presses_leave(typing):
    three_times(typing)

    typing.page.wait_for_url(typing.exit_sites[0])


MEANS_SOMETHING_ELSE = [
    with_alt_held,
    with_ctrl_held,
    with_the_system_key_held,
    alt_and_shift_to_change_the_keyboard,
    shift_and_click,
    slowly,
    left_and_right_together_and_two_more,
    capitals,
    shift_and_a_letter,
    a_letter_in_between,
    scrolling_in_between,
    held_for_long,
    while_a_character_is_composed,
]


def test_who_means_something_else_stays_and_can_still_leave(typing):
    for pressed in MEANS_SOMETHING_ELSE:
        pressed(typing)
        assert "lamp" in typing.seen(), pressed.__name__
        typing.page.keyboard.press("a")

    three_times(typing)
    typing.page.wait_for_url(typing.exit_sites[0])
