import re

import pytest
from django.utils.translation import gettext, ngettext, override, pgettext

from safetyplan.translation.faults import faults
from safetyplan.translation.languages import offered
from safetyplan.translation.pseudo import from_the_right, long, make
from safetyplan.translation.sentences import sentences

each = pytest.mark.parametrize("change", [long, from_the_right])
SENTENCE = "Call %(name)s or {who} at 911, or text START. <b>Now</b> &amp; 100%% free: https://a.example/x"


@each
def test_blanks_tags_numbers_and_keywords_come_through(change):
    said = change(SENTENCE)

    for kept in ["%(name)s", "{who}", "911", "START", "<b>", "</b>", "&amp;", "100%%", "https://a.example/x"]:
        assert kept in said
    assert "Call" not in said


@each
def test_nothing_in_it_is_wrong_with_any_sentence_of_the_product(change):
    names = re.compile("the name “")
    found = {
        sentence.english: wrong
        for sentence in sentences()
        if (wrong := [fault for fault in faults(sentence.english, change(sentence.english)) if not names.match(fault)])
    }

    assert found == {}


def test_the_long_one_is_two_fifths_longer_and_shows_where_it_is_cut():
    said = long("They said that they would hurt me.")

    assert len(said) >= 1.4 * 34
    assert (said[0], said[-1]) == ("[", "]")
    assert "ţĥéý" in said.lower()
    assert (long(", "), long(" · "), long("")) == (", ", " · ", "")


def test_the_other_is_written_from_the_right():
    said = from_the_right("They said no.")

    assert re.fullmatch(r"[\u0600-\u06ff ]+\.", said)


def test_both_are_made_in_a_folder_and_offered_to_whoever_tries(product, settings, tmp_path):
    product("safetyplan/a.py", "A = _('Blue')\nB = ngettext('%(n)d row', '%(n)d rows', 2)\nC = _p('sign', 'Blue')\n")
    assert make(tmp_path / "pseudo") == ["en-xa", "ar-xb"]

    settings.LOCALE_PATHS = [tmp_path / "pseudo"]
    assert [code for code, _name in offered(settings.LOCALE_PATHS, trying=True)] == ["en", "en-xa", "ar-xb"]
    assert offered(settings.LOCALE_PATHS) == [("en", "English")]
    settings.LANGUAGES = offered(settings.LOCALE_PATHS, trying=True)
    with override("en-xa"):
        assert gettext("Blue") == "[Ɓļûé···]"
        assert ngettext("%(n)d row", "%(n)d rows", 5).startswith("[%(n)d ŕöŵš")
    with override("ar-xb"):
        assert pgettext("sign", "Blue") == "بلعه"
