import pytest
from django.template.loader import render_to_string
from django.utils.translation import override

from safetyplan.document.forms import DocumentForm
from safetyplan.document.sheet import Sheet
from safetyplan.document.templatetags.scripts import font_stack, scripts
from safetyplan.plans.plan import Plan
from safetyplan.translation.languages import KNOWN, TABLE


@pytest.mark.parametrize("language", TABLE, ids=lambda language: language.code)
def test_digits_and_latin_letters_come_from_one_font_and_the_script_of_the_language_comes_next(language):
    families = font_stack(language.code).split(", ")

    assert families[0] == '"Noto Sans"'
    assert families[1 if language.font != "Noto Sans" else 0] == f'"{language.font}"'
    assert len(set(families)) == len(families) > 15
    assert families[-1] == "sans-serif"


def test_high_scripts_have_room_between_their_lines():
    lines = {language.code: language.line for language in scripts()}

    assert lines["ur"] > 2 > lines["ar"] > KNOWN["en"].line
    assert "en" not in lines
    assert all(KNOWN[code].tight >= 1.25 for code in lines)


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_the_style_sheet_is_the_same_whatever_language_is_spoken(language):
    """A measure written with the comma of Spanish would be no measure, and the sheet is kept for all that follow."""
    with override("en"):
        english = render_to_string("document/print.css", Sheet("letter").measures())
    with override(language):
        assert render_to_string("document/print.css", Sheet("letter").measures()) == english
    assert "italic" not in english
    assert "uppercase" not in english


@pytest.mark.parametrize(
    ("language", "country", "paper"),
    [("en", "", "letter"), ("es", "", "letter"), ("ar", "", "a4"), ("ar", "US", "letter"), ("en", "FR", "a4")],
)
def test_the_paper_is_that_of_the_country_or_else_of_the_language(language, country, paper):
    plan = Plan({"answers": {"situation": {"country": country}}})
    with override(language):
        assert DocumentForm(plan=plan).initial["paper"] == paper
