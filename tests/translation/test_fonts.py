import pytest

from safetyplan.translation.checks import check_fonts
from safetyplan.translation.fonts import fonts
from safetyplan.translation.languages import TABLE


@pytest.mark.parametrize("language", TABLE, ids=lambda language: language.code)
def test_the_fonts_of_the_set_up_draw_every_language_of_the_table(language):
    assert language.font in fonts().families
    assert [sign for sign in language.own_name if not fonts().draws(sign)] == []


@pytest.mark.parametrize("sign", "aßΩЖعٹשकকਕકகกកကአ한あ语語☐")
def test_a_sign_of_each_script_is_drawn(sign):
    assert fonts().draws(sign)


@pytest.mark.parametrize("sign", ["\ue000", "\U000f0000", "\ufdd0", "\U0003fffd"])
def test_a_sign_that_no_font_has_is_known(sign):
    assert not fonts().draws(sign)


@pytest.fixture
def _without_fonts(monkeypatch, tmp_path):
    """A machine on which fontconfig is not installed."""
    monkeypatch.setenv("PATH", str(tmp_path))
    fonts.cache_clear()
    yield
    fonts.cache_clear()


def test_a_machine_with_the_fonts_has_nothing_to_hear(settings):
    settings.LANGUAGES = [("en", "English"), ("ur", "Urdu"), ("zh-hant", "Traditional Chinese")]

    assert check_fonts() == []


@pytest.mark.usefixtures("_without_fonts")
def test_a_language_whose_font_is_missing_is_named(settings):
    settings.LANGUAGES = [("ur", "Urdu"), ("xx", "Unknown")]

    [warning] = check_fonts()
    assert warning.id == "safetyplan.W040"
    assert warning.msg == "Documents in Urdu need the font Noto Nastaliq Urdu, and this machine has none of that name."
    assert not fonts().draws("a")
