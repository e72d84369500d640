"""Chips: answers that go with what was said elsewhere."""

import pytest

from safetyplan.plans.plan import Plan
from safetyplan.sections import all_sections
from safetyplan.sections.before_we_start import BeforeWeStart
from safetyplan.sections.goes_with import GOES_WITH, related
from safetyplan.sections.situation import Situation
from safetyplan.sections.what_to_take import WhatToTake
from tests.plans.views.test_start import plan_of
from tests.reader import Reader

WITH_PETS = {"before_we_start": {"length": "full"}, "situation": {"touched": ["pets"]}}


def every_key():
    return {
        f"{section.slug}.{name}.{choice.key}"
        for section in all_sections()
        for name, field in section.base_fields.items()
        for choice in getattr(field, "offered", [])
    }


def test_every_key_is_one_that_can_be_ticked():
    steering = {
        choice.key
        for section in (BeforeWeStart, Situation)
        for field in section.base_fields.values()
        for choice in getattr(field, "offered", [])
    }

    assert {key for offered in GOES_WITH.values() for key in offered} - every_key() == set()
    assert GOES_WITH.keys() - every_key() - steering == set()


def test_what_was_said_offers_what_goes_with_it_until_it_is_ticked():
    assert related("what_to_take", "children_pets", {"pets"}, {}) == ["pet"]
    assert related("what_to_take", "children_pets", {"pets"}, {"what_to_take": {"children_pets": ["pet"]}}) == []
    assert related("what_to_take", "children_pets", set(), {}) == []
    assert related("during_an_incident", "steps", set(), {"danger_signs": {"me": ["neck", "head"]}}) == ["neck"]


@pytest.mark.django_db
def test_a_chip_ticks_its_box_and_nothing_is_ticked_without_it():
    reader = Reader(Plan({"answers": WITH_PETS}))
    address = f"/page/{all_sections().index(WhatToTake) + 1}/"
    page = reader.open(address)
    assert "what_to_take" not in plan_of(reader).answers
    assert [one for one in page.all("button") if (one.get("value") or "").startswith("tick:")]

    assert reader.press("tick:children_pets:pet").address == address
    assert plan_of(reader).answers["what_to_take"] == {"children_pets": ["pet"]}


@pytest.mark.django_db
@pytest.mark.parametrize("what", ["tick:children_pets:none", "tick:nothing:pet", "tick:", "tick"])
def test_a_chip_that_is_none_ticks_nothing(what):
    reader = Reader(Plan({"answers": WITH_PETS}))
    page = reader.open(f"/page/{all_sections().index(WhatToTake) + 1}/")
    reader.send(page, go=[what])

    assert "what_to_take" not in plan_of(reader).answers
