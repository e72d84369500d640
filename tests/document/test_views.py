import pypdfium2
import pytest
from django.test import Client

from safetyplan.document import worker
from safetyplan.plans.models import Draft
from safetyplan.plans.plan import Plan
from tests.conftest import kept_plan
from tests.document.paper import A4, Paper
from tests.reader import Reader, words_of

pytestmark = pytest.mark.django_db
DOWNLOAD = "Download the page"


def reader_with(answers):
    reader = Reader(Plan({"answers": answers}))
    reader.open("/print/")
    return reader


def picked(page, name):
    """What is picked beforehand among the choices of this name."""
    return [box.get("value") for box in page.all("input") if box.get("name") == name and box.get("checked") is not None]


def test_the_file_is_handed_over_with_a_neutral_name_and_kept_nowhere():
    reader = reader_with({"safe_people": {"code_word": "blue mug"}})

    reader.press(DOWNLOAD, file_name="week")

    assert reader.file.status_code == 200
    assert reader.file["Content-Type"] == "application/pdf"
    assert reader.file["Content-Disposition"] == 'attachment; filename="week.pdf"'
    assert reader.file["Cache-Control"] == "no-store, private"
    assert reader.file["X-Content-Type-Options"] == "nosniff"
    assert Paper(reader.file.content).says("blue mug")


def test_the_choices_are_followed(directory):
    reader = Reader(kept_plan("typical"))
    reader.open("/print/")

    reader.press(DOWNLOAD, edition="page", wording="trip", paper="a4")

    paper = Paper(reader.file.content)
    assert paper.sizes == [pytest.approx(A4, abs=0.1)]
    assert paper.says("Trip checklist")
    assert paper.says("N. D. V. H.")
    assert paper.holds_line_with("1-800-799-7233")
    assert not paper.says("They said they loved me")


def test_a_part_that_was_unticked_is_not_printed(directory):
    reader = Reader(kept_plan("typical"))
    reader.open("/print/")
    assert "rest" in picked(reader.page, "only")

    reader.press(DOWNLOAD, wording="plain", only=["safe_people"])

    paper = Paper(reader.file.content)
    assert paper.says("People I can turn to")
    assert not paper.says("Rest for body and mind")
    assert not paper.says("New York")
    assert paper.holds_line_with("1-800-799-7233")


def test_a_part_that_was_unticked_is_on_no_shape_and_that_is_said(directory):
    reader = Reader(kept_plan("typical"))
    page = reader.open("/print/")
    assert "This goes for every shape. Leave out what should not be on paper." in page.words

    for edition in ("card", "numbers", "booklet"):
        reader.press(DOWNLOAD, edition=edition, wording="plain", only=["rest"])
        assert not Paper(reader.file.content).says("Rosa"), edition


def test_what_is_filled_in_after_a_part_was_left_out_prints_and_what_was_left_out_stays_out():
    reader = Reader(Plan({"answers": {"rest": {"own": ["the pond"]}, "notes_to_self": {"reasons": ["my garden"]}}}))
    reader.open("/print/")
    reader.press("Show the small picture again", only=["rest"])
    assert picked(reader.page, "only") == ["rest"]

    reader.open("/page/8/")
    reader.press("Save and go on", code_word="blue mug")
    reader.open("/print/")

    assert picked(reader.page, "only") == ["safe_people", "rest"]
    reader.press(DOWNLOAD, wording="plain")
    assert Paper(reader.file.content).says("blue mug")
    assert not Paper(reader.file.content).says("my garden")


def test_an_empty_form_asks_about_what_is_empty_in_the_plan():
    reader = Reader(Plan({"answers": {"before_we_start": {"length": "full"}, "rest": {"own": ["the pond"]}}}))
    reader.open("/print/")

    reader.press(DOWNLOAD, edition="blank")

    for title in ("People I can turn to", "Rest for body and mind", "Signs I have seen"):
        assert Paper(reader.file.content).says(title), title


def test_what_is_wrong_with_the_choices_stands_before_anything_tall():
    page = reader_with({"safe_people": {"code_word": "blue mug"}}).press(DOWNLOAD, password="abc")

    assert "A password takes at least" in page.words
    assert page.all("img") == []


@pytest.mark.parametrize("paper", ["no", "unsure"])
def test_where_paper_may_not_be_safe_printing_nothing_is_said_to_be_enough(paper):
    page = reader_with({"before_we_start": {"paper": paper}}).page

    assert "You said that paper may not be safe. Printing nothing is a full choice" in page.words
    assert any(link.get("href") == "/look-over/" for link in page.all("a"))
    assert picked(page, "wording") == ["home"]


