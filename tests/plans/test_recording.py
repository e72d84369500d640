"""What a posted page says is kept, and nothing that was typed is lost."""

from safetyplan.plans.plan import Plan
from safetyplan.plans.recording import marks_of, record
from safetyplan.sections.notes_to_self import NotesToSelf
from safetyplan.sections.safe_people import SafePeople


def test_what_was_posted_is_kept_under_its_section_and_question():
    plan = Plan()
    record(plan, SafePeople({"code_word": "  lamp ", "people": [{"who": "Ada", "phone": "016"}]}))

    assert plan.answers == {"safe_people": {"people": [{"who": "Ada", "phone": "016"}], "code_word": "lamp"}}
    assert plan.aside == {}


def test_a_question_that_was_not_on_the_page_keeps_its_answer():
    plan = Plan({"answers": {"safe_people": {"code_word": "lamp", "in_touch": ["other_name"]}}})
    record(plan, SafePeople({"by_heart": "016"}))

    assert plan.answers["safe_people"] == {"code_word": "lamp", "in_touch": ["other_name"], "by_heart": "016"}


def test_a_question_that_was_sent_back_empty_loses_its_answer_and_leaves_nothing_behind():
    plan = Plan(
        {"answers": {"safe_people": {"code_word": "lamp", "in_touch": ["other_name"], "people": [{"who": "A"}]}}}
    )
    record(plan, SafePeople({"code_word": "", "in_touch": [], "people": []}))

    assert plan.answers == {}


def test_nothing_but_what_a_page_asks_is_kept():
    plan = Plan()
    record(plan, SafePeople({"code_word": "lamp", "name": "Ada", "address": "1 Main Street", "csrf": "x"}))

    assert plan.answers == {"safe_people": {"code_word": "lamp"}}


def test_what_does_not_fit_is_set_aside_as_typed_and_the_rest_of_the_page_is_kept():
    plan = Plan({"answers": {"safe_people": {"code_word": "lamp"}}})
    record(plan, SafePeople({"code_word": "x" * 201, "by_heart": "016", "in_touch": ["no_such_key"]}))

    assert plan.answers == {"safe_people": {"code_word": "lamp", "by_heart": "016"}}
    assert plan.aside == {"safe_people": {"code_word": "x" * 201, "in_touch": ["no_such_key"]}}


def test_what_was_set_aside_and_is_mended_later_takes_its_place():
    plan = Plan({"answers": {"safe_people": {"code_word": "lamp"}}, "aside": {"safe_people": {"code_word": "x" * 201}}})
    record(plan, SafePeople({"code_word": "lantern"}), marks_of(plan, SafePeople))

    assert plan.answers == {"safe_people": {"code_word": "lantern"}}
    assert plan.aside == {}


def test_a_mark_stands_for_every_question_of_a_section_and_shows_nothing_of_it():
    plan = Plan({"answers": {"notes_to_self": {"remember": "lamp"}}})
    marks = marks_of(plan, NotesToSelf).split(".")

    assert len(marks) == len(NotesToSelf.base_fields)
    assert "lamp" not in marks_of(plan, NotesToSelf)
