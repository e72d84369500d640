import pytest

from safetyplan.translation.places import EDITORS, first_place, place_of
from safetyplan.translation.sentences import sentences


@pytest.mark.parametrize(
    ("file", "place"),
    [
        ("templates/base.html", "every page"),
        ("templates/plans/put_away_done.html", "page: put away done"),
        ("safetyplan/sections/pets.py", "section: pets"),
        ("safetyplan/sections/fields.py", "pages of the plan"),
        ("safetyplan/document/words.py", "paper: words"),
        ("safetyplan/reading/the_bond.py", "reading: the bond"),
        ("safetyplan/resources/said.py", "help lines"),
        ("safetyplan/resources/admin/work.py", EDITORS),
        ("templates/admin/translation/language.html", EDITORS),
        ("somewhere/else.py", "other: else"),
    ],
)
def test_a_file_stands_for_a_place(file, place):
    assert place_of(file)[1] == place


def test_a_sentence_in_several_files_is_met_where_a_survivor_is_first():
    files = ["safetyplan/resources/admin/work.py", "safetyplan/sections/pets.py", "templates/base.html"]

    assert first_place(files)[1:] == ("every page", "templates/base.html")
    assert first_place(files[:2])[1] == "section: pets"


def test_pages_come_before_sections_then_paper_reading_help_and_desks_last():
    places = list(dict.fromkeys(sentence.place for sentence in sentences()))
    wanted = ["every page", "page: start", "section: situation", "section: next_look", "page: print", "help lines"]

    assert [place for place in places if place in wanted] == wanted
    assert places[-1] == EDITORS
    assert places.index("reading: the bond") > places.index("paper: words")


def test_the_sections_stand_in_the_order_of_the_setting(settings):
    names = [path.split(".")[-2] for path in settings.SAFETYPLAN_SECTIONS]
    places = list(dict.fromkeys(sentence.place for sentence in sentences()))

    assert [place.removeprefix("section: ") for place in places if place.startswith("section: ")] == names


def test_no_place_is_unknown():
    assert [sentence.files for sentence in sentences() if sentence.place.startswith("other")] == []