@pytest.mark.parametrize("file", ["no", "unsure"])
def test_where_a_file_may_not_be_safe_that_is_said(file):
    page = reader_with({"before_we_start": {"file": file}}).page

    assert "You said that a file may not be safe." in page.words


def test_where_both_are_safe_nothing_stands_in_the_way():
    page = reader_with({"before_we_start": {"paper": "yes", "file": "yes"}}).page

    assert "may not be safe" not in page.words
    assert picked(page, "wording") == ["plain"]


def test_someone_may_see_the_page_is_asked_before_anything_else():
    page = reader_with({}).page

    assert page.words.index("Where will you keep it?") < page.words.index("Shape")
    assert words_of(page.all("title")[0]) == "Notes"


def test_the_page_can_be_printed_with_nothing_written():
    reader = reader_with({})

    reader.press(DOWNLOAD)

    assert Paper(reader.file.content).pages == 1


def test_a_choice_that_is_not_offered_shows_the_choices_again():
    reader = reader_with({})

    page = reader.send(reader.page, "edition", edition=["poster"])

    assert reader.file is None
    assert page.status == 200
    assert DOWNLOAD in page.words


def test_without_a_plan_the_way_leads_to_the_start():
    reader = Reader()

    assert reader.open("/print/").address == "/"


def test_the_address_takes_no_other_method():
    assert Client().put("/print/").status_code == 405


def test_a_name_of_ones_own_is_the_name_of_the_file():
    reader = reader_with({"safe_people": {"code_word": "blue mug"}})

    reader.press(DOWNLOAD, own_name="قائمة")

    assert reader.file["Content-Disposition"] == "attachment; filename*=utf-8''%D9%82%D8%A7%D8%A6%D9%85%D8%A9.pdf"


def test_a_file_can_be_locked_and_its_password_is_kept_nowhere():
    reader = reader_with({"safe_people": {"code_word": "blue mug"}})

    reader.press(DOWNLOAD, password="Dos tazas 7")

    with pypdfium2.PdfDocument(reader.file.content, password="Dos tazas 7") as document:
        assert "blue mug" in "".join(page.get_textpage().get_text_range() for page in document)
    assert "Dos tazas 7" not in reader.open("/print/").html


def test_a_password_that_is_too_short_is_refused_and_every_choice_stays():
    reader = reader_with({})

    page = reader.press(DOWNLOAD, password="five5", wording="trip", own_name="menu")

    assert "A password takes at least 6 letters or digits." in page.words
    assert picked(page, "wording") == ["trip"]
    assert page.value("own_name") == "menu"


def test_choices_are_remembered_for_the_pictures_and_the_next_time():
    reader = Reader(kept_plan("typical"))
    reader.open("/print/")

    reader.press("Show the small picture again", edition="page", wording="trip", cover="week", only=["safe_people"])
    page = reader.open("/print/")

    assert [picked(page, name) for name in ("edition", "wording", "cover", "only")] == [
        ["page"], ["trip"], ["week"], ["safe_people"],
    ]  # fmt: skip


def test_the_small_picture_is_drawn_by_the_server_and_kept_nowhere():
    reader = reader_with({"safe_people": {"code_word": "blue mug"}})
    [image] = reader.page.all("img")
    assert image.get("src") == "/print/picture/"
    assert "first page" in image.get("alt")

    response = reader.client.get("/print/picture/")

    assert response["Content-Type"] == "image/png"
    assert response["Cache-Control"] == "no-store, private"
    assert response.content.startswith(b"\x89PNG")
    plain = response.content
    reader.press("Show the small picture again", wording="home")
    assert reader.client.get("/print/picture/").content != plain


def test_without_a_plan_there_is_no_picture():
    assert Client().get("/print/picture/").status_code == 302
    assert Client().get("/print/look/1/").status_code == 302
    assert Client().get("/print/words/").status_code == 302


def test_each_page_can_be_looked_at_before_anything_is_kept(directory):
    reader = Reader(kept_plan("typical"))
    reader.open("/print/")

    page = reader.press("See it first")
    assert "Page 1 of " in page.words
    first = page.all("img")[0].get("src")
    page = reader.follow("The next page")

    assert page.address == "/print/look/2/"
    assert page.all("img")[0].get("src").startswith("data:image/png;base64,")
    assert page.all("img")[0].get("src") != first
    assert "img-src 'self' data:" in page.response["Content-Security-Policy"]
    assert "script-src 'self';" in page.response["Content-Security-Policy"]
    reader.follow("The page before")
    reader.press(DOWNLOAD)
    assert Paper(reader.file.content).says("blue mug")


