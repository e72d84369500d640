"""A section that lacks a sentence that matters: whole in English on its page, on the look-over page and on paper."""

import json

import pytest
from django.test import override_settings

from safetyplan.document.render import render
from safetyplan.plans.plan import Plan
from safetyplan.sections import all_sections
from safetyplan.sections.weapons import Weapons
from safetyplan.translation.catalogues import compile_to, read
from safetyplan.translation.found import catalogue_of
from tests.document.paper import Paper
from tests.reader import Reader, words_of
from tests.translation.speaking import every_language

pytestmark = pytest.mark.django_db
NUMBER = all_sections().index(Weapons) + 1
STEP = Weapons.base_fields["steps"].offered[0]
KEPT = {
    "language": "ar",
    "answers": {"before_we_start": {"length": "full"}, "weapons": {"steps": [STEP.key]}, "rest": {"sleep": []}},
    "added": ["weapons"],
}
NOTE = "This part is in English for now."


@pytest.fixture
def lacking(tmp_path):
    """Arabic, whole but for one sentence of the section on weapons, which is to be all English."""
    built = tmp_path / "ar" / "LC_MESSAGES"
    catalog = read(catalogue_of("ar"))
    compile_to(built / "django.mo", catalog)
    standing = {"enough": True, "state": "draft", "in_english": ["safetyplan.sections.weapons"]}
    (built / "standing.json").write_text(json.dumps(standing))
    with every_language(), override_settings(LOCALE_PATHS=[tmp_path]):
        yield catalog


def english(page):
    """The parts of the page that are marked as English, as they read."""
    return [words_of(element) for element in page.all("div") if element.get("lang") == "en"]


def test_its_page_is_english_whole_and_says_so_in_the_language_of_the_reader(lacking):
    page = Reader(Plan(KEPT)).open(f"/page/{NUMBER}/")

    title, form = english(page)
    assert str(Weapons.title) in title
    assert str(STEP.words) in form
    assert lacking.get(NOTE).string in page.words
    assert lacking.get(str(STEP.words), "plan step").string not in page.words
    assert lacking.get("Save and go on").string in page.words


def test_another_page_is_not_touched(lacking):
    page = Reader(Plan(KEPT)).open("/page/3/")

    assert english(page) == []
    assert lacking.get(NOTE).string not in page.words


def test_on_the_look_over_page_it_is_english_among_the_others(lacking):
    page = Reader(Plan(KEPT)).open("/look-over/")

    [part] = english(page)
    assert str(STEP.words) in part
    assert lacking.get(NOTE).string in page.words


@pytest.mark.parametrize("edition", ["full", "blank"])
def test_on_paper_it_is_english_whole_and_says_so(lacking, edition):
    paper = Paper(render(Plan(KEPT), edition=edition, language="ar"))

    assert paper.says(STEP.words)
    assert paper.says(Weapons.title)
    assert not paper.says(NOTE)
    assert lacking.get(NOTE).string != ""


@pytest.mark.parametrize("edition", ["page", "numbers", "bag"])
def test_a_short_paper_says_it_where_some_of_it_is_in_english(lacking, edition):
    # Its first words: those after them hold letters that a reader of PDFs gives back in another order.
    note = " ".join(lacking.get(NOTE).string.split()[:2])

    for answers, said in ((KEPT["answers"], True), ({"safe_people": {"code_word": "blue mug"}}, False)):
        paper = Paper(render(Plan(KEPT | {"answers": answers}), edition=edition, language="ar"))
        assert paper.says(note) == said
