import pytest

from safetyplan.document.own_texts import own_texts
from safetyplan.document.render import render
from safetyplan.plans.plan import Plan
from tests.document.paper import Paper

ANSWERS = {
    "safe_people": {
        "people": [{"who": "Rosa", "phone": "518-555-0142", "ask": "a ride"}, {"who": "Rosa", "ask": "a bed"}],
        "code_word": "blue mug",
    },
    "notes_to_self": {"remember": "The lake was cold.\nI was calm there."},
}

pytestmark = pytest.mark.usefixtures("four_languages")


def paper(language="en", told=None, **choices):
    plan = Plan({"answers": ANSWERS, "told": told or {}})
    return Paper(render(plan, language=language, **choices))


def test_every_text_is_listed_once_in_the_order_of_the_plan_and_no_number():
    assert own_texts(Plan({"answers": ANSWERS})) == [
        "Rosa", "a ride", "a bed", "blue mug", "The lake was cold.", "I was calm there.",
    ]  # fmt: skip


def test_a_text_prints_beside_its_translation_in_that_language_only():
    told = {"es": {"blue mug": "taza azul"}}

    assert paper("es", told).says("taza azul · blue mug")
    assert not paper("en", told).says("taza azul")


def test_where_a_translation_is_missing_the_words_print_as_they_were_written():
    assert paper("es", {"es": {"blue mug": "taza azul"}}).says("a ride")
    assert paper("es").says("blue mug")


def test_a_translation_of_words_that_were_changed_since_prints_nowhere():
    assert not paper("es", {"es": {"red mug": "taza roja"}}).says("taza roja")


def test_a_number_is_never_put_into_another_language():
    sheet = paper("es", {"es": {"518-555-0142": "000"}})

    assert sheet.holds_line_with("518-555-0142")
    assert not sheet.says("000")


def test_short_editions_print_translations_as_well():
    assert paper("es", {"es": {"blue mug": "taza azul"}}, edition="card").says("taza azul")
    assert paper("es", {"es": {"blue mug": "taza azul"}}, edition="page").says("taza azul")
