import io
import re
import zipfile

import pytest

from safetyplan.translation.catalogues import read
from safetyplan.translation.found import NoLanguage
from safetyplan.translation.worksheets.formats import FORMATS
from safetyplan.translation.worksheets.merging import sheet_rows, take_in
from safetyplan.translation.worksheets.row import BYTES_MOST, Refused, title_of
from tests.translation.worksheets.sheets import SPANISH, filled

each_format = pytest.mark.parametrize("kind", FORMATS)
STEP = "I will call {who} at 911 today."


@each_format
@pytest.mark.parametrize(
    ("english", "wrong", "said"),
    [
        (STEP, "Hoy llamaré al 911.", "the blank {who} is missing."),
        (STEP, "Hoy llamaré a {who} al 112.", "the number 911 is missing."),
        ("Text START to %(name)s, or wait for them outside.", "Envía EMPEZAR a %(name)s.", "“START” has to stay"),
        ("Walks", "¿Quién podría cuidar a los animales?", "English and translation do not belong together"),
    ],
)
def test_a_row_that_breaks_something_is_refused_by_its_row_and_the_rest_is_taken(spanish, kind, english, wrong, said):
    report = take_in("es", filled(SPANISH | {english: wrong}, kind))

    assert report.taken == 3
    [line] = report.refused
    assert said in line
    assert line.split()[0] == {"po": "line", "xliff": "sentence"}.get(kind, "row")
    assert read(spanish).get(english, {"Walks": "quiet cue", STEP: "plan step"}.get(english)).string == ""


def swapped(rows):
    """The translations of two rows change places, as when one column alone is sorted."""
    one, two = rows[0], rows[2]
    return [one._replace(translation=two.translation), rows[1], two._replace(translation=one.translation), *rows[3:]]


@each_format
def test_rows_that_were_mixed_up_are_refused(spanish, kind):
    before = spanish.read_bytes()
    report = take_in("es", filled({}, kind, swapped))

    assert {line.partition(": ")[2] for line in report.refused} == {
        "English and translation do not belong together: rows were mixed up here."
    }
    assert len(report.refused) == 2
    assert spanish.read_bytes() == before


@pytest.mark.parametrize("kind", ["csv", "xlsx", "xliff"])
def test_columns_that_were_sorted_apart_are_refused_as_a_whole(spanish, kind):
    before = spanish.read_bytes()

    def sorted_apart(rows):
        return [row._replace(english=other.english) for row, other in zip(rows, [*rows[1:], rows[0]], strict=True)]

    with pytest.raises(Refused, match="sorted apart"):
        take_in("es", filled(SPANISH, kind, sorted_apart))
    assert spanish.read_bytes() == before


@pytest.mark.parametrize("kind", ["csv", "xlsx", "xliff"])
def test_a_row_that_stands_twice_or_has_no_sentence_any_more_is_refused(spanish, kind):
    report = take_in("es", filled(SPANISH, kind, lambda rows: [*rows, rows[0], rows[1]._replace(key="0" * 12)]))

    assert report.taken == 4
    assert [line.partition(": ")[2] for line in report.refused] == [
        "this sentence stands in the file twice.",
        "no sentence has this key now: the English has changed since, or the key was edited.",
    ]


def test_a_sentence_that_lacks_a_plural_form_is_not_taken(spanish):
    def without_the_second(rows):
        return [row._replace(translation="") if row.form == "1,000,000" else row for row in rows]

    report = take_in("es", filled(SPANISH, "csv", without_the_second))

    assert (report.taken, report.refused) == (3, ["“%(n)d day”: some of its plural forms are missing."])


def test_a_formula_is_never_read(spanish):
    sheet = filled(SPANISH | {"Walks": "PASEOS"}).replace(b"PASEOS", b'"=HYPERLINK(""http://x"",""Paseos"")"')
    report = take_in("es", sheet)

    assert report.taken == 3
    assert [line.partition(": ")[2] for line in report.refused] == [
        "this is a formula of a spreadsheet, and none is read."
    ]


