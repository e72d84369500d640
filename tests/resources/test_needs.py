from safetyplan.resources.needs import NEEDS, SUGGESTED, suggested_by
from safetyplan.sections.situation import Situation


def test_the_keys_of_needs_are_a_file_format():
    assert list(NEEDS) == [
        *("hotline", "general", "shelter", "legal", "counselling", "sexual_assault", "children", "immigration"),
        *("trafficking", "housing", "money", "suicide_crisis", "deaf", "disability", "lgbtq", "male_survivors"),
        *("teen", "pets", "tech_safety", "native", "elder"),
    ]


def test_only_needs_that_exist_are_suggested():
    assert {need for needs in SUGGESTED.values() for need in needs} <= set(NEEDS)


def test_every_key_that_suggests_something_can_be_ticked():
    assert set(SUGGESTED) <= set(Situation.base_fields["touched"].keys())


def test_answers_suggest_needs_and_other_answers_suggest_none():
    assert suggested_by(["pets", "shared_children", "work"]) == {"pets", "children", "legal"}
    assert suggested_by([]) == set()