def test_the_file_of_a_page_that_was_looked_at_has_the_name_and_the_lock_that_were_asked_for():
    reader = reader_with({"safe_people": {"code_word": "blue mug"}})

    page = reader.press("See it first", own_name="menu", password="Dos tazas 7")
    assert page.value("own_name") == "menu"
    assert "Dos tazas 7" not in page.html
    assert "If you typed a password before, please type it here once more: we do not keep it." in page.words
    reader.press(DOWNLOAD, password="Dos tazas 7")

    assert reader.file["Content-Disposition"] == 'attachment; filename="menu.pdf"'
    with pypdfium2.PdfDocument(reader.file.content, password="Dos tazas 7") as document:
        assert "blue mug" in document[0].get_textpage().get_text_range()


def test_a_password_that_is_too_short_shows_the_page_that_was_looked_at_again():
    reader = reader_with({"safe_people": {"code_word": "blue mug"}})
    reader.press("See it first")

    page = reader.press(DOWNLOAD, password="five5", own_name="menu")

    assert reader.file is None
    assert page.all("img")[0].get("src").startswith("data:image/png;base64,")
    assert "A password takes at least 6 letters or digits." in page.words
    assert page.value("own_name") == "menu"
    assert page.html.index("A password takes at least") < page.html.index("data:image")  # what is wrong comes first


@pytest.mark.parametrize("way", ["post", "get"])
def test_where_a_page_could_not_be_drawn_the_choices_are_followed_all_the_same(monkeypatch, settings, way):
    reader = reader_with({"safe_people": {"code_word": "blue mug"}})
    reader.press("See it first")

    with monkeypatch.context() as patched:
        patched.setattr(worker, "SECONDS", 0)  # nothing can be drawn in no time
        settings.DRAW_APART = True
        page = reader.press(DOWNLOAD) if way == "post" else reader.open("/print/look/1/")
    assert page.status == 503
    assert "This page could not be drawn. Nothing is lost." in page.words

    page = reader.press("See it first", edition="card", wording="trip")
    assert page.address == "/print/look/1/"
    reader.press(DOWNLOAD)
    assert Paper(reader.file.content).text.count("blue mug") == 8


def test_the_file_of_a_page_whose_plan_has_lapsed_is_no_other_plan(settings):
    reader = reader_with({"safe_people": {"code_word": "blue mug"}})
    page = reader.press("See it first", wording="home", own_name="menu")
    reader.client.cookies.pop(settings.DRAFT_COOKIE_NAME)

    page = reader.press(DOWNLOAD)

    assert reader.file is None
    assert page.address == "/"
    assert Draft.objects.count() == 1


def test_a_password_is_what_was_typed_and_not_what_is_left_without_its_spaces():
    reader = reader_with({"safe_people": {"code_word": "blue mug"}})

    for password in ("two cups 7 ", "       "):
        reader.press(DOWNLOAD, password=password)
        with pypdfium2.PdfDocument(reader.file.content, password=password) as document:
            assert "blue mug" in document[0].get_textpage().get_text_range()
        with pytest.raises(pypdfium2.PdfiumError):
            pypdfium2.PdfDocument(reader.file.content, password=password.strip())


@pytest.mark.parametrize("printing", [{"file_name": "plan", "own_name": 7}, {"file_name": [], "own_name": None}])
def test_a_name_that_no_page_of_ours_would_keep_is_not_offered(printing):
    reader = Reader(Plan({"answers": {}, "printing": printing}))
    reader.open("/print/look/1/")

    assert picked(reader.page, "file_name") == ["notes"]
    assert reader.page.value("own_name") == ""


def test_a_page_beyond_the_last_shows_the_last():
    reader = reader_with({"safe_people": {"code_word": "blue mug"}})

    page = reader.open("/print/look/99/")

    assert "Page 1 of 1" in page.words
    assert page.status == 200


def test_no_other_page_may_show_pictures_from_within_itself():
    assert "img-src 'self';" in reader_with({}).page.response["Content-Security-Policy"]


def test_own_words_that_would_show_are_pointed_out_and_never_changed():
    reader = reader_with({"safe_people": {"people": [{"who": "Rosa at the shelter"}]}})

    assert "Words of mine that would show on a dull page" in reader.page.words
    reader.press(DOWNLOAD, wording="home")
    assert Paper(reader.file.content).says("Rosa at the shelter")


