import pytest
from django.template import Context, Template
from django.template.loader import render_to_string

from safetyplan.document.templatetags.paper import ink, stage_number
from safetyplan.sections.answer import Gap, Number, Own


def inked(text):
    return Template("{% load paper %}{{ text|ink }}").render(Context({"text": text}))


def test_own_words_carry_their_own_direction():
    assert inked(Own("blue mug")) == '<bdi dir="ltr">blue mug</bdi>'
    assert inked(Own("كوب")) == '<bdi dir="rtl">كوب</bdi>'


def test_a_number_is_set_apart_from_left_to_right():
    assert inked(Number("518-555-0142")) == '<bdi class="number" dir="ltr">518-555-0142</bdi>'


def test_a_sentence_about_a_number_is_words():
    sentence = "518-555-0142 after six, and 518-555-0199 on Sundays"

    assert inked(Number(sentence)) == f'<bdi dir="ltr">{sentence}</bdi>'


def test_a_gap_is_ruled_and_says_nothing():
    assert inked(Gap("a name")) == '<span class="gap"></span>'


@pytest.mark.parametrize("kind", [str, Own, Number])
def test_marks_are_escaped_in_every_kind_of_text(kind):
    assert "&lt;img&gt; &amp;amp; &quot;" in inked(kind('<img> &amp; "'))
    assert "<img" not in inked(kind('<img> &amp; "'))


def test_what_would_break_a_page_is_taken_out():
    assert ink(Own("a\u202eb\x00")) == '<bdi dir="ltr">ab</bdi>'


def test_the_stages_have_their_numbers_and_other_questions_none():
    assert [stage_number(name).strip() for name in ("setup", "entrapment", "own_signs", "")] == ["1", "5", "", ""]


@pytest.mark.parametrize(("in_english", "points"), [(False, "←"), (True, "→")])
def test_an_arrow_in_a_part_that_is_in_english_points_as_english_is_read(in_english, points):
    about = {"when": ["a"], "will": ["b"], "wording": "home", "rtl": True, "part": {"in_english": in_english}}

    assert f"<p>{points} b</p>" in render_to_string("document/_pair.html", about)
