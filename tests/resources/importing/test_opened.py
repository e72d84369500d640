"""Whatever somebody points at: it is read within bounds, or refused in one line. Nothing is unpacked to a disk."""

import io
import os
import zipfile

import pytest

from safetyplan.resources.importing.limits import MOST_BYTES, MOST_FILES, Refused
from safetyplan.resources.importing.opened import open_bytes, open_path
from tests.resources.importing.lists_to_try import HSDS, own, zipped


def refused(call, *arguments):
    with pytest.raises(Refused) as complaint:
        call(*arguments)
    sentence = str(complaint.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


def test_a_file_a_folder_and_a_zip_hold_the_same():
    folder = open_path(HSDS / "csv")
    assert "services.csv" in folder
    assert "datapackage.json" in folder
    assert open_bytes("all.zip", zipped(folder)) == folder
    assert open_path(HSDS / "csv" / "services.csv") == {"services.csv": folder["services.csv"]}


def test_what_is_no_table_and_no_json_is_passed_over():
    files = {"lines.csv": b"a", "__MACOSX/lines.csv": b"b", ".hidden.csv": b"c", "LICENSE.txt": b"d", "logo.png": b"e"}
    assert set(open_bytes("x.zip", zipped(files))) == {"lines.csv"}


def test_a_file_of_500_mb_is_refused_unread(tmp_path):
    path = tmp_path / "large.json"
    path.touch()
    os.truncate(path, 500 * 1024 * 1024)
    assert refused(open_path, path) == "large.json is 500 MB; at most 100 MB is read."


def test_a_folder_that_is_too_large_as_a_whole_is_refused(tmp_path):
    for number in range(3):
        path = tmp_path / f"{number}.csv"
        path.touch()
        os.truncate(path, MOST_BYTES // 2)
    assert "at most 100 MB" in refused(open_path, tmp_path)


def test_a_zip_bomb_is_refused_before_it_goes_off():
    bomb = zipped({"services.csv": b"0" * 30_000_000})
    assert len(bomb) < 100_000
    assert "to 1, as no honest list is" in refused(open_bytes, "bomb.zip", bomb)


def test_a_zip_that_lies_about_its_size_is_refused():
    data = bytearray(zipped({"services.csv": b"0123456789" * 1000}))
    size = (10_000).to_bytes(4, "little")
    assert data.count(size) == 2  # in the entry, and in the directory at the end
    for lie in (1, 5_000):
        assert refused(open_bytes, "liar.zip", bytes(data).replace(size, lie.to_bytes(4, "little")))


def test_a_zip_in_a_zip_is_not_opened():
    assert "no table" in refused(open_bytes, "x.zip", zipped({"inner.zip": zipped({"a.csv": b"a"})}))


@pytest.mark.parametrize("name", ["../services.csv", "/etc/services.csv", "a/../../b.csv", "..\\b.csv", "C:/b.csv"])
def test_a_path_that_climbs_is_refused(name):
    assert "climbs out" in refused(open_bytes, "x.zip", zipped({"services.csv": b"a", name: b"b"}))


def test_a_link_that_leads_out_of_the_folder_is_refused(tmp_path):
    (tmp_path / "secret.csv").write_bytes(own())
    folder = tmp_path / "list"
    folder.mkdir()
    (folder / "services.csv").symlink_to(tmp_path / "secret.csv")
    assert "leads out" in refused(open_path, folder)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_files_of_one_name_are_refused():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("services.csv", b"a")
        archive.writestr("services.csv", b"b")
    assert "two files of one name" in refused(open_bytes, "x.zip", out.getvalue())


def test_a_zip_of_too_many_files_is_refused():
    assert "files" in refused(open_bytes, "x.zip", zipped({f"{number}.csv": b"a" for number in range(MOST_FILES + 1)}))


@pytest.mark.parametrize(
    "damage", [lambda data: data[: len(data) // 2], lambda data: data[:60] + b"\0" * 60 + data[120:]]
)
def test_a_damaged_zip_is_refused(damage):
    data = zipped({"services.csv": os.urandom(5000)})
    assert "cannot be opened" in refused(open_bytes, "x.zip", damage(data))


def test_a_zip_with_a_password_is_refused():
    data = bytearray(zipped({"services.csv": b"a" * 50}))
    data[6] |= 1  # the mark of a password, in the entry and in the directory
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert "password" in refused(open_bytes, "x.zip", bytes(data))


def test_a_spreadsheet_is_named_as_what_it_is():
    book = zipped({"[Content_Types].xml": b"<x/>", "xl/workbook.xml": b"<x/>"})
    assert "save it as “CSV UTF-8”" in refused(open_bytes, "lines.xlsx", book)


@pytest.mark.parametrize("data", [b"", b"  \r\n"])
def test_an_empty_file_is_refused(data):
    assert refused(open_bytes, "lines.csv", data) == "lines.csv is empty."


def test_a_folder_without_a_list_is_refused(tmp_path):
    assert "holds no table" in refused(open_path, tmp_path)


def test_what_is_no_file_is_refused(tmp_path):
    os.mkfifo(tmp_path / "pipe.csv")
    assert "no plain file" in refused(open_path, tmp_path / "pipe.csv")
