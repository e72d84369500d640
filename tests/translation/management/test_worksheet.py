from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from safetyplan.translation.worksheets.formats import FORMATS, kind_of
from tests.translation.worksheets.sheets import SPANISH, filled


def worksheet(*arguments):
    out, errors = StringIO(), StringIO()
    call_command("worksheet", *map(str, arguments), stdout=out, stderr=errors)
    return out.getvalue(), errors.getvalue()


@pytest.mark.parametrize("kind", FORMATS)
def test_it_writes_a_worksheet_of_each_kind(spanish, tmp_path, kind):
    path = tmp_path / "sheet"
    worksheet("es", "--format", kind, "-o", path)

    assert kind_of(path.read_bytes()) == kind
    assert len(FORMATS[kind].read(path.read_bytes()).rows) == 9


def test_it_reads_one_back_and_says_what_it_took_and_what_it_did_not(spanish, tmp_path):
    path = tmp_path / "sheet.csv"
    path.write_bytes(filled(SPANISH | {"I will call {who} at 911 today.": "Llamaré al 911."}))

    said, errors = worksheet("es", "--read", path)

    assert said == "3 taken, 3 as before, 0 still empty, 1 refused.\n"
    assert errors == "row 6: the blank {who} is missing.\n"


@pytest.mark.parametrize(
    ("language", "file", "said"),
    [
        ("es", b"", "This file is empty. Nothing was changed."),
        ("es", None, "cannot be opened: No such file or directory."),
        ("xx", b"", "“xx” is none of es, zh-hans"),
    ],
)
def test_what_it_cannot_read_it_refuses_in_one_sentence(spanish, tmp_path, language, file, said):
    path = tmp_path / "sheet.csv"
    if file is not None:
        path.write_bytes(file)
    before = spanish.read_bytes()

    with pytest.raises(CommandError, match=said):
        worksheet(language, "--read", path)
    assert spanish.read_bytes() == before
