import pytest

from safetyplan.resources.rows import COLUMNS, BadRow, read
from tests.resources.rows_to_try import file_of


def test_a_right_row_is_read(tmp_path):
    text = "START to 88788 (youth) [es]; (555) 010.0100 ext 12 (24 hours) [en, es]"
    [row] = read(file_of(tmp_path, {"text": text, "call_back": "*120*7867#"}))
    assert row.identifier == "xx-line"
    assert row.fields["needs"] == ["hotline", "general"]
    assert row.fields["interpreters"] is True
    assert row.fields["is_national_line"] is False
    assert [tuple(phone.values()) for phone in row.phones] == [
        ("voice", "", "1-555-010-0001", "", "", []),
        ("text", "START", "88788", "", "youth", ["es"]),
        ("text", "", "(555) 010.0100", "12", "24 hours", ["en", "es"]),
        ("call_back", "", "*120*7867#", "", "", []),
    ]


@pytest.mark.parametrize(
    ("column", "cell", "said"),
    [
        ("identifier", "two words", "must be one word"),
        ("name", "", "is empty"),
        ("name", "A" * 201, "at most 200"),
        ("description", "Come to 12 Main Street.", "street address"),
        ("description", "For teens, press 3.", "which key to press"),
        ("description", "For teens, press three.", "which key to press"),
        ("hours", "Oprima el 2", "which key to press"),
        ("needs", "hotline;lodging", "“lodging”"),
        ("warnings", "calls-back", "“calls-back”"),
        ("country", "USA", "country code"),
        ("region", "New York", "region code"),
        ("region", "CA-BC", "not in the country US"),
        ("languages", "English", "“English”"),
        ("interpreters", "some", "yes or no"),
        ("website", "example.org", "web address"),
        ("website", "https://exa mple.org", "web address"),
        ("website", "https://www.nyawc.org", "taken over"),
        ("voice", "call us", "“call us”"),
        ("voice", "1-800-33-HAVEN", "“1-800-33-HAVEN”"),
        ("text", "WORD 88788", "“WORD 88788”"),
        ("tty", "1-800-787-3224", "retired"),
        ("tty", "800 787 3224", "retired"),
        ("voice", "5" * 41, "at most 40"),
        ("source_date", "last May", "date"),
        ("source_date", "2025-02-31", "no calendar"),
        ("source_read", "maybe", "yes or no"),
        ("confidence", "low", "neither high nor medium"),
        ("confidence", "unverified", "neither high nor medium"),
    ],
)
def test_a_wrong_cell_is_named_by_line_and_column(tmp_path, column, cell, said):
    path = file_of(tmp_path, {"identifier": "right"}, {column: cell})
    with pytest.raises(BadRow) as complaint:
        read(path)
    sentence = str(complaint.value)
    assert sentence.startswith(f"Line 3, column “{column}”: this cell ")
    assert said in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence


def test_a_service_that_cannot_be_reached_is_refused(tmp_path):
    with pytest.raises(BadRow, match="no other way to reach"):
        read(file_of(tmp_path, {"voice": "", "website": ""}))


def test_an_identifier_used_twice_is_refused_with_both_lines(tmp_path):
    with pytest.raises(BadRow, match=r"Line 3, column “identifier”.*on line 2"):
        read(file_of(tmp_path, {}, {}))


def test_a_missing_column_is_refused(tmp_path):
    with pytest.raises(BadRow, match="Line 1 must hold these columns"):
        read(file_of(tmp_path, {}, columns=COLUMNS[:-1]))


@pytest.mark.parametrize("change", ["{},one too many", "a,b,c"])
def test_a_line_with_too_many_or_too_few_cells_is_refused(tmp_path, change):
    path = file_of(tmp_path, {})
    first, second = path.read_text(encoding="utf-8").splitlines()
    path.write_text(f"{first}\n{change.format(second)}\n", encoding="utf-8")
    with pytest.raises(BadRow, match="Line 2 does not have as many cells"):
        read(path)


def test_a_file_in_another_encoding_is_refused_in_words(tmp_path):
    path = file_of(tmp_path, {"name": "Línea"})
    path.write_bytes(path.read_text(encoding="utf-8").encode("latin-1"))
    with pytest.raises(BadRow, match="UTF-8"):
        read(path)


def test_a_broken_quote_is_refused_in_words(tmp_path):
    path = file_of(tmp_path, {})
    path.write_text(path.read_text(encoding="utf-8") + '"no end', encoding="utf-8")
    with pytest.raises(BadRow, match="cannot be read as CSV"):
        read(path)


def test_a_spreadsheet_may_put_its_mark_before_the_first_column(tmp_path):
    path = file_of(tmp_path, {})
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert len(read(path)) == 1
