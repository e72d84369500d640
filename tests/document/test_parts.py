from safetyplan.document.parts import parts_of, services_in
from safetyplan.plans.plan import Plan
from tests.conftest import kept_plan


def slugs(parts):
    return [part.slug for part in parts]


def test_a_plan_with_one_answer_has_one_part():
    parts = parts_of(kept_plan("sparse"), "plain", ())

    assert slugs(parts) == ["warning_signs"]
    assert parts[0].title == "Signs I have seen"
    assert [answer.items for answer in parts[0].answers] == [[("A door that closes too softly",)]]


def test_an_empty_plan_has_no_parts():
    assert parts_of(Plan(), "plain", ()) == []


def test_parts_stand_in_the_order_of_the_sections_not_of_the_answers():
    kept = {"kind_words": {"lines": ["not_weak"]}, "warning_signs": {"setup": ["rushed"]}}

    assert slugs(parts_of(Plan({"answers": kept, "added": ["kind_words"]}), "plain", ())) == [
        "warning_signs",
        "kind_words",
    ]


def test_what_is_not_asked_any_more_does_not_print_and_is_kept():
    plan = Plan({"answers": {"situation": {"touched": ["pets"]}, "pets": {"pack": ["carrier"]}}})
    assert slugs(parts_of(plan, "plain", ())) == ["pets"]

    plan.answers["situation"] = {}

    assert slugs(parts_of(plan, "plain", ())) == []
    assert plan.answers["pets"] == {"pack": ["carrier"]}


def test_only_the_parts_that_were_picked_print():
    plan = kept_plan("typical")

    assert slugs(parts_of(plan, "plain", (), only={"safe_people", "pets"})) == ["safe_people", "pets"]
    assert slugs(parts_of(plan, "plain", (), only=[])) == []
    assert len(parts_of(plan, "plain", (), only=None)) > 10


def test_picking_a_part_that_is_never_printed_does_not_print_it():
    assert parts_of(kept_plan("typical"), "plain", (), only=["situation", "before_we_start"]) == []


def test_the_title_is_in_the_asked_wording():
    titles = {
        wording: parts_of(kept_plan("sparse"), wording, ())[0].title for wording in ("plain", "home", "trip", "health")
    }

    assert titles == {
        "plain": "Signs I have seen",
        "home": "Changes I noticed",
        "trip": "Travel log",
        "health": "Day log",
    }


def test_the_services_are_those_that_were_picked_and_the_part_shows(near):
    plan, handed = kept_plan("typical"), [near["typical"].national, *near["typical"].chosen]

    assert services_in(parts_of(plan, "plain", handed)) == near["typical"].chosen
    assert services_in(parts_of(plan, "plain", handed, only=["safe_people"])) == []
    assert services_in(parts_of(plan, "plain", ())) == []
