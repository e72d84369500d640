import pytest

from safetyplan.translation.classes import _HARM, Class, class_of
from safetyplan.translation.sentences import sentences


@pytest.mark.parametrize(
    ("context", "files", "kind"),
    [
        ("quiet cue", ["safetyplan/sections/danger_signs.py"], Class.DISCREET),
        ("file name", ["safetyplan/document/forms.py"], Class.DISCREET),
        (None, ["templates/base.html"], Class.SAFETY),
        ("sign", ["safetyplan/sections/danger_signs.py"], Class.SAFETY),
        ("plan step", ["safetyplan/sections/weapons.py"], Class.SAFETY),
        ("does harm to say", ["safetyplan/reading/the_difference.py"], Class.SAFETY),
        ("plan step", ["safetyplan/sections/pets.py"], Class.FIRST_PERSON),
        (None, ["safetyplan/sections/pets.py"], Class.UI),
        (None, ["safetyplan/sections/pets.py", "templates/plans/_urgent.html"], Class.SAFETY),
        (None, ["safetyplan/resources/admin/work.py"], Class.UI),
    ],
)
def test_the_class_of_a_sentence_follows_from_its_context_and_its_places(context, files, kind):
    assert class_of(context, files) == kind


def test_every_place_where_a_wrong_word_harms_is_still_there(settings):
    files = {file for sentence in sentences() for file in sentence.files}

    assert [start for start in _HARM if not any(file.startswith(start) for file in files)] == []


def test_every_class_has_sentences():
    kinds = [sentence.kind for sentence in sentences()]

    assert {kind: kinds.count(kind) > 300 for kind in Class} == dict.fromkeys(Class, True)
