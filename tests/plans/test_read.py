"""Every wrong shape of a plan is refused with its place, and with nothing but NotAPlan."""

import pytest
from hypothesis import given
from hypothesis import settings as trying
from hypothesis import strategies as st

from safetyplan.plans.read import NotAPlan, read_plan
from safetyplan.sections import all_sections
from safetyplan.sections.answer import WORDINGS
from tests.fill import filled

UNKNOWN = "no_such_key"


def plan_with(**answers):
    return {"format": 1, "answers": answers}


def place_of_the_fault(kept):
    """Where a plan is refused; None where it is read."""
    try:
        read_plan(kept)
    except NotAPlan as refusal:
        return str(refusal).partition(": ")[0]
    return None


WRONG_TYPES = [None, True, False, 0, 1, 1.5, "text", [], ["text"], {}, {"a": 1}]
SHAPES = {
    "answers": dict,
    "aside": dict,
    "looked_at": list,
    "added": list,
    "look": list,
    "language": str,
    "answers.safe_people": dict,
    "answers.safe_people.people": list,
    "answers.safe_people.code_word": str,
    "answers.safe_people.in_touch": list,
    "answers.notes_to_self.remember": str,
    "answers.situation.living": str,
    "answers.situation.country": str,
    "answers.next_look.day": str,
    "answers.local_help.chosen": list,
    "answers.if_then.pairs": list,
    "answers.warning_signs.own_signs": list,
    "answers.during_an_incident.plans": list,
}
MISSHAPEN = [(place, value) for place, kind in SHAPES.items() for value in WRONG_TYPES if not isinstance(value, kind)]


@pytest.mark.parametrize(("place", "value"), MISSHAPEN)
def test_a_wrong_type_is_refused_with_its_place(place, value):
    kept, inner = {"format": 1}, place.split(".")
    holder = kept
    for name in inner[:-1]:
        holder = holder.setdefault(name, {})
    holder[inner[-1]] = value

    assert place_of_the_fault(kept) == place


@pytest.mark.parametrize("kept", WRONG_TYPES)
def test_what_is_not_a_plan_at_all_is_refused(kept):
    assert place_of_the_fault(kept) in {"the file", "format", "a"}


@pytest.mark.parametrize("number", [None, True, False, 0, 2, "1", [1], {"format": 1}, 1.5])
def test_another_format_is_refused(number):
    assert place_of_the_fault({"format": number}) == "format"
    assert place_of_the_fault({"format": 1}) is None


INNER = {
    "answers.no_such_section": {UNKNOWN: {}},
    "answers.safe_people.no_such_key": {"safe_people": {UNKNOWN: "x"}},
    "answers.situation.living": {"situation": {"living": UNKNOWN}},
    "answers.situation.touched": {"situation": {"touched": ["pets", UNKNOWN]}},
    "answers.situation.country": {"situation": {"country": "XX"}},
    "answers.situation.region": {"situation": {"region": "US-XX"}},
    "answers.next_look.day": {"next_look": {"day": "2027-02-30"}},
    "answers.if_then.pairs": {"if_then": {"pairs": [{"step": UNKNOWN}]}},
    "answers.safe_people.people": {"safe_people": {"people": [{UNKNOWN: "x"}]}},
    "answers.during_an_incident.plans": {"during_an_incident": {"plans": [{"prompt": UNKNOWN}]}},
}


@pytest.mark.parametrize(("place", "answers"), INNER.items(), ids=INNER.keys())
def test_an_unknown_section_question_choice_place_day_box_or_sentence_is_refused(place, answers):
    if UNKNOWN in answers:
        place = f"answers.{UNKNOWN}"

    assert place_of_the_fault(plan_with(**answers)) == place


LISTS = [
    ("situation", "touched"),
    ("safe_people", "people"),
    ("local_help", "chosen"),
    ("if_then", "pairs"),
    ("warning_signs", "own_signs"),
    ("during_an_incident", "plans"),
]
NESTED = [
    None,
    True,
    0,
    7,
    "",
    [],
    [[]],
    [["pets"]],
    {},
    {"who": None},
    {"who": []},
    {"who": {"who": "x"}},
    {"prompt": {}},
]


@pytest.mark.parametrize(("section", "question"), LISTS)
@pytest.mark.parametrize("item", NESTED, ids=repr)
def test_nonsense_inside_a_list_is_refused_with_its_place(section, question, item):
    assert place_of_the_fault(plan_with(**{section: {question: [item]}})) == f"answers.{section}.{question}"


