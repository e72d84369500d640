"""Words that would give a quiet page away, and the reader's own words that hold one."""

import pytest

from safetyplan.document.telling import TELLING, own_words_that_tell, telling_words
from safetyplan.plans.plan import Plan
from tests.words import telling

SENTENCES = [
    "Call the shelter",
    "my lawyer says so",
    "before the COURT date",
    "if it gets violent",
    "They hit the wall",
    "my safe place",
    "hidden in the shed",
    "kitchen knife",
    "the leaves fell",
]
DULL = ["a chit-chat", "call the leavening shop", "the visage", "begun at noon", "a white rabbit", "Sunday lunch"]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_telling_word_is_found_as_our_own_pages_are_held_against(sentence):
    assert telling_words(sentence, "en")
    assert telling(sentence) or "leaves" in sentence


@pytest.mark.parametrize("sentence", [*DULL[:1], *DULL[2:]])
def test_a_dull_word_is_left_alone(sentence):
    assert telling_words(sentence, "en") == []


@pytest.mark.parametrize(
    ("language", "sentence", "word"),
    [
        ("es", "la orden de la policía", "policía"),
        ("ar", "سأتصل بالشرطة", "بالشرطة"),
        ("zh-hans", "我会报警。", "报警"),
    ],
)
def test_each_language_has_a_list_of_its_own(language, sentence, word):
    assert telling_words(sentence, language) == [word]


def test_a_language_without_a_list_is_held_against_the_english_one():
    assert telling_words("the police", "xx") == telling_words("the police", "en") == ["police"]
    assert set(TELLING) >= {"en", "es", "ar", "zh-hans"}


def test_the_readers_own_words_are_named_with_what_tells_in_them():
    plan = Plan(
        {
            "answers": {
                "safe_people": {"code_word": "blue mug", "people": [{"who": "Rosa at the shelter"}]},
                "notes_to_self": {"reasons": ["my garden", "no more fear, no police"]},
            }
        }
    )

    assert own_words_that_tell(plan, ["en"]) == [
        ("Rosa at the shelter", ["shelter"]),
        ("no more fear, no police", ["fear", "police"]),
    ]


def test_words_are_named_by_the_lists_of_all_languages_that_are_asked_for_each_once():
    plan = Plan({"answers": {"notes_to_self": {"reasons": ["no police", "sin miedo", "sin control"]}}})

    assert own_words_that_tell(plan, ["es", "en"]) == [
        ("no police", ["police"]),
        ("sin miedo", ["miedo"]),
        ("sin control", ["control"]),
    ]


def test_names_for_labels_and_the_file_are_named_as_well():
    printing = {"names": {"People": "Who to call when in danger", "Signs": "Weather"}, "own_name": "shelter list"}

    assert own_words_that_tell(Plan({"printing": printing}), ["en"]) == [
        ("Who to call when in danger", ["danger"]),
        ("shelter list", ["shelter"]),
    ]


def test_words_that_never_print_are_not_pointed_out():
    assert own_words_that_tell(Plan({"answers": {"situation": {"country": "US"}}}), ["en"]) == []


@pytest.mark.parametrize("sentence", ["انطلاق مبكر", "كتاب"])
def test_a_dull_word_that_holds_a_telling_one_within_it_is_left_alone(sentence):
    assert telling_words(sentence, "ar") == []
