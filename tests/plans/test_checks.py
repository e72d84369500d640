"""A start that is weaker than it looks is refused, in a sentence."""

import pytest
from django.core.checks import run_checks

from safetyplan.plans.checks import COVERS, WEAKEST_KIB


@pytest.fixture
def production(settings):
    settings.ARGON2_KIB, settings.ARGON2_PASSES = WEAKEST_KIB, 1
    settings.DEBUG = settings.PLAIN_HTTP = False
    settings.DRAW_APART = True
    return settings


def found(*, deploy=True):
    return {message.id for message in run_checks(include_deployment_checks=deploy) if message.id[:11] == "safetyplan."}


def test_a_sound_start_is_let_through(production):
    assert found() == set()


@pytest.mark.parametrize(
    ("weak", "refusal"),
    [
        ({"ARGON2_KIB": WEAKEST_KIB - 1}, "safetyplan.E201"),
        ({"ARGON2_PASSES": 0}, "safetyplan.E201"),
        ({"DEBUG": True}, "safetyplan.E202"),
        ({"PLAIN_HTTP": True}, "safetyplan.E203"),
        ({"PEPPER": "only-for-trying-out-PEPPER-" * 3}, "safetyplan.E208"),
        ({"SECRET_KEY": "only-for-trying-out-SECRET_KEY-" * 3}, "safetyplan.E208"),
        ({"DRAW_APART": False}, "safetyplan.E209"),
    ],
)
def test_each_weakness_is_refused_in_production_and_let_through_on_a_developers_machine(production, weak, refusal):
    for name, value in weak.items():
        setattr(production, name, value)

    assert found() == {refusal}
    assert found(deploy=False) == set()


def test_one_secret_for_two_uses_is_refused(production):
    production.PEPPER = production.SECRET_KEY

    assert found() == {"safetyplan.E204"}


def test_a_cover_after_minutes_that_the_stylesheet_does_not_know_is_refused_everywhere(production):
    for minutes in COVERS:
        production.COVER_MINUTES = minutes
        assert found() == set()

    production.COVER_MINUTES = 7
    assert found(deploy=False) == {"safetyplan.E205"}


def test_the_stylesheet_knows_each_of_those_minutes(production):
    style = (production.BASE_DIR / "safetyplan" / "static" / "style.css").read_text()

    for minutes in COVERS:
        assert f".cover-{minutes}, body:has(.cover-{minutes}) {{ --idle: {minutes * 60}s; }}" in style


@pytest.mark.parametrize("impossible", [{"IDLE_MINUTES": 5, "COVER_MINUTES": 10}, {"DRAFT_DAYS": 0}])
def test_times_that_cannot_be_are_refused_everywhere(production, impossible):
    for name, value in impossible.items():
        setattr(production, name, value)

    assert found(deploy=False) == {"safetyplan.E206"}


def test_a_logo_that_is_not_there_is_refused_before_any_page_fails_for_it(production):
    for logo, refusal in [("", set()), ("page.svg", set()), ("no-such-file.svg", {"safetyplan.E207"})]:
        production.SAFETYPLAN_LOGO = logo
        assert found(deploy=False) == refusal
