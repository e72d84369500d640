import pytest

from safetyplan.translation.catalogues import read
from safetyplan.translation.found import translated_in
from safetyplan.translation.worksheets.formats import FORMATS
from safetyplan.translation.worksheets.merging import sheet_rows, take_in
from safetyplan.translation.worksheets.row import title_of
from tests.translation.worksheets.sheets import filled

each_format = pytest.mark.parametrize("kind", FORMATS)


def out(kind):
    return FORMATS[kind].written(sheet_rows("es"), title_of("es"))


@each_format
def test_out_filled_in_and_out_again_is_what_was_filled_in(spanish, kind):
    sheet = filled(kind=kind)

    report = take_in("es", sheet)

    assert (report.taken, report.unchanged, report.empty, report.refused) == (4, 3, 0, [])
    wrote = {words.sentence.english: words.forms for words in translated_in("es")}
    assert wrote["I will call {who} at 911 today."] == ("Hoy llamaré a {who} al 911.",)
    assert wrote["%(n)d day"] == ("%(n)d días",) * 3
    again = [row._replace(state="") for row in sheet_rows("es")]
    before = FORMATS[kind].read(sheet)
    assert [(row.key, row.english, row.translation) for row in before.rows] == [
        (row.key, row.english, row.translation) for row in again
    ]


@each_format
def test_taken_in_again_it_changes_nothing_and_goes_out_the_same_to_the_byte(spanish, kind):
    take_in("es", filled(kind=kind))
    sheet, before = out(kind), spanish.read_bytes()

    report = take_in("es", sheet)

    assert (report.taken, report.refused) == (0, [])
    assert spanish.read_bytes() == before
    assert out(kind) == sheet


@each_format
def test_the_rows_may_stand_in_any_order_and_some_may_be_empty_or_gone(spanish, kind):
    report = take_in("es", filled({"Walks": "Paseos"}, kind, lambda rows: rows[:0:-1]))

    assert (report.taken, report.refused) == (1, [])
    assert read(spanish).get("Walks", "quiet cue").string == "Paseos"
    assert read(spanish).get("Exit this page").string == "Salir de esta página"


@each_format
def test_whatever_signs_a_translation_has_come_through(spanish, kind):
    odd = '«Sí», dijo; "no" & <no>, \' = + – @ 走 شكرا 👩\u200d👩'
    take_in("es", filled({"Walks": odd.replace("<no>", "no")}, kind))

    assert read(spanish).get("Walks", "quiet cue").string == odd.replace("<no>", "no")


@each_format
@pytest.mark.parametrize("language", ["ar", "zh-hans", "ht"])
def test_a_language_that_nobody_began_has_a_worksheet_and_gets_its_catalogue_with_the_first_words(
    product, catalogue, tmp_path, kind, language
):
    product("templates/base.html", "{% translate 'Exit this page' %}")
    rows = [row._replace(translation="出") for row in sheet_rows(language)]
    assert [row.english for row in rows] == ["Exit this page"]

    assert take_in(language, FORMATS[kind].written(rows, title_of(language))).taken == 1
    assert [words.forms for words in translated_in(language)] == [("出",)]


def test_a_worksheet_says_where_a_sentence_stands_its_class_its_note_and_the_numbers_of_a_form(spanish):
    rows = sheet_rows("es")

    assert [row.where for row in rows] == ["every page", "section: danger_signs", *["section: pets"] * 7]
    assert [row.kind for row in rows[:3]] == ["[SAFETY]", "[SAFETY]", "[UI]"]
    assert {row.english: row.kind for row in rows}["Walks"] == "[DISCREET]"
    days = [row for row in rows if row.english.startswith("%(n)d day")]
    assert [row.form for row in days] == ["1", "1,000,000", "0, 2, 3, 5, 11, 21, 101"]
    assert [row.state for row in rows[:4]] == ["draft", "draft", "draft", "missing"]
