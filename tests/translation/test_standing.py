from io import StringIO

import pytest
from django.core.management import call_command
from django.utils.translation import get_language, override

from safetyplan.sections.danger_signs import DangerSigns
from safetyplan.sections.pets import Pets
from safetyplan.translation.catalogues import bring_up_to_date, collect, read, write
from safetyplan.translation.standing import speaking, speaks_english, standing_of


@pytest.fixture
def compiled(product, catalogue):
    """Compile a Spanish catalogue of twenty-one sentences in which these are not translated; how it then stands."""
    product("templates/base.html", "{% translate 'Exit' %}{% translate 'Start' context 'quiet label' %}")
    product("safetyplan/sections/danger_signs.py", "A = _p('sign', 'They hurt me')\nB = _p('quiet cue', 'Walks')\n")
    lines = "\n".join(f"L{number} = _('Line {number}')" for number in range(16))
    product("safetyplan/sections/pets.py", f"{lines}\n")
    product("safetyplan/resources/admin/work.py", "A = _('Work')\n")
    path = catalogue("es")

    def compile_without(*missing):
        bring_up_to_date(path, collect())
        catalog = read(path)
        for message in catalog:
            if message.id:
                message.string = "" if message.id in missing else f"{message.id} es"
        write(path, catalog)
        call_command("compilewords", stdout=StringIO())
        return standing_of("es")

    return compile_without


def test_a_whole_language_is_offered_and_no_section_is_english(compiled):
    standing = compiled()

    assert (standing.enough, standing.state, standing.in_english) == (True, "draft", ())


def test_nine_tenths_of_what_a_survivor_can_meet_are_enough(compiled):
    assert compiled("Line 1", "Line 2").enough
    assert not compiled("Line 1", "Line 2", "Line 3").enough
    assert compiled("Work", "Line 1", "Line 2").enough  # editors' pages count for nothing here


def test_no_language_is_offered_that_cannot_say_how_to_leave_fast(compiled):
    assert not compiled("Exit").enough
    assert compiled("Start").enough  # [DISCREET], and English is dull as well


def test_a_section_that_lacks_a_sentence_of_safety_shows_whole_in_english(compiled):
    standing = compiled("They hurt me")

    assert standing.enough
    assert standing.in_english == ("safetyplan.sections.danger_signs",)
    with override("es"):
        assert speaks_english(DangerSigns)
        assert speaks_english(DangerSigns())
        assert not speaks_english(Pets)
        with speaking(DangerSigns):
            assert get_language() == "en"
        with speaking(Pets):
            assert get_language() == "es"
    with override("fr"):
        assert not speaks_english(DangerSigns)


def test_a_section_that_lacks_other_sentences_is_not_all_english(compiled):
    assert compiled("Walks", "Line 1").in_english == ()


def test_english_itself_and_a_language_of_which_nothing_is_known_say_nothing_of_being_new():
    assert standing_of("en").state == "approved"
    assert standing_of("xx").state == "approved"
