import json

import pytest

from safetyplan.translation.catalogues import bring_up_to_date, collect, read, write
from safetyplan.translation.found import translated
from safetyplan.translation.review import ORDER, Review, State
from safetyplan.translation.sentences import in_order


@pytest.fixture
def words(product, catalogue):
    product("safetyplan/sections/pets.py", "A = _('Blue')\nB = _('Green')\n")
    path = catalogue("es")
    bring_up_to_date(path, collect())
    return path


def said(path, **texts):
    catalog = read(path)
    for english, text in texts.items():
        catalog.get(english).string = text
    write(path, catalog)


def states(path):
    every = translated(read(path), list(in_order(collect())))
    review = Review(path)
    return {one.sentence.english: review.state_of(one) for one in every}, every


def approve(path):
    found, every = states(path)
    review = Review(path)
    count = review.put(every, State.APPROVED)
    review.save(every)
    return count


def test_a_translation_is_a_draft_until_somebody_says_more(words):
    said(words, Blue="Azul")

    assert states(words)[0] == {"Blue": "draft", "Green": "missing"}
    assert approve(words) == 1
    assert states(words)[0] == {"Blue": "approved", "Green": "missing"}


def test_it_is_a_draft_again_when_its_translation_changes(words):
    said(words, Blue="Azul", Green="Verde")
    approve(words)
    said(words, Blue="Celeste")

    assert states(words)[0] == {"Blue": "draft", "Green": "approved"}


def test_it_is_a_draft_again_when_its_english_changes(words, product):
    said(words, Blue="Azul", Green="Verde")
    approve(words)
    product("safetyplan/sections/pets.py", "A = _('Dark blue')\nB = _('Green')\n")
    bring_up_to_date(words, collect())
    said(words, **{"Dark blue": "Azul"})

    assert states(words)[0] == {"Dark blue": "draft", "Green": "approved"}


def test_the_file_names_nobody_and_forgets_what_changed(words):
    said(words, Blue="Azul", Green="Verde")
    approve(words)
    before = json.loads(words.with_name("review.json").read_text())
    said(words, Blue="Celeste")
    _found, every = states(words)
    Review(words).save(every)

    kept = json.loads(words.with_name("review.json").read_text())
    assert set(before.values()) == {"approved"}
    assert len(before) == 2
    assert kept.items() < before.items()


def test_a_language_has_come_as_far_as_the_least_of_what_a_survivor_can_meet(words, product):
    product("safetyplan/resources/admin/work.py", "A = _('Red')\n")
    bring_up_to_date(words, collect())
    said(words, Blue="Azul")
    assert Review(words).of_language(states(words)[1]) == "missing"
    said(words, Green="Verde")
    assert Review(words).of_language(states(words)[1]) == "draft"
    approve(words)
    assert Review(words).of_language(states(words)[1]) == "approved"  # what editors alone see is still missing


def test_the_states_stand_in_the_order_in_which_they_are_reached():
    assert [str(state) for state in ORDER] == [
        "missing", "draft", "translated", "second reader", "advocate who speaks it", "approved",
    ]  # fmt: skip
    assert [str(state.label_in_words) for state in ORDER][0] == "Missing"
