"""Nothing stands outside the page, in whatever direction the language is written."""

import pytest
from django.utils import translation

from safetyplan.document.editions import EDITIONS
from safetyplan.document.render import render
from safetyplan.plans.plan import Plan
from tests.conftest import kept_plan
from tests.document.paper import Paper

INCH = 72  # points
MARGIN = 56  # points, a little less than the 20 mm beside the words
EDGE = 0.1  # inches that no printer reaches, in which nothing needs to be read


@pytest.fixture
def on_paper(near, four_languages):
    def drawn(edition, language, **choices):
        help_ = near["typical"]
        with translation.override(language):
            return Paper(
                render(
                    kept_plan("typical"), edition=edition, language=language,
                    services=help_.chosen, national=help_.national, **choices,
                )
            )  # fmt: skip

    return drawn


@pytest.mark.parametrize(
    ("language", "paper", "large"),
    [("en", "letter", False), ("ar", "letter", False), ("ar", "a4", True), ("zh-hans", "a4", True)],
)
@pytest.mark.parametrize("edition", EDITIONS)
def test_every_word_stands_within_its_page(on_paper, edition, language, paper, large):
    drawn, edge = on_paper(edition, language, paper=paper, large=large), EDGE * INCH

    for (width, height), lines in zip(drawn.sizes, drawn.lines, strict=True):
        outside = [
            line.text
            for line in lines
            if line.left < edge or line.right > width - edge or line.bottom < edge or line.top > height - edge
        ]
        assert outside == []


@pytest.mark.parametrize("edition", ["card", "fold", "booklet"])
def test_the_marks_to_cut_and_to_fold_along_are_where_they_are_in_english(on_paper, edition):
    def marks(language):
        drawn = [[round(edge) for edge in box] for box in on_paper(edition, language).drawn]
        return sorted(box for box in drawn if max(box[2] - box[0], box[3] - box[1]) < INCH / 4)

    assert len(marks("en")) > 3
    assert marks("ar") == marks("en")


@pytest.mark.parametrize(
    ("wording", "name"), [("home", "N. D. V. H."), ("plain", "NYC 24-Hour HOPE Hotline (Safe Horizon)")]
)
def test_a_name_in_letters_from_the_left_ends_where_it_ends(on_paper, wording, name):
    assert on_paper("full", "ar", wording=wording).holds_line_with(name)


@pytest.mark.parametrize(("language", "points", "back"), [("en", "→", "←"), ("ar", "←", "→")])
def test_an_arrow_points_from_what_is_noticed_to_what_follows(on_paper, language, points, back):
    paper = on_paper("full", language, wording="home")

    assert paper.says(points)
    assert not paper.says(back)


@pytest.mark.parametrize(
    ("language", "words"), [("en", "the red cup of tea beside the door "), ("ar", "الكوب الأحمر بجانب الباب الكبير ")]
)
@pytest.mark.parametrize(("edition", "answers"), [("full", "own_signs"), ("bag", "three_things")])
def test_a_line_of_a_list_that_goes_on_hangs_behind_its_point_or_box(four_languages, edition, answers, language, words):
    item = [words * 8]
    plan = Plan({"answers": {"warning_signs": {answers: item}, "what_to_take": {answers: item}}})
    with translation.override(language):
        lines = [
            line
            for line in Paper(render(plan, edition=edition, language=language, paper="letter")).lines[0]
            if len(line.text) > 60
        ]

    first, second = lines[:2]
    hangs = first.right - second.right if language == "ar" else second.left - first.left
    assert 6 < hangs < 22
    assert all(line.left > MARGIN and line.right < 8.5 * INCH - MARGIN for line in lines)
