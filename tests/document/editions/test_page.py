import pytest

from safetyplan.document.render import render
from safetyplan.document.words import labels_in
from tests.conftest import kept_plan
from tests.document.paper import Paper
from tests.document.plan_words import long_words_in


@pytest.mark.parametrize(
    ("name", "wording", "paper"),
    [
        ("sparse", "plain", "letter"),
        ("typical", "plain", "letter"),
        ("typical", "health", "a4"),
        ("full", "plain", "letter"),
        ("full", "trip", "a4"),
    ],
)
def test_one_page_is_one_page(printed, name, wording, paper):
    assert printed(name, "page", wording, paper).pages == 1


@pytest.mark.parametrize("letter", ["W", "\u5b89", "\u0633"])
def test_one_page_is_one_page_however_long_the_answers_are(near, letter):
    plan = long_words_in(kept_plan("full"), letter)

    paper = Paper(render(plan, edition="page", services=near["full"].chosen, national=near["full"].national))

    assert paper.pages == 1
    assert paper.holds_line_with(near["full"].national.phones.all()[0].number)


def test_one_page_holds_every_kind_of_thing(printed):
    page = printed("typical", "page")

    for label in ("signs", "pairs", "numbers", "way_out", "three_things", "code_word"):
        assert page.says(labels_in("plain")[label])
    for words in ("blue mug", "the kids' inhaler", "my ID", "the back door, past the washing machine", "Rosa"):
        assert page.says(words)


def test_one_page_cuts_long_words_before_it_drops_numbers(printed, near):
    page = printed("full", "page")

    assert "…" in page.text
    assert page.text.count("212-555-0100") >= 2
    assert page.holds_line_with(near["full"].national.phones.all()[0].number)


def test_one_page_does_not_cut_what_fits(printed):
    assert "…" not in printed("typical", "page").text


def test_signs_on_one_page_speak_of_every_stage(printed):
    page = printed("typical", "page")

    own = "The keys go down hard"
    for sign in (own, "They said they loved me", "They made jokes", "They hurt or scared me", "I hid marks"):
        assert page.says(sign)


@pytest.mark.parametrize("language", ["en", "es", "ar", "zh-hans"])
def test_in_large_letters_what_may_be_asked_of_people_goes_before_the_things_and_the_way_out(
    near, language, four_languages
):
    help_ = near["typical"]
    choices = {"edition": "page", "large": True, "language": language}
    sheet = Paper(render(kept_plan("typical"), services=help_.chosen, national=help_.national, **choices))

    for words in ("518-555-0142", "the back door", "the kids' inhaler", "my ID", "the phone and charger"):
        assert sheet.says(words), words
    assert not sheet.says("keep my bag")