def rewritten(xlsx, change):
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(xlsx)) as old, zipfile.ZipFile(out, "w") as new:
        for entry in old.infolist():
            new.writestr(entry.filename, change(entry.filename, old.read(entry)))
    return out.getvalue()


def test_a_formula_in_an_xlsx_file_is_never_read(spanish):
    def formula(_name, data):
        return re.sub(rb'<c r="H5".*?</c>', b'<c r="H5"><f>1+1</f></c>', data)

    sheet = filled(kind="xlsx")
    made = rewritten(sheet, formula)
    assert made != rewritten(sheet, lambda _name, data: data)

    assert [line.partition(": ")[2] for line in take_in("es", made).refused] == [
        "this is a formula of a spreadsheet, and none is read."
    ]


BOMB = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>'


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "This file is empty."),
        (b" \n", "This file is empty."),
        (b"x" * (BYTES_MOST + 1), "This file has more than 10 MB, which no worksheet has."),
        ("safety-plan worksheet 1 es,English,translation\né".encode("latin-1"), "This is not in UTF-8"),
        (b"a,b\n1,2\n", "The first row does not name the columns"),
        (b"a,English,translation\n1,2,3\n", "This is no worksheet"),
        (
            b"safety-plan worksheet 2 es,English,translation\n",
            "This is a worksheet of version 2, and version 1 is read.",
        ),
        (b"safety-plan worksheet 1 fr,English,translation\n", "This is a worksheet for “fr”, not for “es”."),
        (b'safety-plan worksheet 1 es,English,translation\n"a', "This is not a table"),
        (b"\xff\xfe\x00\xd8", "This is not in UTF-8"),
        (b"safety-plan\0", "This is no text"),
        (b"PK\x03\x04 and no more", "This XLSX file is damaged or has a password"),
        (b"<xliff/>", "This is not XLIFF 1.2."),
        (b"<xliff", "This XLIFF file is damaged"),
        (BOMB + b"<xliff>&a;</xliff>", "This XLIFF file holds what no worksheet has"),
        (b'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8"\nnonsense', "This is not a PO file"),
        (b'msgid ""\nmsgstr ""\n"Project-Id-Version: other 1"\n', "This is no worksheet"),
        (b'msgid ""\nmsgstr "\xff"\n', "This is not"),
    ],
    ids=lambda value: value[:30] if isinstance(value, str) else None,
)
def test_a_file_that_is_no_worksheet_of_this_language_is_refused_in_one_sentence(spanish, data, said):
    before = {path: path.read_bytes() for path in spanish.parent.iterdir()}

    with pytest.raises(Refused) as refusal:
        take_in("es", data)

    assert str(refusal.value).startswith(said)
    assert "\n" not in str(refusal.value)
    assert {path: path.read_bytes() for path in spanish.parent.iterdir()} == before


def test_an_xlsx_file_that_unpacks_to_too_much_or_holds_entities_is_refused(spanish):
    sheet = filled(kind="xlsx")
    large = io.BytesIO()
    with zipfile.ZipFile(large, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b" " * 61 * 1024 * 1024)
    other = io.BytesIO()
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("word/document.xml", b"")
    for data, said in [
        (large.getvalue(), "unpacks to more"),
        (other.getvalue(), "is no XLSX worksheet"),
        (rewritten(sheet, lambda name, data: data.replace(b"<worksheet", BOMB + b"<worksheet")), "XLSX file"),
        (rewritten(sheet, lambda name, data: b"" if name.endswith("sheet1.xml") else data), "XLSX file"),
        (sheet[: len(sheet) // 2], "damaged"),
    ]:
        with pytest.raises(Refused, match=said):
            take_in("es", data)


def test_a_language_of_which_the_table_knows_nothing_is_refused(spanish):
    for code in ["xx", "en", "en-xa", ""]:
        with pytest.raises(NoLanguage, match="is none of es, zh-hans"):
            take_in(code, b"")
        with pytest.raises(NoLanguage):
            sheet_rows(code)


def test_an_empty_worksheet_changes_nothing(spanish):
    before = spanish.read_bytes()

    assert take_in("es", FORMATS["csv"].written([], title_of("es"))).taken == 0
    assert spanish.read_bytes() == before
