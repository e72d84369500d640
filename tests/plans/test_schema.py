import json

import jsonschema
import pytest
from django.http import QueryDict

from safetyplan.plans.plan import Plan
from safetyplan.plans.read import read_plan
from safetyplan.plans.recording import record
from safetyplan.plans.schema import schema
from safetyplan.sections.local_help import LocalHelp
from safetyplan.sections.next_look import NextLook
from safetyplan.sections.safe_people import SafePeople
from safetyplan.sections.warning_signs import WarningSigns
from tests.conftest import PLANS, kept_plan
from tests.fill import full_plan

THREE = ["sparse", "typical", "full"]


def in_file(name):
    return json.loads((PLANS / f"{name}.json").read_text())


@pytest.mark.parametrize("name", THREE)
def test_the_plans_beside_the_tests_fit_the_schema_and_are_read(name):
    kept = in_file(name)
    jsonschema.Draft202012Validator(schema()).validate(kept)

    assert read_plan(kept).answers == kept["answers"]


def test_the_schema_is_itself_a_schema():
    jsonschema.Draft202012Validator.check_schema(schema())


def test_what_the_vault_keeps_fits_the_schema():
    for plan in [Plan(), kept_plan("typical"), Plan({"aside": {"safe_people": {"code_word": "x" * 201}}})]:
        jsonschema.Draft202012Validator(schema()).validate(plan.as_kept())
        assert read_plan(plan.as_kept()).as_kept() == plan.as_kept()


def outline(value):
    """The shape of an answer: which choices, how many rows, and how long each text of the reader's own."""
    match value:
        case dict():
            return {name: outline(inner) for name, inner in value.items()}
        case list():
            return [outline(inner) for inner in value]
        case str() if " " in value:
            return len(value)
    return value


def test_the_full_plan_is_every_question_of_every_section_at_its_limit():
    full, limits = outline(in_file("full")["answers"]), outline(full_plan()["answers"])

    assert full.keys() == limits.keys()
    assert [section for section in limits if full[section] != limits[section]] == []


def test_what_any_page_sets_aside_is_read_again():
    plan = Plan()
    record(plan, SafePeople({"people": [{"who": "x" * 201}], "code_word": "x" * 201, "in_touch": ["gone"]}))
    record(plan, WarningSigns({"own_signs": "x" * 201}))
    record(plan, LocalHelp(QueryDict("chosen=&" + "&".join(f"chosen={number}" for number in range(13)))))
    record(plan, NextLook({"day": "soon"}))
    assert {name for kept in plan.aside.values() for name in kept} >= {
        "people",
        "code_word",
        "own_signs",
        "chosen",
        "day",
    }

    assert read_plan(plan.as_kept()).aside == plan.aside
    jsonschema.Draft202012Validator(schema()).validate(plan.as_kept())
