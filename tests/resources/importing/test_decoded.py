import pytest

from safetyplan.resources.importing.decoded import text_of
from safetyplan.resources.importing.limits import Refused

NAMES = "name\nMaison d’Écoute à Québec\nFrauenhäuser in Köln\n" + "A plain line of letters\n" * 5


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_an_encoding_is_found_out(encoding):
    assert text_of("x.csv", NAMES.encode(encoding)) == NAMES


@pytest.mark.parametrize("text", ["name\n平安之家熱線\n", "name\nبيت الأمل\n"])
def test_names_of_other_scripts_are_read(text):
    for encoding in ("utf-8", "utf-16"):
        assert text_of("x.csv", text.encode(encoding)) == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("名前\n相談の電話番号と場所\n", "shift_jis"),
        ("имя\nЛиния помощи женщинам\n", "cp1251"),
        ("اسم\nبيت الأمل\n", "cp1256"),
    ],
)
def test_an_encoding_that_is_unsure_is_refused_and_read_once_it_is_named(text, encoding):
    with pytest.raises(Refused, match=r"not in UTF-8|no text"):
        text_of("x.csv", text.encode(encoding))
    assert text_of("x.csv", text.encode(encoding), encoding) == text


@pytest.mark.parametrize(
    ("name", "encoding"), [("Линия", "cp1251"), ("Γραμμή", "cp1253"), ("Małgosia", "cp1250"), ("Łużycka", "cp1250")]
)
def test_one_foreign_name_among_many_plain_words_is_not_read_as_something_else(name, encoding):
    text = "name\n" + "A plain line of letters that anyone can read\n" * 20 + f"{name}\n"
    with pytest.raises(Refused, match="name its encoding"):
        text_of("x.csv", text.encode(encoding))
    assert text_of("x.csv", text.encode(encoding), encoding) == text


@pytest.mark.parametrize(
    "name", ["þjóð", "Ísafjörður", "créée", "Año Nº 5", "l´école", "Œuvre d’été", "– 24 h –", "£5"]
)
def test_western_names_are_read_as_they_are(name):
    text = "name\n" + "A plain line of letters that anyone can read\n" * 3 + f"{name}\n"
    assert text_of("x.csv", text.encode("cp1252")) == text


def test_utf_8_with_a_damaged_sign_is_refused_and_not_read_as_something_else():
    with pytest.raises(Refused, match="damaged signs"):
        text_of("x.csv", NAMES.encode().replace("É".encode(), b"\xc3", 1))


@pytest.mark.parametrize(
    "data",
    [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", bytes(range(256)) * 20, b"name\n\x01\x02\x03", b"name" * 2000 + b"\0"],
)
def test_a_table_of_bytes_is_refused(data):
    with pytest.raises(Refused):
        text_of("x.csv", data)


def test_a_wrong_name_of_an_encoding_is_refused_in_words():
    with pytest.raises(Refused, match="no encoding that is known"):
        text_of("x.csv", b"name", "klingon")
    with pytest.raises(Refused, match="not in ascii throughout"):
        text_of("x.csv", NAMES.encode(), "ascii")
