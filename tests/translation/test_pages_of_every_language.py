"""Every page in every language of the tree."""

import pytest
from django.conf import settings

from safetyplan.plans.plan import Plan
from safetyplan.sections import all_sections
from safetyplan.translation.languages import KNOWN
from tests.conftest import fill_directory
from tests.fill import full_plan
from tests.reader import Reader
from tests.translation.speaking import WHOLE, every_language, words_of

pytestmark = pytest.mark.django_db
PAGES = ["/", "/before/", "/contents/", "/look-over/", "/print/", "/by-heart/", "/reading/", "/come-back/"]
PAGES += ["/put-away/", "/file/", "/finish/", "/done/", *(f"/reading/{n}/" for n in range(1, 6))]
PAGES += [f"/page/{number}/" for number in range(1, len(all_sections()) + 1)]
_LONG = 20  # letters; shorter words may be names, or alike in two languages


def english_of(code):
    """The English that no page in this language may show."""
    return {
        words.sentence.english
        for words in words_of(code)
        if len(words.sentence.english) > _LONG and not (words.done and words.sentence.english in words.forms)
    }


def texts(page):
    """Every text of the page but what the reader wrote, with the language it stands in."""

    def walk(element, language):
        language = element.get("lang", language)
        if element.tag in {"textarea", "script", "option", "bdi"}:
            return
        yield language, " ".join((element.text or "").split())
        for child in element:
            yield from walk(child, language)
            yield language, " ".join((child.tail or "").split())

    return list(walk(page.tree, ""))


@pytest.mark.parametrize("code", WHOLE)
def test_every_page_speaks_it_whole_and_runs_its_way(code):
    with every_language():
        fill_directory()
        kept = full_plan() | {"language": code}
        kept["answers"]["before_we_start"]["seat"] = "beside"
        reader = Reader(Plan(kept))
        english, seen = english_of(code), set()
        for address in PAGES:
            page = reader.open(address)
            assert page.status == 200, address
            assert page.faults == [], address
            root = page.tree if page.tree.tag == "html" else page.tree.find("html")
            assert (root.get("lang"), root.get("dir")) == (code, "rtl" if KNOWN[code].rtl else "ltr"), address
            seen |= {text for language, text in texts(page) if language != "en" and text in english}
    assert seen == set()


@pytest.mark.parametrize("code", WHOLE)
def test_the_foot_of_a_page_says_that_a_language_is_new_and_the_names_of_languages_are_their_own(code):
    with every_language():
        note = next(w for w in words_of(code) if w.sentence.english.startswith("These pages are new in this language"))
        page = Reader(Plan({"language": code, "answers": {"before_we_start": {"length": "full"}}})).open("/")

    assert note.forms[0] in page.words
    assert {KNOWN[one].own_name for one in WHOLE} <= {button.text for button in page.all("button")}
    assert settings.LANGUAGES[0][0] == "en"
