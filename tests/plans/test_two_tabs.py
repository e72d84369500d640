"""The same page open in two tabs, for every kind of question: nobody's words are lost in silence."""

import json

import pytest

from safetyplan.plans.plan import Plan
from safetyplan.plans.recording import marks_of, record
from safetyplan.sections import all_sections
from safetyplan.sections.choices import ChecklistField, OneField
from safetyplan.sections.fields import DayField, LinesField
from safetyplan.sections.local_help import HelpField
from safetyplan.sections.places import CountryField, RegionField
from safetyplan.sections.prompts import PromptsField
from safetyplan.sections.rows import RowsField


def one_of_each_kind():
    """A section and the name of its question, for each kind of question that any section asks."""
    found = {}
    for section in all_sections():
        for name, field in section.base_fields.items():
            if len(getattr(field, "offered", "three")) > 2:
                found.setdefault(type(field), (section, name))
    return list(found.values())


def three_answers(field):
    """An answer, and two that each changed it in another way."""
    match field:
        case ChecklistField():
            one, two, three = field.keys()[:3]
            return [one], [one, two], [one, three]
        case OneField():
            return tuple(field.keys()[:3])
        case CountryField():
            return "US", "CA", "MX"
        case RegionField():
            return "US-NY", "US-OH", "US-TX"
        case DayField():
            return "2027-03-31", "2027-04-30", "2027-05-31"
        case HelpField():
            return ["a"], ["a", "b"], ["a", "c"]
        case LinesField():
            return ["one"], ["one", "two"], ["one", "three"]
        case PromptsField():
            prompt = next(prompt for prompt in field.prompts.values() if prompt.blanks)
            return tuple([{"prompt": prompt.key, next(iter(prompt.blanks)): word}] for word in ["one", "two", "three"])
        case RowsField():
            boxes = [column.name for column in field.columns if column.choices is None]
            one, two, three = (dict.fromkeys(boxes, word) for word in ["one", "two", "three"])
            return [one], [one, two], [one, three]
        case _:
            return "one", "two", "three"


KINDS = one_of_each_kind()
every_kind = pytest.mark.parametrize(
    ("section", "name"), KINDS, ids=[type(s.base_fields[n]).__name__ for s, n in KINDS]
)
CAN_HOLD_ONE = (OneField, CountryField, RegionField, DayField)


def opened(section, name, value):
    """A plan with this answer, and the marks that its page is shown with."""
    plan = Plan({"answers": {section.slug: {name: value}} if value else {}})
    return plan, marks_of(plan, section)


@every_kind
def test_an_answer_changed_in_one_tab_stands_when_the_other_sends_what_it_had(section, name):
    before, theirs, _mine = three_answers(section.base_fields[name])
    plan, marks = opened(section, name, before)

    record(plan, section({name: theirs}), marks)
    record(plan, section({name: before}), marks)
    assert plan.answers[section.slug][name] == theirs


@every_kind
def test_an_answer_given_in_one_tab_stands_when_the_other_sends_nothing(section, name):
    _before, theirs, _mine = three_answers(section.base_fields[name])
    plan, marks = opened(section, name, None)

    record(plan, section({name: theirs}), marks)
    record(plan, section({name: type(theirs)()}), marks)
    assert plan.answers[section.slug][name] == theirs


@every_kind
def test_an_answer_changed_in_both_tabs_is_kept_as_both_say_it(section, name):
    field = section.base_fields[name]
    before, theirs, mine = three_answers(field)
    plan, marks = opened(section, name, before)

    record(plan, section({name: theirs}), marks)
    record(plan, section({name: mine}), marks)
    kept = plan.answers[section.slug][name]
    if isinstance(field, CAN_HOLD_ONE):
        assert kept == mine
    elif isinstance(field, PromptsField):
        shown = json.dumps(plan.page(section).answers()[0].items)
        assert [word for word in ["two", "three"] if word not in shown] == []
    elif isinstance(kept, list):
        assert kept == [*theirs, *[one for one in mine if one not in theirs]]
    else:
        assert theirs in kept
        assert mine in kept


@every_kind
def test_the_same_change_in_both_tabs_is_kept_once(section, name):
    before, theirs, _mine = three_answers(section.base_fields[name])
    plan, marks = opened(section, name, before)

    record(plan, section({name: theirs}), marks)
    record(plan, section({name: theirs}), marks)
    assert plan.answers[section.slug][name] == theirs


@every_kind
def test_an_answer_cleared_in_one_tab_and_changed_in_the_other_is_kept_as_changed(section, name):
    before, theirs, mine = three_answers(section.base_fields[name])

    for first, second, kept in [(theirs, type(before)(), theirs), (type(before)(), mine, mine)]:
        plan, marks = opened(section, name, before)
        record(plan, section({name: first}), marks)
        record(plan, section({name: second}), marks)
        assert plan.answers[section.slug][name] == kept


@every_kind
def test_a_page_that_was_shown_what_is_kept_replaces_it(section, name):
    before, theirs, mine = three_answers(section.base_fields[name])
    plan, marks = opened(section, name, before)
    record(plan, section({name: theirs}), marks)

    record(plan, section({name: mine}), marks_of(plan, section))
    assert plan.answers[section.slug][name] == mine


@every_kind
def test_marks_that_were_tampered_with_break_nothing(section, name):
    before, theirs, _mine = three_answers(section.base_fields[name])

    for marks in ["", ".", "x", "." * 500, "\x00.é.\ud800", "0" * 100_000]:
        plan, _marks = opened(section, name, before)
        record(plan, section({name: theirs}), marks)
        assert plan.answers[section.slug][name]