@pytest.mark.parametrize(("section", "question"), LISTS)
@pytest.mark.parametrize("wrap", [lambda deep: [deep], lambda deep: {"who": deep}, lambda deep: {"prompt": deep}])
def test_what_is_nested_very_deep_is_refused_like_any_nonsense(section, question, wrap):
    for depth in [10, 300, 900, 3000]:
        deep = []
        for _ in range(depth):
            deep = wrap(deep)
        assert place_of_the_fault(plan_with(**{section: {question: [deep]}})) == f"answers.{section}.{question}"


@pytest.mark.parametrize("list_name", ["looked_at", "added"])
@pytest.mark.parametrize("listed", [["safe_people", UNKNOWN], [None], [["safe_people"]], [{}], [1], "safe_people"])
def test_a_list_of_sections_holds_nothing_else(list_name, listed):
    assert place_of_the_fault({"format": 1, list_name: listed}) == list_name


@pytest.mark.parametrize(
    "aside",
    [
        {UNKNOWN: {}},
        {"safe_people": []},
        {"safe_people": {UNKNOWN: "x"}},
        {"safe_people": {"people": "text"}},
        {"safe_people": {"people": [[1]]}},
        {"safe_people": {"people": [{"who": {}}]}},
        {"safe_people": {"code_word": {}}},
        {"situation": {"touched": 5}},
        {"notes_to_self": {"remember": ["text"]}},
    ],
    ids=str,
)
def test_what_was_set_aside_is_held_against_the_sections_too(aside):
    section, question = next((section, next(iter(kept), "")) for section, kept in aside.items())

    assert place_of_the_fault({"format": 1, "aside": aside}) == f"aside.{section}.{question}".rstrip(".")


def test_a_refusal_names_the_place_and_never_the_words():
    secret = "a yellow canary by the garden gate"
    for answers in [
        {"safe_people": {"code_word": secret * 10}},
        {"safe_people": {"people": [{"who": secret * 10}]}},
        {"warning_signs": {"own_signs": [secret * 10]}},
        {"next_look": {"day": secret}},
    ]:
        with pytest.raises(NotAPlan) as refusal:
            read_plan(plan_with(**answers))
        assert secret not in str(refusal.value)


@pytest.mark.parametrize("name", ["a\nb", "\x1b[31m", "\ud800", "x" * 10_000])
def test_an_odd_name_is_shown_on_one_short_line(name):
    for kept in [{"format": 1, name: 1}, plan_with(**{name: {}}), plan_with(safe_people={name: "x"})]:
        with pytest.raises(NotAPlan) as refusal:
            read_plan(kept)
        assert str(refusal.value).isprintable()
        assert len(str(refusal.value)) < 200


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
QUESTIONS = st.sampled_from([(section, name) for section in all_sections() for name in section.base_fields])


@trying(deadline=None, max_examples=150)
@given(kept=JSON)
def test_of_random_json_nothing_comes_but_a_plan_or_a_refusal(kept):
    place_of_the_fault(kept)
    place_of_the_fault({"format": 1, "answers": kept, "aside": kept, "looked_at": kept})


def with_one_thing_changed(answer, at, new):
    """The answer with one of its items, or one box of a row, replaced."""
    if not isinstance(answer, list):
        return new
    at %= len(answer)
    row = answer[at]
    item = row | {list(row)[at % len(row)]: new} if isinstance(row, dict) and at % 2 else new
    return [*answer[:at], item, *answer[at + 1 :]]


@trying(deadline=None, max_examples=300)
@given(where=QUESTIONS, part=st.sampled_from(["answers", "aside"]), at=st.integers(0, 11), new=JSON)
def test_whatever_stands_in_an_answer_it_is_refused_there_or_the_plan_can_be_shown(where, part, at, new):
    section, name = where
    answer = with_one_thing_changed(filled(section.base_fields[name]), at, new)
    kept = {"format": 1, part: {section.slug: {name: answer}}}

    place = place_of_the_fault(kept)
    assert place in {None, f"{part}.{section.slug}.{name}"}
    if place is None:
        plan = read_plan(kept)
        assert plan.answers == kept.get("answers", {})
        assert set(plan.asked()) | {section} <= set(all_sections())
        assert [isinstance(plan.page(section).answers(wording), list) for wording in WORDINGS] == [True] * 4
