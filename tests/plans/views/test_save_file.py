"""The plan as a file of one's own: under a number shown once, and opened again from the page for numbers."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from safetyplan.plans import drafts, number, savefile
from safetyplan.plans.models import Draft
from safetyplan.plans.plan import Plan
from safetyplan.plans.views import coming_back
from tests.reader import Page, Reader

NUMBER = re.compile(r"\b(?:\d{4} ){5}\d{2}\b")
LAMP = {"answers": {"safe_people": {"code_word": "lamp"}}}
SENTENCE = "That file could not be opened with that number. What is open here is as it was."
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _short_rests(monkeypatch):
    monkeypatch.setattr(coming_back, "WRONG_TRY_RESTS", 0)


def downloaded(reader):
    reader.open("/file/")
    found = NUMBER.search(reader.press("Get a number").words)[0]
    reader.press("Download the file", typed=found[-7:])
    return reader.file.content, found


def upload(reader, content, found):
    page = reader.open("/come-back/")
    sent = {"csrfmiddlewaretoken": page.value("csrfmiddlewaretoken"), "from": "file", "number": found}
    file = {} if content is None else {"file": SimpleUploadedFile("notes.dat", content)}
    return reader.client.post("/come-back/", sent | file)


def test_a_file_opens_under_its_number_with_all_that_was_written():
    content, found = downloaded(Reader(Plan(LAMP)))
    other = Reader()

    assert upload(other, content, found).status_code == 302
    assert b"lamp" not in content


def test_the_file_has_a_dull_name_and_is_kept_by_nobody_on_the_way():
    reader = Reader(Plan(LAMP))
    downloaded(reader)

    assert reader.file["Content-Disposition"] == 'attachment; filename="notes.dat"'
    assert reader.file["Content-Type"] == "application/octet-stream"
    assert reader.file["Cache-Control"] == "no-store, private"


def test_the_number_is_typed_back_before_there_is_a_file_and_gone_afterwards():
    reader = Reader(Plan(LAMP))
    reader.open("/file/")
    shown = NUMBER.search(reader.press("Get a number").words)[0]
    page = reader.press("Download the file", typed="000000")
    assert "Those digits were not the same" in page.words
    assert reader.file is None

    reader.press("Download the file", typed=shown[-7:])
    assert shown not in reader.open("/file/").html


def refused():
    content, found = savefile.sealed_file(Plan(LAMP), "1" * 22), number.new_number()
    mine = savefile.sealed_file(Plan(LAMP), found)
    return {
        "another number": (content, found),
        "damaged": (mine[:-1] + bytes([mine[-1] ^ 1]), found),
        "cut": (mine[:40], found),
        "empty": (b"", found),
        "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(5000), found),
        "too large": (mine + bytes(savefile.LARGEST), found),
        "no file": (None, found),
    }


@pytest.mark.parametrize("reason", ["another number", "damaged", "cut", "empty", "a picture", "too large", "no file"])
def test_a_file_that_does_not_open_is_told_in_one_sentence_and_the_open_draft_is_untouched(reason):
    reader = Reader(Plan({"answers": {"safe_people": {"code_word": "candle"}}}))
    before = Draft.objects.values_list("name", "revision").get()
    page = Page(upload(reader, *refused()[reason]), "/come-back/")

    assert page.status == 422
    assert SENTENCE in page.words
    assert Draft.objects.values_list("name", "revision").get() == before
    assert "candle" in reader.open("/look-over/").words


def test_a_file_of_a_plan_that_was_put_away_does_not_bring_its_days_or_its_number_along():
    found = number.new_number()
    content = savefile.sealed_file(Plan(LAMP | {"days": 180, "pending": {"number": "1" * 22, "days": 7}}), found)
    reader = Reader()
    token = upload(reader, content, found).cookies
    reader.client.cookies.update(token)

    assert "Put away under the same number" not in reader.open("/put-away/").words
    assert "1111 1111" not in reader.page.words


def test_to_open_a_file_closes_the_draft_that_was_open():
    content, found = downloaded(Reader(Plan(LAMP)))
    Draft.objects.all().delete()
    reader = Reader(Plan({"answers": {"safe_people": {"code_word": "candle"}}}))
    upload(reader, content, found)

    assert Draft.objects.count() == 1
    assert "lamp" in reader.open("/look-over/").words
    assert "candle" not in reader.page.words


def test_whatever_a_file_holds_the_draft_begun_from_it_opens_again():
    found = number.new_number()
    token = drafts.begin(savefile.opened_file(savefile.sealed_file(Plan(LAMP), found), found))

    assert drafts.open_draft(token).answers == LAMP["answers"]
