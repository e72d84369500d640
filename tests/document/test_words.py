import pytest

from safetyplan.document.file_form import FILE_NAMES
from safetyplan.document.forms import EDITION_WORDS, PAPER_WORDS, WORDING_WORDS, DocumentForm
from safetyplan.document.words import labels_in, title_of
from safetyplan.plans.plan import Plan
from safetyplan.sections.answer import WORDINGS
from tests.words import grade, never_said, telling

QUIET = [wording for wording in WORDINGS if wording != "plain"]


def asked_words():
    """Every word beside the choices for a page."""
    form = DocumentForm(plan=Plan())
    offered = [words for choices in (EDITION_WORDS, WORDING_WORDS, PAPER_WORDS, FILE_NAMES) for _key, words in choices]
    return [*offered, *(field.label for field in form.fields.values()), *(f.help_text for f in form.fields.values())]


@pytest.mark.parametrize("wording", WORDINGS)
def test_every_wording_has_a_title_and_the_same_labels(wording):
    assert title_of(wording)
    assert labels_in(wording).keys() == labels_in("plain").keys()
    assert all(labels_in(wording).values())


@pytest.mark.parametrize("wording", QUIET)
def test_quiet_labels_and_titles_tell_nothing(wording):
    assert telling(" . ".join([title_of("plain"), *labels_in("plain").values()]))

    assert telling(" . ".join([title_of(wording), *labels_in(wording).values()])) == []
    assert title_of(wording) != title_of("plain")


def test_words_read_easily_and_say_nothing_that_is_never_said():
    every = [str(words) for words in asked_words()]
    every += [words for wording in WORDINGS for words in [title_of(wording), *labels_in(wording).values()]]

    assert len(every) > 50
    assert {words: grade(words) for words in every if len(words.split()) >= 6 and grade(words) > 6} == {}
    assert {words: never_said(words) for words in every if never_said(words)} == {}
