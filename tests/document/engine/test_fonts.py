"""Fonts in a process that was forked."""

from safetyplan.document import engine
from safetyplan.document.render import render
from tests.conftest import kept_plan


def test_a_map_that_is_made_anew_finds_the_same_fonts_and_makes_the_same_file():
    before, fonts = render(kept_plan("sparse")), engine._fonts()
    old = fonts.font_map

    fonts.make_map_anew()

    assert fonts.font_map is not old
    assert render(kept_plan("sparse")) == before
