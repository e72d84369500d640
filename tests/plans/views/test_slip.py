"""The return slip: what looks like a membership number, and nothing else."""

import re

import pytest

from safetyplan.plans.plan import Plan
from tests.document.paper import Paper, unpacked
from tests.reader import Reader
from tests.words import telling

NUMBER = re.compile(r"\b(?:\d{4} ){5}\d{2}\b")
pytestmark = pytest.mark.django_db


@pytest.fixture
def reader():
    return Reader(Plan({"answers": {"safe_people": {"code_word": "lamp"}}}))


def card(reader):
    """The number that was shown, and the card that was printed of it."""
    reader.open("/put-away/")
    shown = NUMBER.search(reader.press("Get my number").words)[0]
    reader.press("Download the card")
    return shown, reader.file


def test_the_card_says_the_number_and_what_a_membership_card_says(reader):
    shown, file = card(reader)
    paper = Paper(file.content)

    assert paper.pages == 1
    assert paper.text.splitlines() == ["Member no.", shown]
    assert not telling(paper.text)


def test_nothing_in_the_file_says_more(reader, settings):
    _shown, file = card(reader)
    inside = unpacked(file.content)

    assert file["Content-Disposition"] == 'attachment; filename="card.pdf"'
    assert file["Cache-Control"] == "no-store, private"
    for word in ["lamp", "afety", "lan ", "WeasyPrint", "Date", *settings.ALLOWED_HOSTS]:
        assert word.encode() not in inside, word


def test_the_number_is_still_typed_back_after_the_card_was_printed(reader):
    shown, _file = card(reader)

    assert reader.press("Put away", typed=shown[-7:]).heading == "It is put away"


def test_where_no_number_was_shown_there_is_no_card(reader):
    page = reader.open("/put-away/")
    reader.client.post("/put-away/card/", {"csrfmiddlewaretoken": page.value("csrfmiddlewaretoken")})

    assert reader.file is None
    assert reader.client.get("/put-away/card/").status_code == 405
