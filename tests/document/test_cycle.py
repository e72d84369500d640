from itertools import pairwise
from math import dist

import pytest

from safetyplan.document.cycle import STAGES, arcs, dots
from safetyplan.document.render import render
from safetyplan.plans.plan import Plan
from safetyplan.sections.warning_signs import WarningSigns
from tests.document.paper import Paper


def test_the_stages_are_questions_of_the_signs_in_their_order():
    asked = [name for name in WarningSigns.base_fields if name in STAGES]

    assert asked == list(STAGES)


def test_five_dots_stand_on_a_ring_clockwise_from_the_top():
    ring = dots(set())

    assert [dot.number for dot in ring] == [1, 2, 3, 4, 5]
    assert (ring[0].x, ring[0].y) == (50, 14)
    assert [dist((dot.x, dot.y), (50, 50)) for dot in ring] == pytest.approx([36] * 5, abs=0.01)
    assert ring[1].x > 50 > ring[4].x
    sides = [dist((a.x, a.y), (b.x, b.y)) for a, b in pairwise([*ring, ring[0]])]
    assert sides == pytest.approx([sides[0]] * 5, abs=0.02)


def test_the_stages_with_a_sign_are_known_and_no_other():
    assert [dot.known for dot in dots({"shift", "entrapment"})] == [False, True, False, False, True]
    assert not any(dot.known for dot in dots({"own_signs"}))


def test_an_arrow_leads_from_each_dot_to_the_next_and_touches_neither():
    ring = dots(set())

    for arc, start, end in zip(arcs(), ring, [*ring[1:], ring[0]], strict=True):
        move, curve = arc.path[1:].split("A")
        x1, y1 = map(float, move.split())
        x2, y2 = map(float, curve.split()[-2:])
        assert 10 < dist((x1, y1), (start.x, start.y)) < 14
        assert 10 < dist((x2, y2), (end.x, end.y)) < 14
        for corner in arc.head.split():
            x, y = map(float, corner.split(","))
            assert dist((x, y), (end.x, end.y)) > 10
            assert 0 < x < 100
            assert 0 < y < 100


@pytest.mark.parametrize("wording", ["plain", "home"])
def test_the_figure_stands_beside_the_signs_in_numbers_only(wording):
    def figures(answers):
        return [box for box in Paper(render(Plan({"answers": answers}), wording=wording)).drawn if box[0] > 400]

    assert len(figures({"warning_signs": {"setup": ["rushed"]}})) == 15
    assert figures({"safe_people": {"code_word": "blue mug"}}) == []
