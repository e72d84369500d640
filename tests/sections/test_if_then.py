import pytest
from django.core.exceptions import ValidationError

from safetyplan.sections.answer import Own
from safetyplan.sections.if_then import SIGNS, STEPS, IfThen
from tests.sections.page import drawn

RUSHED, NECK = "warning_signs.setup.rushed", "danger_signs.me.neck"


def offered(page):
    [column] = [column for column in page.fields["pairs"].widget.columns if column.name == "sign"]
    return [choice.key for choice in column.offered]


def pairs(*rows):
    return IfThen(initial={"pairs": list(rows)})


def test_the_signs_that_were_ticked_are_offered_and_no_others():
    page = IfThen(answers={"warning_signs": {"setup": ["rushed"]}, "danger_signs": {"me": ["neck"]}})

    assert offered(page) == [f"warning_signs.setup.{key}" for key in ["rushed"]]
    assert f'value="{RUSHED}"' in drawn(page)


def test_a_sign_that_is_in_a_pair_stays_offered_after_its_tick_is_taken_back():
    assert offered(pairs({"sign": RUSHED, "step": "call"})) == [RUSHED]


WRITTEN = {"warning_signs": {"own_signs": ["the keys go down hard"], "setup": ["rushed"]}}
SLAM = "own:the keys go down hard"


def posted(answers=None, **boxes):
    page = IfThen({"pairs-count": "1", **{f"pairs-0-{name}": text for name, text in boxes.items()}}, answers=answers)
    return page.is_valid(), page


def test_signs_in_own_words_are_offered_before_those_that_were_ticked():
    body = {"how_it_affects_me": {"signals": ["my jaw gets tight"]}}

    assert offered(IfThen(answers=WRITTEN | body)) == [SLAM, "own:my jaw gets tight", RUSHED]
    assert "<option" in drawn(IfThen(answers=WRITTEN))
    assert ">the keys go down hard</option>" in drawn(IfThen(answers=WRITTEN))


def test_a_sign_in_own_words_that_was_picked_is_kept_as_own_words():
    fits, page = posted(WRITTEN, sign=SLAM, step="room")
    assert fits
    assert page.cleaned_data["pairs"] == [{"when": "the keys go down hard", "step": "room"}]

    fits, page = posted(WRITTEN, sign=SLAM, when="at night")
    assert page.cleaned_data["pairs"] == [{"when": "the keys go down hard · at night"}]


def test_a_picked_sign_stays_picked_while_its_page_cannot_be_kept():
    fits, page = posted(sign="own:" + "a" * 200, when="b" * 201)

    assert not fits
    assert f'value="own:{"a" * 200}" selected' in drawn(page)
    assert "b" * 201 in drawn(page)


def test_a_sign_as_long_as_a_line_holds_can_be_picked_beside_as_many_own_words():
    fits, page = posted(sign="own:" + "a" * 200, when="b" * 200)

    assert fits
    assert page.cleaned_data["pairs"] == [{"when": f"{'a' * 200} · {'b' * 200}"}]


def test_one_pair_from_two_tabs_is_one_pair_whether_its_sign_was_kept_or_waits_as_it_was_sent():
    both = IfThen().fields["pairs"].both([{"sign": SLAM, "step": "room"}], [{"when": SLAM[4:], "step": "room"}])

    assert both == [{"when": SLAM[4:], "step": "room"}]


def test_a_saved_plan_holds_no_such_pick():
    with pytest.raises(ValidationError):
        IfThen().fields["pairs"].check_kept([{"sign": SLAM}])


def test_what_one_reader_ticked_is_never_offered_to_another():
    mine = IfThen(answers={"warning_signs": {"setup": ["rushed"]}})
    theirs = IfThen(answers={"warning_signs": {"shift": ["blamed"]}})

    assert offered(mine) == [RUSHED]
    assert RUSHED in drawn(mine)
    assert RUSHED not in drawn(theirs)


def test_a_pair_reads_when_and_then():
    [answer] = pairs({"sign": RUSHED, "step": "call"}).answers()

    [(when, then)] = answer.items
    assert "".join(when) == 'I felt rushed, but it felt wrong to say "slow down".'
    assert "".join(then) == "call or text my person"


def test_own_words_stand_in_for_what_is_picked_or_beside_it():
    [answer] = pairs({"when": "the door slams", "step": "room", "then": "take the dog"}).answers()

    [(when, then)] = answer.items
    assert "".join(when) == "the door slams"
    assert "".join(then) == "move to a room with a way out · take the dog"
    assert [piece for piece in (*when, *then) if isinstance(piece, Own)] == ["the door slams", "take the dog"]


def test_a_quiet_pair_holds_cues():
    [answer] = pairs({"sign": RUSHED, "step": "line"}).answers("home")

    assert answer.items == [(("Too quick",), ("Call the office",))]


def test_half_a_pair_is_a_pair():
    [answer] = pairs({"step": "wait"}).answers()

    assert answer.items == [((), ("wait, breathe, and not answer yet",))]


def test_a_sign_of_a_page_that_is_gone_leaves_the_rest_of_its_pair():
    [answer] = pairs({"sign": NECK, "step": "wait"}).answers()

    assert [half for half, _then in answer.items] == [()]


def test_every_sign_and_step_can_be_kept():
    page = IfThen()
    rows = [{"sign": sign.key, "step": STEPS[number % len(STEPS)].key} for number, sign in enumerate(SIGNS)]

    for row in rows:
        page.fields["pairs"].check_kept([row])
