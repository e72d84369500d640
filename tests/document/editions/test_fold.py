"""A strip of four panels that folds to the size of a card."""

import pytest

from safetyplan.document.render import render
from safetyplan.plans.plan import Plan
from tests.conftest import kept_plan
from tests.document.paper import Paper
from tests.document.plan_words import long_words_in

INCH = 72
HALF_A_MILLIMETRE = 0.5 / 25.4 * INCH


@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_two_strips_stand_on_a_sheet_with_marks_to_cut_and_to_fold(printed, paper):
    sheet = printed("typical", "fold", "plain", paper)
    across = sorted({round(box[3], 1) for box in sheet.drawn if 5 < box[2] - box[0] < 20})
    down = sorted({round(box[0], 1) for box in sheet.drawn if box[3] - box[1] > 10 and box[2] - box[0] < 2})

    assert sheet.pages == 1
    assert across[-1] - across[0] == pytest.approx(8 * INCH, abs=HALF_A_MILLIMETRE)
    middle = [height for height in across if across[0] + INCH < height < across[-1] - INCH]
    assert [across[-1] - height for height in reversed(middle)] == pytest.approx(
        [2 * INCH, 4 * INCH, 6 * INCH], abs=HALF_A_MILLIMETRE
    )
    strips = [left for left in down if left in {down[0], down[-1]} or abs(left - sum(sheet.sizes[0][:1]) / 2) < 5]
    assert strips[-1] - strips[0] == pytest.approx(7 * INCH, abs=HALF_A_MILLIMETRE)


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("letter", ["w", "字"])
def test_nothing_runs_over_a_fold_however_long_it_is(near, letter, large):
    help_ = near["full"]
    pdf = render(
        long_words_in(kept_plan("full"), letter),
        edition="fold", large=large, services=help_.chosen, national=help_.national,
    )  # fmt: skip
    sheet = Paper(pdf)
    foot = (sheet.sizes[0][1] - 8 * INCH) / 2

    for line in sheet.lines[0]:
        low, high = (int((edge - foot) // (2 * INCH)) for edge in (line.bottom, line.top - 0.1))
        assert low == high, line.text


def test_the_first_panel_holds_the_numbers_and_the_others_the_heart_of_the_plan(printed):
    sheet = printed("typical", "fold")

    for words in (
        "518-555-0142",
        "Signs I watch for",
        "When I notice it, I will",
        "If I can take only three things",
        "my ID",
    ):
        assert sheet.text.count(words) == 2, words


def test_ways_out_keep_their_own_words_whole_and_all_three_things_where_sentences_have_no_room(printed):
    for wording in ("plain", "home"):
        sheet = printed("typical", "fold", wording)

        for words in ("the back door, past the washing machine", "the kids' inhaler", "my ID", "the phone and charger"):
            assert sheet.says(words), (wording, words)
        assert not sheet.says("If it gets tense")


def test_a_way_out_without_own_words_prints_its_sentence(near):
    things = [f"{number} the blue door by the garden wall with a brass key" for number in range(3)]
    way_out = {"plans": [{"prompt": "way_out"}]}
    plan = Plan({"answers": {"during_an_incident": way_out, "what_to_take": {"three_things": things}}})

    assert Paper(render(plan, edition="fold")).says("My way out is")
