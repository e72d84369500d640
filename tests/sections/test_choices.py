import pytest
from django.core.exceptions import ValidationError
from django.utils.datastructures import MultiValueDict

from safetyplan.sections import ChecklistField, OneField
from safetyplan.sections.answer import Kind, Own

CHOICES = [
    ("vet", "The vet papers", "Papers"),
    ("walk", "A walk", "Walk", "talk"),
    ("neck", "My neck", "Scarf", "neck"),
]
MANY = ChecklistField(label="", choices=CHOICES)
ONE = OneField(label="", choices=CHOICES)


def test_ticks_are_kept_in_the_order_of_the_page_whatever_order_they_came_in():
    assert MANY.as_kept(MANY.clean(["neck", "vet"])) == ["vet", "neck"]


def test_ticked_choices_print_their_words_or_their_cues():
    assert MANY.in_words(["neck", "vet"], "plain") == [("The vet papers",), ("My neck",)]
    assert MANY.in_words(["neck", "vet"], "health") == [("Papers",), ("Scarf",)]
    assert ONE.in_words("walk", "trip") == [("Walk",)]


def test_the_words_of_a_choice_are_ours_and_not_the_readers():
    assert not any(isinstance(piece, Own) for line in MANY.in_words(["vet"], "plain") for piece in line)


def test_a_choice_that_is_no_longer_offered_prints_nothing():
    assert MANY.in_words(["gone", "vet"], "plain") == [("The vet papers",)]
    assert ONE.in_words("gone", "plain") == []


def test_a_key_that_holds_another_key_is_not_taken_for_it():
    field = OneField(label="", choices=[("walk", "A walk", "", "talk"), ("walk_far", "A long walk", "", "life")])

    assert field.in_words("walk_far", "plain") == [("A long walk",)]
    assert list(field.urgent_in("walk_far")) == ["life"]


def test_only_what_was_ticked_calls_for_a_voice():
    assert set(MANY.urgent_in(["vet", "neck"])) == {"", "neck"}
    assert set(ONE.urgent_in("walk")) == {"talk"}
    assert set(MANY.urgent_in([])) == set()


@pytest.mark.parametrize(("field", "value"), [(MANY, ["vet", "gone"]), (ONE, "gone")])
def test_a_choice_that_was_never_offered_is_refused_calmly(field, value):
    with pytest.raises(ValidationError, match="This choice is not on the list any more"):
        field.clean(value)


@pytest.mark.parametrize("value", [["gone"], [""], [None], [0], [{}], [[]], [["vet"]], [True]])
def test_a_list_of_ticks_holds_keys_of_its_choices_and_nothing_else(value):
    MANY.check_kept(["vet"])

    with pytest.raises(ValidationError, match="there is no choice"):
        MANY.check_kept(value)


def test_a_pick_may_be_none_and_must_be_one_that_is_offered():
    ONE.check_kept("")
    ONE.check_kept("walk")

    with pytest.raises(ValidationError, match="there is no choice 'gone'"):
        ONE.check_kept("gone")


def test_ticks_may_stand_as_boxes_on_paper():
    assert MANY.kind == Kind.POINTS
    assert ChecklistField(label="", choices=CHOICES, boxes=True).kind == Kind.BOXES


def test_none_ticked_is_not_mistaken_for_never_shown():
    shown, never_shown = MultiValueDict({"steps": [""]}), MultiValueDict()

    assert MANY.widget.value_omitted_from_data(never_shown, {}, "steps")
    assert not MANY.widget.value_omitted_from_data(shown, {}, "steps")
    assert MANY.clean(MANY.widget.value_from_datadict(shown, {}, "steps")) == []
