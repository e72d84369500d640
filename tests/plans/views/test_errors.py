import pytest
from django.conf import settings as django_settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import InterfaceError, OperationalError, connection
from django.test import Client

from safetyplan.plans import drafts
from safetyplan.plans.models import Draft
from tests.plans.views.places import PEOPLE
from tests.reader import Reader

BROKEN = {"/nothing-here/": 404, "/refused/": 400, "/forbidden/": 403, "/crash/": 500, "/no-database/": 503}


def without_a_database(fault=OperationalError):
    """Nothing can be asked of the database, as when its disk is full or another process holds it."""

    def refuse(execute, sql, params, many, context):
        if "SAVEPOINT" in sql:
            return execute(sql, params, many, context)
        raise fault("database is locked")

    return connection.execute_wrapper(refuse)


@pytest.mark.urls("tests.plans.views.broken_urls")
@pytest.mark.parametrize(("address", "status"), BROKEN.items())
def test_every_error_page_is_calm_neutral_and_asks_nothing_of_the_database(address, status):
    page = Reader(raise_request_exception=False).open(address)

    assert page.status == status
    assert [title.text for title in page.all("title")] == [django_settings.SAFETYPLAN_NEUTRAL_TITLE]
    assert len(page.all("h1")) == 1
    assert "Exit this page" in page.words
    assert not {"Error", "Exception", "Traceback", "Forbidden", "CSRF", address} & set(page.words.split())


@pytest.mark.urls("tests.plans.views.broken_urls")
@pytest.mark.parametrize("address", [address for address in BROKEN if address != "/forbidden/"])
def test_an_error_page_speaks_the_language_of_the_browser(address, settings):
    settings.LANGUAGES = [("en", "English"), ("ar", "Arabic")]
    page = Reader(raise_request_exception=False, headers={"Accept-Language": "ar"}).open(address)

    assert (page.tree.get("lang"), page.tree.get("dir")) == ("ar", "rtl")


def test_a_plan_that_cannot_be_reached_is_said_calmly(reader):
    with without_a_database():
        for address in ["/", PEOPLE, "/contents/", "/look-over/", "/print/", "/finish/"]:
            page = reader.open(address)
            assert (page.status, page.response["Retry-After"]) == (503, "5")
            assert "What was saved before is still kept." in page.words


@pytest.mark.parametrize("fault", [OperationalError, InterfaceError])  # the latter: the line to it was cut
def test_whatever_the_database_says_no_with_the_words_come_back(reader, fault):
    page = reader.open(PEOPLE)
    with without_a_database(fault):
        page = reader.send(page, code_word=["lamp"], go=["on"])

    assert (page.status, page.value("code_word")) == (503, "lamp")
    assert "Go on reading?" in page.words  # it can be covered


def test_a_plan_that_grew_past_every_plan_is_kept_as_it_was_and_the_words_come_back(reader, monkeypatch):
    page = reader.open(PEOPLE)
    monkeypatch.setattr(drafts, "MOST", 100)
    page = reader.send(page, code_word=["lamp" * 2000], go=["on"])

    assert (page.status, page.value("code_word")) == (422, "lamp" * 2000)
    assert reader.open(PEOPLE).value("code_word") == ""


def test_words_that_could_not_be_kept_are_shown_again_and_kept_when_they_are_sent_once_more(reader):
    page = reader.open(PEOPLE)
    with without_a_database():
        page = reader.send(
            page, **{"code_word": ["lamp"], "people-0-who": ["Ada"], "in_touch": ["", "other_name"]}, go=["on"]
        )
    assert page.status == 503
    assert "please try again in a moment" in page.words
    assert (page.value("code_word"), page.value("people-0-who")) == ("lamp", "Ada")

    reader.press("Save and go on")
    page = reader.open(PEOPLE)
    assert (page.value("code_word"), page.value("people-0-who")) == ("lamp", "Ada")
    assert page.boxes("section")["in_touch"] == ["", "other_name"]


@pytest.mark.django_db
def test_a_form_that_was_open_too_long_is_shown_again_with_its_words():
    reader = Reader()
    page = reader.open("/")
    reader.press("Start")
    page = reader.open(PEOPLE)
    page = reader.send(page, csrfmiddlewaretoken=["x" * 64], code_word=["lamp"], go=["on"])

    assert page.status == 403
    assert page.value("code_word") == "lamp"
    assert "It is not saved yet." in page.words
    assert reader.press("Save and go on").status == 200
    assert reader.open(PEOPLE).value("code_word") == "lamp"


def test_a_form_from_another_site_is_turned_away_without_a_word_of_what_was_in_it(reader):
    sent = {"section": "safe_people", "code_word": "a canary"}
    answer = Client(enforce_csrf_checks=True).post(PEOPLE, sent, headers={"Sec-Fetch-Site": "cross-site"})

    assert answer.status_code == 403
    assert "a canary" not in answer.content.decode()


@pytest.mark.parametrize(
    "too_much",
    [
        {"code_word": ["x" * (django_settings.DATA_UPLOAD_MAX_MEMORY_SIZE + 1)]},
        {f"box-{number}": ["x"] for number in range(django_settings.DATA_UPLOAD_MAX_NUMBER_FIELDS + 1)},
    ],
    ids=["letters", "boxes"],
)
def test_more_than_any_page_can_hold_is_refused_calmly_and_what_was_kept_stays(reader, too_much):
    reader.open(PEOPLE)
    reader.press("Save and see all pages", code_word="lamp")
    page = reader.send(reader.open(PEOPLE), **too_much, go=["on"])

    assert (page.status, page.heading) == (400, "That did not arrive whole")
    assert reader.open(PEOPLE).value("code_word") == "lamp"


@pytest.mark.parametrize(("opened", "status"), [(True, 400), (False, 403)])
def test_a_form_in_letters_that_no_page_of_ours_sends_is_refused_calmly(reader, opened, status):
    if opened:
        reader.open(PEOPLE)
    answer = reader.client.post(PEOPLE, b"section=safe_people", "application/x-www-form-urlencoded; charset=latin-1")

    assert answer.status_code == status
    assert "Exit this page" in answer.content.decode()


@pytest.mark.parametrize("size", [10, django_settings.FILE_UPLOAD_MAX_MEMORY_SIZE + 10])
def test_a_file_that_no_page_asked_for_is_dropped_and_the_words_beside_it_are_kept(reader, size, settings, tmp_path):
    settings.FILE_UPLOAD_TEMP_DIR = str(tmp_path / "nowhere")  # to write one here would fail
    boxes = reader.open(PEOPLE).boxes("section")
    file = SimpleUploadedFile("photo.jpg", b"x" * size, "image/jpeg")
    answer = reader.client.post(PEOPLE, boxes | {"code_word": ["lamp"], "go": ["on"], "people": file})

    assert answer.status_code == 302
    assert reader.open(PEOPLE).value("code_word") == "lamp"


@pytest.mark.parametrize("body", [b"--x\r\n", b"\xff" * 100, b"", b"--x\r\nContent-Disposition: form-data; name=a"])
def test_a_body_that_is_broken_off_is_refused_calmly(reader, body):
    reader.open(PEOPLE)
    answer = reader.client.post(PEOPLE, body, content_type="multipart/form-data; boundary=x")

    assert answer.status_code in {400, 403}
    assert Draft.objects.count() == 1


@pytest.mark.parametrize("address", ["/erase/", "/language/", "/put-away/card/"])
def test_what_only_a_button_may_do_is_not_done_by_a_link(reader, address):
    assert reader.client.get(address).status_code == 405
    assert Draft.objects.count() == 1