def test_own_words_are_pointed_out_in_the_language_that_the_reader_writes_in_as_well(four_languages):
    reader = reader_with({"safe_people": {"people": [{"who": "Rosa at the shelter"}]}})

    page = reader.press("Show the small picture again", language="es")

    assert "Words of mine that would show on a dull page" in page.words
    assert "Rosa at the shelter" in page.words


def test_where_no_own_word_tells_nothing_is_pointed_out():
    assert "would show on a dull page" not in reader_with({"safe_people": {"code_word": "blue mug"}}).page.words


def test_no_choice_and_no_word_is_lost_when_the_letters_change(four_languages):
    reader = reader_with({"safe_people": {"people": [{"who": "Rosa"}]}})

    page = reader.press("Larger letters", wording="trip", own_name="groceries")
    assert (page.address, page.value("own_name"), picked(page, "wording")) == ("/print/", "groceries", ["trip"])
    assert page.all("html")[0].get("class") == "large"

    reader.press("Change the labels")
    boxes = len(reader.page.boxes("own")["own"])
    page = reader.send(reader.page, "own", own=["My days", *[""] * (boxes - 1)], go="large")
    assert (page.address, page.boxes("own")["own"][0]) == ("/print/words/", "My days")
    assert page.all("html")[0].get("class") is None

    page = reader.send(reader.open("/look-over/words/"), "told", told=["Rosita"], go="large")
    assert (page.address, page.boxes("told")["told"]) == ("/look-over/words/", ["Rosita"])
    assert page.all("html")[0].get("class") == "large"


@pytest.mark.parametrize("address", ["/print/", "/print/look/1/"])
def test_neither_a_password_nor_what_is_wrong_keeps_the_letters_from_changing(address):
    reader = reader_with({"safe_people": {"code_word": "blue mug"}})
    reader.press("See it first")
    reader.open(address)

    page = reader.press("Larger letters", own_name="groceries", password="two cups 7 ")
    assert page.all("html")[0].get("class") == "large"
    assert (page.value("own_name"), page.value("password")) == ("groceries", "two cups 7 ")
    reader.press(DOWNLOAD)
    with pypdfium2.PdfDocument(reader.file.content, password="two cups 7 ") as document:
        assert len(document) == 1

    reader.open(address)
    page = reader.press("Usual letters", password="short")
    assert page.all("html")[0].get("class") is None
    assert (page.value("own_name"), page.value("password")) == ("groceries", "short")
    assert "A password takes at least 6 letters or digits." in page.words


def test_enter_where_the_picture_is_shows_it_again_and_downloads_nothing():
    reader = reader_with({"safe_people": {"code_word": "blue mug"}})
    page = reader.press("See it first")

    first = [button for button in page.all("button") if button.get("name") == "go"][0]
    assert first.get("value") == "look"
    page = reader.send(page, "own_name", own_name=["groceries"], go="look")
    assert reader.file is None
    assert (page.address, page.value("own_name")) == ("/print/look/1/", "groceries")


@pytest.mark.parametrize(("address", "go"), [("/print/", "again"), ("/print/look/1/", "look")])
def test_enter_with_a_password_keeps_it_on_the_page(address, go):
    reader = reader_with({"safe_people": {"code_word": "blue mug"}})
    reader.press("See it first")

    page = reader.send(reader.open(address), "own_name", password=["two cups 7 "], go=go)

    assert (page.address, page.value("password")) == (address, "two cups 7 ")


@pytest.mark.parametrize("way", ["Download the page", "See it first"])
def test_a_name_that_tells_is_pointed_out_once_before_the_file_is_made(way):
    reader = reader_with({"safe_people": {"code_word": "blue mug"}})
    if way == "See it first":
        reader.press(way)

    page = reader.press(DOWNLOAD, own_name="escape plan")
    assert reader.file is None
    assert "This name holds a word that could make someone look twice: escape." in page.words
    assert page.value("own_name") == "escape plan"
    page = reader.press(DOWNLOAD, own_name="shelter")
    assert reader.file is None
    assert "look twice: shelter." in page.words

    reader.press(DOWNLOAD)
    assert reader.file["Content-Disposition"] == 'attachment; filename="shelter.pdf"'

    reader.file = None
    reader.open("/print/")
    reader.press(DOWNLOAD)
    assert reader.file["Content-Disposition"] == 'attachment; filename="shelter.pdf"'
