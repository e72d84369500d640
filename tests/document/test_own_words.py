import pytest

from safetyplan.document.own_words import TOLD_HOLDS
from safetyplan.plans.plan import Plan
from tests.document.paper import Paper
from tests.reader import Reader

pytestmark = pytest.mark.django_db
KEEP = "Keep these words"


@pytest.fixture
def reader(settings):
    settings.LANGUAGES = [("en", "English"), ("es", "Spanish"), ("ar", "Arabic")]
    people = [{"who": "Rosa", "phone": "518-555-0142"}]
    reader = Reader(Plan({"answers": {"safe_people": {"people": people, "code_word": "blue mug"}}}))
    reader.open("/look-over/")
    reader.follow("Put all my words into another language")
    return reader


def tell(reader, button, *words, **more):
    return reader.send(reader.page, "told", told=list(words), go=button, **more)


def told(page):
    return ["".join(box.itertext()).strip() for box in page.all("textarea")]


def test_every_text_stands_beside_an_empty_box(reader):
    assert reader.page.address == "/look-over/words/"
    for text in ("Rosa", "blue mug"):
        assert text in reader.page.words
    assert "518-555-0142" not in reader.page.words
    assert told(reader.page) == ["", ""]


def test_words_are_kept_in_the_plan_for_the_language_that_was_picked(reader):
    tell(reader, "on", "", "taza azul", tongue="es")
    assert reader.page.address == "/look-over/"

    page = reader.open("/look-over/words/")

    assert told(page) == ["", "taza azul"]


def test_another_language_is_shown_with_its_own_words_and_those_of_the_first_are_kept(reader):
    tell(reader, "on", "Rosita", "taza azul", tongue="es")
    reader.open("/look-over/words/")

    assert told(tell(reader, "tongue", "Rosita", "taza azul grande", tongue="ar")) == ["", ""]
    tell(reader, "on", "روزا", "", tongue="ar")
    reader.open("/look-over/words/")

    assert told(tell(reader, "tongue", "روزا", "", tongue="es")) == ["Rosita", "taza azul grande"]
    assert told(tell(reader, "tongue", "Rosita", "taza azul grande", tongue="ar")) == ["روزا", ""]


def test_words_kept_in_another_language_than_they_were_shown_in_take_none_of_the_others_along(reader):
    tell(reader, "on", "Rosita", "taza azul", tongue="es")
    reader.open("/look-over/words/")

    tell(reader, "on", "روزا", "taza azul", tongue="ar")

    assert told(reader.open("/look-over/words/")) == ["روزا", ""]


def test_they_print_in_a_document_of_that_language(reader):
    tell(reader, "on", "", "taza azul", tongue="es")
    reader.open("/print/")

    reader.press("Download the page", language="es", wording="plain")

    assert Paper(reader.file.content).says("taza azul · blue mug")


def test_a_box_that_was_emptied_takes_its_words_back(reader):
    tell(reader, "on", "", "taza azul", tongue="es")
    reader.open("/look-over/words/")

    tell(reader, "on", "", "", tongue="es")

    assert told(reader.open("/look-over/words/")) == ["", ""]


def test_too_many_words_are_shown_again_and_the_others_are_kept(reader):
    page = tell(reader, "on", "Rosita", "t" * (TOLD_HOLDS + 1), tongue="es")

    assert page.address == "/look-over/words/"
    assert "2: This holds up to 4000 letters. Nothing is lost: it is still here." in page.words
    assert told(page) == ["Rosita", "t" * (TOLD_HOLDS + 1)]
    assert told(reader.open("/look-over/words/"))[0] == "Rosita"


def test_a_box_for_words_that_are_gone_from_the_plan_is_passed_over(reader):
    page = reader.send(reader.page, "told", text=["gone"], told=["x"], go="on", tongue="es")

    assert page.status == 200
    assert told(reader.open("/look-over/words/")) == ["", ""]


def test_the_list_can_be_had_on_paper_with_lines_to_write_on(reader):
    response = reader.client.get("/look-over/words/sheet/")

    sheet = Paper(response.content)
    assert response["Content-Type"] == "application/pdf"
    assert response["Content-Disposition"] == 'attachment; filename="list.pdf"'
    assert sheet.says("1 Rosa")
    assert sheet.says("2 blue mug")
    assert "safety" not in sheet.text
    assert "518-555-0142" not in sheet.text


def test_a_long_list_is_on_as_many_sheets_as_it_takes_with_every_line_on_the_paper():
    people = [{"who": f"Person number {number} of the street"} for number in range(12)]
    reasons = [f"reason {number} that I wrote down" for number in range(12)]
    reader = Reader(Plan({"answers": {"safe_people": {"people": people}, "notes_to_self": {"reasons": reasons}}}))

    sheet = Paper(reader.client.get("/look-over/words/sheet/").content)

    assert sheet.pages > 1
    assert all(sheet.says(f"Person number {number} of") and sheet.says(f"reason {number} that") for number in range(12))
    assert max(box[2] for box in sheet.drawn) < sheet.sizes[0][0] - 50


def test_with_one_language_there_is_no_other_to_put_words_into(settings):
    settings.LANGUAGES = [("en", "English")]
    reader = Reader(Plan({"answers": {"safe_people": {"code_word": "blue mug"}}}))

    assert "another language" not in reader.open("/look-over/").words
    assert reader.open("/look-over/words/").status == 200
