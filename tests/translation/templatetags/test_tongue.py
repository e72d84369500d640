import json

import pytest
from django.template import Context, Template
from django.utils.translation import override

from safetyplan.sections.danger_signs import DangerSigns
from safetyplan.sections.pets import Pets

PAGE = (
    "{% load tongue i18n %}{% english_for_now section %}{% section_words section %}{% get_current_language as now %}"
    "<h1>{{ now }}</h1>{% endsection_words %}{% language_note %}"
)


@pytest.fixture
def arabic(tmp_path, settings):
    """Arabic, in which the signs of danger lack a sentence."""
    settings.LOCALE_PATHS = [tmp_path]

    def stands(state="draft"):
        built = tmp_path / "ar" / "LC_MESSAGES"
        built.mkdir(parents=True, exist_ok=True)
        standing = {"enough": True, "state": state, "in_english": ["safetyplan.sections.danger_signs"]}
        (built / "standing.json").write_text(json.dumps(standing))

    return stands


def shown(section, language="ar"):
    with override(language):
        return Template(PAGE).render(Context({"section": section}))


def test_a_section_that_is_whole_speaks_the_language_of_the_page(arabic):
    arabic()

    assert shown(Pets()).startswith("<h1>ar</h1>")


def test_a_section_that_lacks_a_sentence_is_english_whole_marked_as_english_and_says_so(arabic):
    arabic()
    html = shown(DangerSigns())

    assert '<div lang="en" dir="ltr"><h1>en</h1></div>' in html
    assert html.startswith('<p class="help">This part is in English for now.</p>')


def test_a_language_that_is_not_approved_says_so_in_one_line(arabic):
    arabic()

    assert "These pages are new in this language. A word may still be wrong." in shown(Pets())


@pytest.mark.parametrize("language", ["ar", "en"])
def test_an_approved_language_and_english_say_nothing(arabic, language):
    arabic("approved")

    assert "new in this language" not in shown(Pets(), language)
