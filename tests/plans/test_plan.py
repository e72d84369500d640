import json

from safetyplan.plans.plan import Plan
from safetyplan.plans.recording import record
from safetyplan.sections import all_sections
from safetyplan.sections.before_we_start import BeforeWeStart
from safetyplan.sections.danger_signs import DangerSigns
from safetyplan.sections.money import Money
from safetyplan.sections.pets import Pets
from safetyplan.sections.safe_people import SafePeople
from safetyplan.sections.situation import Situation
from safetyplan.sections.warning_signs import WarningSigns
from tests.conftest import kept_plan

SHORT_SET = {
    "before_we_start", "situation", "warning_signs", "how_it_affects_me", "if_then", "danger_signs",
    "during_an_incident", "safe_people", "local_help", "what_to_take", "when_the_pull_is_strong", "notes_to_self",
    "rest", "kind_words", "next_look",
}  # fmt: skip
FIVE = ["warning_signs", "if_then", "during_an_incident", "safe_people", "what_to_take"]


def slugs(sections):
    return [section.slug for section in sections]


def test_the_page_shows_what_was_set_aside_with_the_reason_and_look_over_does_not():
    plan = Plan({"answers": {"safe_people": {"code_word": "lamp"}}, "aside": {"safe_people": {"code_word": "x" * 201}}})
    page = plan.page_to_write(SafePeople)

    assert page["code_word"].value() == "x" * 201
    assert list(page.errors) == ["code_word"]
    assert "Nothing is lost" in page.errors["code_word"][0]
    assert plan.page(SafePeople)["code_word"].value() == "lamp"


def test_what_waits_aside_for_a_question_that_is_gone_breaks_no_page():
    plan = Plan({"aside": {"safe_people": {"no_such_question": "x"}}})

    assert plan.page_to_write(SafePeople).errors == {}


def test_a_plan_goes_to_json_and_back_unchanged():
    for name in ["sparse", "typical", "full"]:
        kept = kept_plan(name).as_kept()
        assert Plan(json.loads(json.dumps(kept))).as_kept() == kept


def test_to_change_a_plan_never_changes_what_it_was_made_from():
    kept = {"answers": {"safe_people": {"code_word": "lamp"}}, "added": ["pets"], "looked_at": [], "aside": {}}
    before = json.dumps(kept)
    plan = Plan(kept)
    record(plan, SafePeople({"code_word": "lantern"}))
    plan.look_at(SafePeople)
    plan.add(Money)

    assert json.dumps(kept) == before


# What is asked


def test_with_nothing_said_the_short_set_is_asked():
    assert set(slugs(Plan().asked())) == SHORT_SET


def test_in_a_few_minutes_five_printed_sections_are_asked_and_two_that_steer():
    plan = Plan(
        {"answers": {"before_we_start": {"length": "few_minutes"}, "situation": {"touched": ["pets", "court"]}}}
    )

    assert [section.slug for section in plan.asked() if section.printed] == FIVE
    assert [section.slug for section in plan.asked() if not section.printed] == ["before_we_start", "situation"]


def test_every_thing_that_can_be_ticked_in_situation_adds_a_section():
    alone = set(slugs(Plan().asked()))
    adds_nothing = [
        key
        for key in [choice.key for choice in Situation.base_fields["touched"].offered]
        if key != "weapons" and set(slugs(Plan({"answers": {"situation": {"touched": [key]}}}).asked())) <= alone
    ]

    assert adds_nothing == []


def test_every_section_is_asked_of_someone_and_always_in_the_order_of_the_table_of_contents():
    touched = [choice.key for choice in Situation.base_fields["touched"].offered]
    plans = [
        Plan({"answers": {"situation": {"touched": touched, "living": choice.key}}})
        for choice in Situation.base_fields["living"].offered
    ]
    contents = slugs(all_sections())

    assert {slug for plan in plans for slug in slugs(plan.asked())} == set(contents)
    for plan in plans:
        assert slugs(plan.asked()) == [slug for slug in contents if slug in slugs(plan.asked())]


def test_a_section_that_was_added_is_asked_in_its_place_and_only_once():
    plan = Plan({"answers": {"before_we_start": {"length": "few_minutes"}}})
    plan.add(Pets)
    plan.add(Pets)
    plan.add(WarningSigns)

    assert plan.added == ["pets"]
    assert slugs(plan.asked()) == ["before_we_start", "situation", *FIVE, "pets"]


def test_the_seat_is_the_readers_own_unless_someone_says_beside():
    assert Plan().seat == "myself"
    assert Plan({"answers": {"before_we_start": {"seat": "beside"}}}).seat == "beside"


def test_the_answers_of_a_section_no_longer_asked_stay_and_are_not_seen():
    plan = Plan({"answers": {"situation": {"touched": ["pets"]}}})
    record(plan, Pets({"own": ["The cat goes to Ada"]}))
    assert Pets in plan.asked()

    record(plan, Situation({"touched": []}))
    assert Pets not in plan.asked()
    assert plan.answers == {"pets": {"own": ["The cat goes to Ada"]}}

    record(plan, Situation({"touched": ["pets"]}))
    assert Pets in plan.asked()
    assert plan.page(Pets)["own"].value() == ["The cat goes to Ada"]


# How things stand


def test_a_section_is_not_begun_then_begun_then_looked_at():
    plan = Plan()
    assert plan.state(SafePeople) == "not_begun"

    record(plan, SafePeople({"code_word": "lamp"}))
    assert plan.state(SafePeople) == "begun"

    plan.look_at(SafePeople)
    plan.look_at(SafePeople)
    assert plan.state(SafePeople) == "looked_at"
    assert plan.looked_at == ["safe_people"]


def test_a_section_with_nothing_but_words_set_aside_is_begun():
    plan = Plan()
    record(plan, SafePeople({"code_word": "x" * 201}))

    assert plan.state(SafePeople) == "begun"


def test_a_section_may_be_looked_at_with_nothing_on_it():
    plan = Plan()
    record(plan, SafePeople({}))
    plan.look_at(SafePeople)

    assert plan.state(SafePeople) == "looked_at"
    assert plan.answers == {}


def test_a_tick_that_calls_for_a_human_voice_is_heard_over_the_whole_plan():
    plan = Plan()
    assert plan.urgent() == set()

    record(plan, BeforeWeStart({"moment": "not_now"}))
    assert plan.urgent() == {"talk"}

    record(plan, DangerSigns({"me": ["neck", "my_life"]}))
    assert plan.urgent() == {"talk", "neck", "life"}
