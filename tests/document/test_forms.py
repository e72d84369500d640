import pytest
from django.http import QueryDict
from django.utils import translation

from safetyplan.document.file_form import FILE_NAMES
from safetyplan.document.forms import PAPER_WORDS, WORDING_WORDS, DocumentForm
from safetyplan.document.parts import parts_of
from safetyplan.document.render import PAPERS
from safetyplan.plans.plan import Plan
from safetyplan.sections.answer import WORDINGS
from tests.conftest import kept_plan
from tests.words import telling

ANSWERED = {"edition": "full", "wording": "plain", "paper": "letter", "file_name": "notes"}


def posted(plan, **choices):
    data = QueryDict(mutable=True)
    for name, value in (ANSWERED | choices).items():
        data.setlist(name, value if isinstance(value, list) else [value])
    form = DocumentForm(data, plan=plan)
    assert form.is_valid(), form.errors
    return form.choices_made()


def test_the_choices_are_those_that_can_be_drawn():
    assert [key for key, _words in WORDING_WORDS] == list(WORDINGS)
    assert [key for key, _words in PAPER_WORDS] == list(PAPERS)


def test_file_names_are_dull_and_safe_in_every_system():
    for key, _words in FILE_NAMES:
        assert key.isascii()
        assert key.isalpha()
        assert telling(key.replace("-", " ")) == []


def test_the_parts_with_something_to_print_are_offered_and_ticked():
    form = DocumentForm(plan=kept_plan("typical"))

    slugs = [slug for slug, _title in form.fields["only"].choices]

    assert slugs[:3] == ["warning_signs", "how_it_affects_me", "if_then"]
    assert "local_help" in slugs
    assert not {"before_we_start", "situation", "danger_signs", "housing"} & set(slugs)
    assert form.initial["only"] == slugs


def test_with_one_part_there_is_nothing_to_pick():
    assert "only" not in DocumentForm(plan=kept_plan("sparse")).fields
    assert "only" not in DocumentForm(plan=Plan()).fields


def test_help_that_was_picked_from_the_list_is_a_part_to_pick():
    plan = Plan({"answers": {"local_help": {"chosen": ["us-ndvh"]}, "safe_people": {"code_word": "blue mug"}}})

    assert [slug for slug, _title in DocumentForm(plan=plan).fields["only"].choices] == ["safe_people", "local_help"]


def test_the_parts_that_were_ticked_are_the_ones_to_print():
    made = posted(kept_plan("typical"), only=["", "safe_people", "rest"])

    assert {"safe_people", "rest"} <= set(made["only"])
    assert {"warning_signs", "children", "local_help"}.isdisjoint(made["only"])
    assert "housing" in made["only"]  # nothing of it was there to be left out


def test_with_every_tick_taken_out_no_part_prints_and_where_none_was_shown_all_do():
    assert parts_of(kept_plan("typical"), "plain", (), posted(kept_plan("typical"), only=[""])["only"]) == []
    assert posted(kept_plan("typical"))["only"] is None
    assert posted(kept_plan("sparse"))["only"] is None


def test_a_language_is_asked_for_only_where_there_is_a_choice(settings):
    assert "language" not in DocumentForm(plan=Plan()).fields
    assert posted(Plan())["language"] == "en"

    settings.LANGUAGES = [("en", "English"), ("es", "Spanish")]
    with translation.override("es"):
        form = DocumentForm(plan=Plan())

    assert form.fields["language"].choices == [("en", "English"), ("es", "español")]
    assert form.initial["language"] == "es"
    assert posted(Plan(), language="es")["language"] == "es"


@pytest.mark.parametrize(
    "choice",
    [{"edition": "poster"}, {"wording": "loud"}, {"paper": "a5"}, {"file_name": "safety-plan"}, {"edition": ""}],
    ids=str,
)
def test_a_choice_that_is_not_offered_is_not_taken(choice):
    form = DocumentForm(ANSWERED | choice, plan=Plan())

    assert not form.is_valid()
    assert list(form.errors) == list(choice)


def test_a_part_that_is_never_printed_cannot_be_picked():
    data = QueryDict(mutable=True)
    data.update(ANSWERED)
    data.setlist("only", ["situation"])

    assert "only" in DocumentForm(data, plan=kept_plan("typical")).errors


def test_a_part_that_was_left_out_stays_out_while_nothing_of_it_is_there_to_be_ticked():
    answers = {"safe_people": {"code_word": "blue mug"}, "notes_to_self": {"reasons": ["my garden"]}}
    plan = Plan({"answers": answers, "printing": {"left_out": ["rest"]}})

    made = posted(plan, only=["safe_people", "notes_to_self"])["only"]

    assert "rest" not in made
    assert {"safe_people", "notes_to_self"} <= set(made)


def test_a_part_that_is_filled_in_while_the_choices_are_open_elsewhere_was_not_left_out_there():
    before = {
        "safe_people": {"code_word": "blue mug"},
        "rest": {"own": ["the pond"]},
        "notes_to_self": {"remember": "a"},
    }
    shown = DocumentForm(plan=Plan({"answers": before})).initial["shown"]
    after = Plan({"answers": before | {"what_to_take": {"papers": ["cards"]}}})

    only = posted(after, shown=shown, only=["", "rest"])["only"]

    assert {"rest", "what_to_take"} <= set(only)
    assert not {"safe_people", "notes_to_self"} & set(only)


def test_a_part_that_is_emptied_while_the_choices_are_open_elsewhere_is_no_fault():
    plan = Plan({"answers": {"safe_people": {"code_word": "blue mug"}, "notes_to_self": {"remember": "a"}}})

    only = posted(plan, shown="safe_people notes_to_self rest", only=["", "safe_people", "rest"])["only"]

    assert "safe_people" in only
    assert "notes_to_self" not in only


@pytest.mark.parametrize("before", [[], ["rest"]])
@pytest.mark.parametrize(("ticked", "prints"), [(["rest"], True), ([], False)])
def test_a_part_that_is_emptied_elsewhere_stays_as_it_was_ticked_here(before, ticked, prints):
    answers = {"safe_people": {"code_word": "blue mug"}, "notes_to_self": {"remember": "a"}}
    plan = Plan({"answers": answers, "printing": {"left_out": before}})
    sent = {"shown": "safe_people notes_to_self rest", "only": ["", "safe_people", *ticked]}

    assert ("rest" in posted(plan, **sent)["only"]) == prints


def test_where_nothing_is_said_of_the_parts_none_is_left_out():
    plan = Plan({"answers": {"safe_people": {"code_word": "blue mug"}, "notes_to_self": {"remember": "a"}}})

    assert posted(plan, shown="safe_people notes_to_self")["only"] is None


def test_a_part_that_was_left_out_before_and_is_filled_in_again_stays_out():
    answers = {"safe_people": {"code_word": "blue mug"}, "notes_to_self": {"remember": "a"}}
    plan = Plan(
        {"answers": answers | {"what_to_take": {"papers": ["cards"]}}, "printing": {"left_out": ["what_to_take"]}}
    )

    only = posted(plan, shown="safe_people notes_to_self", only=["", "safe_people", "notes_to_self"])["only"]

    assert "what_to_take" not in only


def test_the_only_part_with_something_to_print_is_not_left_out_for_nobody_could_tick_it_again():
    plan = Plan({"answers": {"safe_people": {"code_word": "blue mug"}}, "printing": {"left_out": ["safe_people"]}})

    assert "only" not in DocumentForm(plan=plan).fields
    assert posted(plan)["only"] is None
