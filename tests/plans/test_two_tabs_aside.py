"""Two tabs, and words that fit no box: those of one tab, or both together."""

import pytest

from safetyplan.plans import number, savefile
from safetyplan.plans.plan import Plan
from safetyplan.plans.recording import marks_of, record
from safetyplan.sections.during_an_incident import DuringAnIncident
from safetyplan.sections.safe_people import SafePeople
from safetyplan.sections.warning_signs import WarningSigns

LONG = "x" * 201


def opened(**answers):
    plan = Plan({"answers": {"safe_people": answers}} if answers else {})
    return plan, marks_of(plan, SafePeople)


def test_words_that_fit_alone_and_not_together_wait_aside_together():
    plan, marks = opened(code_word="lamp")
    record(plan, SafePeople({"code_word": "a" * 150}), marks)
    doubled = record(plan, SafePeople({"code_word": "b" * 150}), marks)

    assert doubled
    assert plan.aside["safe_people"]["code_word"] == f"{'a' * 150} / {'b' * 150}"
    assert "Nothing is lost" in plan.page_to_write(SafePeople).errors["code_word"][0]


@pytest.mark.parametrize(
    ("section", "name", "theirs", "mine"),
    [
        (SafePeople, "code_word", "a" * 150, "b" * 150),
        (WarningSigns, "own_signs", [f"a{row}" for row in range(12)], [f"b{row}" for row in range(12)]),
        (SafePeople, "people", [{"who": f"a{row}"} for row in range(8)], [{"who": f"b{row}"} for row in range(8)]),
    ],
)
def test_a_plan_that_two_tabs_overfilled_still_opens_from_its_file(section, name, theirs, mine):
    plan = Plan({"answers": {section.slug: {name: theirs[:1]}}})
    marks = marks_of(plan, section)
    record(plan, section({name: theirs}), marks)
    record(plan, section({name: mine}), marks)
    found = number.new_number()

    again = savefile.opened_file(savefile.sealed_file(plan, found), found)
    assert again.as_kept() == plan.as_kept()
    assert str(theirs[-1]) in str(again.as_kept())
    assert str(mine[-1]) in str(again.as_kept())


def test_words_set_aside_in_one_tab_stay_when_the_other_sends_what_it_was_shown():
    plan, marks = opened(code_word="lamp")
    record(plan, SafePeople({"code_word": LONG}), marks)
    record(plan, SafePeople({"code_word": "lamp", "by_heart": "016"}), marks)

    assert plan.aside == {"safe_people": {"code_word": LONG}}
    assert plan.answers == {"safe_people": {"code_word": "lamp", "by_heart": "016"}}


def test_words_set_aside_in_one_tab_stand_beside_what_the_other_changed():
    plan, marks = opened(code_word="lamp")
    record(plan, SafePeople({"code_word": LONG}), marks)
    doubled = record(plan, SafePeople({"code_word": "lantern"}), marks)

    assert doubled
    assert plan.aside == {"safe_people": {"code_word": f"{LONG} / lantern"}}


def test_a_list_set_aside_as_typed_stands_beside_the_lines_of_the_other_tab():
    plan = Plan({"answers": {"warning_signs": {"own_signs": ["before"]}}})
    marks = marks_of(plan, WarningSigns)
    record(plan, WarningSigns({"own_signs": f"before\r\n{LONG}"}), marks)
    record(plan, WarningSigns({"own_signs": "before\r\nlater"}), marks)

    assert plan.aside["warning_signs"]["own_signs"] == ["before", LONG, "later"]


def test_words_that_were_mended_are_not_brought_back():
    plan, marks = opened(code_word="lamp")
    record(plan, SafePeople({"code_word": LONG}), marks)
    record(plan, SafePeople({"code_word": "lamp"}), marks_of(plan, SafePeople))

    assert plan.aside == {}
    assert plan.answers == {"safe_people": {"code_word": "lamp"}}


def test_a_blank_that_was_filled_in_both_tabs_holds_both_and_its_sentence_stands_once():
    field = DuringAnIncident.base_fields["plans"]
    prompt = next(prompt for prompt in field.prompts.values() if prompt.blanks)
    blank = next(iter(prompt.blanks))
    one, two = ([{"prompt": prompt.key, blank: word}] for word in ("one", "two"))

    assert field.both(one, two) == [{"prompt": prompt.key, blank: "one / two"}]
    assert field.both(one, one) == one
    assert field.both(one, [{"prompt": prompt.key}]) == one
