import pytest

from safetyplan.plans.plan import Plan
from safetyplan.plans.read import NotAPlan, read_plan
from safetyplan.plans.views.picked import mark_of, remember, services_picked
from safetyplan.resources.kinds import Kind, State
from safetyplan.resources.models import Service
from tests.resources.services_to_try import service
from tests.words import grade, never_said

pytestmark = pytest.mark.django_db


def plan_with(*chosen, **local_help):
    return Plan({"answers": {"local_help": {"chosen": list(chosen)} | local_help}})


@pytest.fixture
def line():
    return service("line", (Kind.VOICE, "1-555-010-0001"), name="Vera House")


@pytest.fixture
def plan(line):
    """A plan that picked the line, put away and opened again."""
    plan = plan_with("line")
    remember(plan)
    return Plan(plan.as_kept())


def test_what_did_not_change_says_nothing(plan):
    assert services_picked(plan).changes == []
    assert [one.identifier for one in services_picked(plan).services] == ["line"]


def test_a_number_that_changed_is_said_once_in_a_calm_sentence(plan, line):
    line.phones.update(number="1-555-010-0002")

    assert services_picked(plan).changes == [
        "The number of “Vera House” has changed since you picked it. Your plan now has the new one."
    ]


def test_a_new_way_to_reach_a_line_is_a_changed_number(plan, line):
    line.phones.create(kind=Kind.TEXT, number="88788")

    assert "has changed" in services_picked(plan).changes[0]


def test_a_new_name_with_the_same_number_says_that_the_number_is_the_same(plan, line):
    Service.objects.update(name="Vera Place")

    assert services_picked(plan).changes == [
        "A line that you picked is now called “Vera Place”. Its number is the same."
    ]


def test_what_was_said_is_not_said_again_once_the_page_was_kept(plan, line):
    line.phones.update(number="1-555-010-0002")
    remember(plan)

    assert services_picked(plan).changes == []


def test_a_line_that_closed_gives_its_place_to_the_one_it_points_to(plan, line):
    after = service("after", (Kind.VOICE, "1-555-010-0009"), name="New House")
    Service.objects.filter(pk=line.pk).update(state=State.CLOSED, replaced_by=after)
    picked = services_picked(plan)

    assert [(one.identifier, one.stands_for) for one in picked.services] == [("after", "line")]
    assert picked.changes == ["“Vera House” has closed. “New House” took its place on your plan."]


def test_a_line_may_have_been_handed_on_more_than_once_and_never_in_a_ring(plan, line):
    second, third = service("second", state=State.CLOSED), service("third")
    Service.objects.filter(pk=line.pk).update(state=State.CLOSED, replaced_by=second)
    Service.objects.filter(pk=second.pk).update(replaced_by=third)
    assert [one.identifier for one in services_picked(plan).services] == ["third"]

    Service.objects.filter(pk=second.pk).update(replaced_by=line)
    assert services_picked(plan).services == []


def test_a_line_that_closed_without_another_is_not_printed_and_said(plan, line):
    Service.objects.update(state=State.CLOSED)

    assert services_picked(plan).services == []
    assert services_picked(plan).changes == ["“Vera House” has closed. You can pick another line."]


def test_a_line_that_was_deleted_is_said(plan, line):
    line.delete()

    assert services_picked(plan).changes == [
        "A line that you picked is not on our list any more. You can pick another."
    ]


def test_a_stale_line_stays_on_the_plan(plan, line):
    Service.objects.update(state=State.STALE)

    assert [one.identifier for one in services_picked(plan).services] == ["line"]


def test_two_lines_that_one_took_the_place_of_are_printed_once(line):
    after = service("after")
    service("other", state=State.CLOSED, replaced_by=after)

    assert [one.identifier for one in services_picked(plan_with("other", "after")).services] == ["after"]


def test_a_plan_from_before_there_were_marks_says_nothing_of_numbers(line):
    kept = plan_with("line").as_kept()
    del kept["picked"]

    assert services_picked(read_plan(kept)).changes == []


def test_marks_of_lines_that_are_not_picked_any_more_are_forgotten(plan):
    plan.answers["local_help"]["chosen"] = []
    remember(plan)

    assert plan.picked == {}


def test_a_mark_holds_no_number_and_no_name(line):
    assert "555" not in mark_of(line)
    assert "Vera" not in mark_of(line)


@pytest.mark.parametrize("picked", [[], "x", {"line": 5}])
def test_marks_of_another_shape_are_no_plan(picked):
    with pytest.raises(NotAPlan, match="^picked: an object of texts"):
        read_plan({"format": 1, "picked": picked})


def test_the_readers_own_label_goes_with_the_line(line):
    plan = plan_with("line", labels=[{"identifier": "line", "label": "Aunt Nora"}])

    assert services_picked(plan).services[0].called == "Aunt Nora"


def test_every_sentence_about_a_change_is_plain_and_kind(plan, line):
    said = []
    for change in ({"name": "B"}, {"state": State.CLOSED}):
        Service.objects.update(**change)
        said += services_picked(plan).changes
    line.delete()
    said += services_picked(plan).changes
    assert len(said) == 3
    assert [one for one in said if grade(one) > 6 or never_said(one)] == []
