from html import escape

import pytest

from safetyplan.document.render import render
from safetyplan.document.signs import STANDS_IN, drawable
from safetyplan.plans.plan import Plan
from tests.document.paper import Paper

NOTE = "(?) stands for a sign that could not be printed here."
UNKNOWN = "\U0003fffc"  # of a plane without letters: no font has it, nor ever will


@pytest.mark.parametrize("text", ["Plain", "¿Qué? Việt", "شكرا", "שָׁלוֹם", "क्षत्रिय", "မြို့", "安全計画", "می\u200cخواهم"])
def test_what_a_font_can_draw_is_not_touched(text):
    assert drawable(text) == text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (f"I feel {UNKNOWN} now", f"I feel {STANDS_IN} now"),
        (UNKNOWN * 5, STANDS_IN),
        (f"{UNKNOWN}\u200d{UNKNOWN}\ufe0f!", f"{STANDS_IN}!"),
        (f"{UNKNOWN} {UNKNOWN}", f"{STANDS_IN} {STANDS_IN}"),
    ],
)
def test_one_mark_stands_for_each_run_of_signs_that_no_font_has(text, kept):
    assert drawable(text) == kept


def paper(word, edition="full", wording="plain"):
    plan = Plan({"answers": {"safe_people": {"code_word": word}, "before_we_start": {"length": "full"}}})
    return Paper(render(plan, edition=edition, wording=wording))


@pytest.mark.parametrize("wording", ["plain", "home"])
def test_such_a_sign_is_a_plain_mark_on_paper_and_a_line_says_why(wording):
    printed = paper(f"lamp {UNKNOWN}", wording=wording)

    assert printed.says("lamp (?)")
    assert printed.says(NOTE)
    assert escape(UNKNOWN) not in printed.text


def test_a_card_has_the_mark_and_no_room_for_the_line():
    printed = paper(f"lamp {UNKNOWN}", "card")

    assert printed.says("lamp (?)")
    assert not printed.says(NOTE)


def test_a_document_without_such_a_sign_has_no_line_about_them():
    assert not paper("lamp (?)").says(NOTE)
