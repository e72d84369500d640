"""What prints where nothing is posted: what was chosen last."""

import pytest

from safetyplan.document.chosen import choices_kept
from safetyplan.document.defaults import defaults_for
from safetyplan.plans.plan import Plan

ANSWERS = {"safe_people": {"code_word": "blue mug"}, "rest": {"own": ["the pond"]}}


def kept(**printing):
    return choices_kept(Plan({"answers": ANSWERS, "printing": printing}))


def test_nothing_chosen_yet_is_what_fits_the_plan():
    assert kept().items() >= defaults_for(Plan({"answers": ANSWERS})).items()
    assert (kept()["only"], kept()["large"], kept()["second"]) == (None, False, "")


def test_what_was_chosen_last_comes_again():
    chosen = {"edition": "fold", "wording": "trip", "paper": "a4", "large": True, "cover": "week"}

    assert kept(**chosen).items() >= chosen.items()
    assert "safe_people" not in kept(left_out=["safe_people"])["only"]
    assert "rest" in kept(left_out=["safe_people"])["only"]


@pytest.mark.parametrize("name", ["edition", "wording", "paper", "cover"])
def test_a_choice_that_this_release_does_not_have_is_as_if_it_had_not_been_made(name):
    assert kept(**{name: "of an earlier release"})[name] == kept()[name]


def test_a_language_that_is_not_offered_here_is_none():
    assert (kept(language="xx", second="xx")["language"], kept(language="xx", second="xx")["second"]) == ("en", "")


def test_the_only_part_that_could_be_ticked_is_not_left_out():
    plan = Plan({"answers": {"safe_people": {"code_word": "blue mug"}}, "printing": {"left_out": ["safe_people"]}})

    assert choices_kept(plan)["only"] is None
