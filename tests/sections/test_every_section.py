"""What every section in the setting does, so that an agency can run this on its own as well."""

import json
import re

import pytest
from django.conf import settings
from django.utils.html import conditional_escape

from safetyplan.plans.plan import Plan
from safetyplan.plans.recording import record
from safetyplan.resources.models import Service
from safetyplan.sections import all_sections
from safetyplan.sections.answer import WORDINGS
from safetyplan.sections.checks import URGENT, check_sections
from safetyplan.sections.local_help import HelpField
from tests.fill import filled, full_plan
from tests.sections.page import drawn, over, parts_of, sent
from tests.words import grade, never_said

each_section = pytest.mark.parametrize("section", all_sections(), ids=lambda section: section.slug)


def typed_in(value):
    """Every text of a value."""
    if isinstance(value, str):
        return [value]
    return [text for one in (value.values() if isinstance(value, dict) else value) for text in typed_in(one)]


@pytest.fixture
def services(request, section):
    """Services for a section that offers them; no other needs the database."""
    if not any(isinstance(field, HelpField) for field in section.base_fields.values()):
        return []
    request.getfixturevalue("db")
    identifiers = [*filled(HelpField(label="")), *(f"line-{number}" for number in range(13))]
    return [Service.objects.create(source="here", identifier=one, name=one) for one in identifiers]


@each_section
def test_an_empty_section_shows_every_question_and_no_answer(section):
    page = section()
    html = drawn(page)

    assert [name for name, field in page.fields.items() if conditional_escape(field.label) not in html] == []
    for field in page.fields.values():
        words = [choice.words for choice in getattr(field, "offered", [])]
        words += [column.label for column in getattr(field, "columns", [])]
        words += [text for prompt in getattr(field, "prompts", {}).values() for text, _blank in prompt.pieces()]
        assert [one for one in words if conditional_escape(one) not in html] == []
    assert Plan().as_kept() == recorded(section, html).as_kept()
    assert page.answers() == []
    assert page.urgent() == set()


def recorded(section, html):
    plan = Plan()
    record(plan, section(sent(html)))
    return Plan(json.loads(json.dumps(plan.as_kept())))


@each_section
def test_every_answer_of_a_full_section_survives_being_shown_and_kept_again(section, services):
    answers = full_plan()["answers"]
    page = Plan({"answers": answers}).page(section)
    page.meet(services)

    plan = recorded(section, drawn(page))

    assert plan.answers[section.slug] == answers[section.slug]
    assert set(plan.answers[section.slug]) == set(section.base_fields)
    assert plan.aside == {}


@each_section
@pytest.mark.parametrize("wording", WORDINGS)
def test_a_full_section_has_words_for_every_answer_in_every_wording(section, wording, services):
    page = Plan(full_plan()).page(section)
    page.meet(services)

    answers = page.answers(wording)

    assert [answer.name for answer in answers] == list(section.base_fields)
    if section.printed:
        assert [answer.name for answer in answers if not answer.label or not all(answer.items)] == []


@pytest.mark.parametrize(
    "section",
    [section for section in all_sections() if any(map(over, section.base_fields.values()))],
    ids=lambda section: section.slug,
)
def test_one_over_a_limit_is_told_kindly_and_stays_on_the_page(section, services):
    limits = {name: over(field) for name, field in section.base_fields.items()}
    for number in range(max(map(len, limits.values()))):
        typed = {name: values[number] for name, values in limits.items() if number < len(values)}
        page = section(initial=typed)
        page.meet(services)
        plan = recorded(section, drawn(page))
        page = plan.page_to_write(section)
        page.meet(services)
        html = drawn(page)

        assert set(page.errors) == set(typed)
        assert section.slug not in plan.answers
        assert [text for text in typed_in(typed) if conditional_escape(text) not in html] == []
        for [sentence] in page.errors.values():
            assert conditional_escape(sentence) in html
            assert any(said in sentence for said in ("Nothing is lost", "still ticked", "leave it out"))
            assert grade(sentence) <= 6
            assert never_said(sentence) == []


def test_there_is_a_limit_to_every_box_that_takes_words():
    without = {
        type(field).__name__ for section in all_sections() for field in section.base_fields.values() if not over(field)
    }

    assert without == {"ChecklistField", "OneField", "CountryField", "RegionField"}


@each_section
def test_nothing_is_required_and_no_box_cuts_what_is_typed(section):
    html = drawn(section())

    assert [name for name, field in section.base_fields.items() if field.required] == []
    assert re.findall(r"<[^>]*\s(?:required|maxlength)\b", html) == []


@each_section
def test_every_answer_that_is_urgent_calls_for_a_voice_that_exists(section):
    flags = {getattr(part, "urgent", "") for field in section.base_fields.values() for part in parts_of(field)}
    page = Plan(full_plan()).page(section)

    assert flags <= URGENT
    assert page.urgent() == flags - {""}


@pytest.mark.parametrize("path", settings.SAFETYPLAN_SECTIONS)
def test_the_checks_have_nothing_to_say_of_it(path, settings):
    settings.SAFETYPLAN_SECTIONS = [path]

    assert [problem.msg for problem in check_sections()] == []
