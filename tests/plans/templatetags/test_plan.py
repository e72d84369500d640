import pytest
from django.utils import translation

from safetyplan.plans.templatetags.plan import arrow, direction, neutral_title, offered_languages, piece
from safetyplan.sections.answer import Gap, Number, Own


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("", "ltr"),
        ("Ada", "ltr"),
        ("016", "ltr"),
        ("שלום", "rtl"),
        ("رقم", "rtl"),
        ("016 رقم", "rtl"),
        ("… «سلام» Ada", "rtl"),
        ("Ada سلام", "ltr"),
        ("١٢٣", "ltr"),
        ("😀", "ltr"),
    ],
)
def test_a_text_runs_the_way_of_its_first_strong_letter(text, way):
    assert direction(text) == way


def test_own_words_are_set_apart_in_their_own_direction_and_never_as_markup():
    assert piece(Own("<رقم>")) == '<bdi dir="rtl">&lt;رقم&gt;</bdi>'
    assert piece(Own('" onclick="x')) == '<bdi dir="ltr">&quot; onclick=&quot;x</bdi>'


def test_a_number_runs_from_left_to_right_in_every_script():
    assert piece(Number("1-800-799-7233")) == '<bdi class="number" dir="ltr">1-800-799-7233</bdi>'
    assert 'dir="ltr"' in piece(Number("٠١٢-٣٤٥"))


def test_a_blank_left_open_is_a_gap_and_the_words_of_the_page_stay_as_they_are():
    assert piece(Gap("a place")) == '<span class="gap"></span>'
    assert piece("I will go to") == "I will go to"


def test_languages_are_offered_by_their_own_names_and_only_where_there_is_a_choice(settings):
    settings.LANGUAGES = [("en", "English")]
    assert offered_languages() == []

    settings.LANGUAGES = [("en", "English"), ("es", "Spanish"), ("ar", "Arabic")]
    assert [language["name_local"] for language in offered_languages()] == ["English", "español", "العربية"]


def test_the_title_is_the_neutral_one(settings):
    settings.SAFETYPLAN_NEUTRAL_TITLE = "Shopping"

    assert neutral_title() == "Shopping"


@pytest.mark.parametrize(("language", "points"), [("en", "→"), ("ar", "←"), ("zh-hans", "→")])
def test_an_arrow_points_the_way_the_page_is_read(language, points):
    with translation.override(language):
        assert arrow() == points


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("اتصل 518-555-0142 مساء", '<bdi dir="rtl">اتصل <bdi dir="ltr">518-555-0142</bdi> مساء</bdi>'),
        ("رقم +966 50 123", '<bdi dir="rtl">رقم <bdi dir="ltr">+966 50 123</bdi></bdi>'),
        ("رقم ٥-٠<", '<bdi dir="rtl">رقم <bdi dir="ltr"><bdi dir="ltr">٥</bdi>-<bdi dir="ltr">٠</bdi></bdi>&lt;</bdi>'),
        ("غرفة 12", '<bdi dir="rtl">غرفة 12</bdi>'),
        ("call 518-555-0142", '<bdi dir="ltr">call 518-555-0142</bdi>'),
    ],
)  # fmt: skip
def test_a_number_among_words_from_the_right_keeps_its_order(words, shown):
    assert piece(Own(words)) == shown


def test_digits_from_the_right_keep_their_order_in_a_number():
    assert piece(Number("٠٥٥ ٠١٠")) == (
        '<bdi class="number" dir="ltr"><bdi dir="ltr">٠٥٥</bdi> <bdi dir="ltr">٠١٠</bdi></bdi>'
    )
