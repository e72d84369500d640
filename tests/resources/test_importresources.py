"""The command that brings a list in: what it says, what it changes, and that it changes nothing when it should not."""

import csv
import os
import signal
import sqlite3
import subprocess
import sys
import time
import zipfile
from contextlib import closing

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command

from safetyplan.resources.kinds import State
from safetyplan.resources.models import Change, Held, Organization, Phone, Service
from tests.resources.importing.lists_to_try import HSDS, LISTS, own, zipped

HERE = {"source": "lakes", "country": "US", "region": "US-NY"}


@pytest.fixture
def file(tmp_path):
    def write(data, name="lines.csv"):
        path = tmp_path / name
        path.write_bytes(data)
        return path

    return write


def run(capsys, path, **options):
    call_command("importresources", path, **HERE | options)
    return capsys.readouterr().out


def everything():
    return [list(model.objects.order_by("pk").values()) for model in (Service, Phone, Organization, Held, Change)]


@pytest.mark.django_db
def test_without_apply_it_says_what_would_be_and_changes_nothing(capsys):
    said = run(capsys, LISTS / "cases.json")
    assert "5 new, 0 changed, 0 as before, 2 held for a person, 0 refused" in said
    assert "Nothing was changed. To bring it in, run the same with --apply." in said
    assert everything() == [[], [], [], [], []]


@pytest.mark.django_db
def test_everything_new_is_a_draft_that_nobody_answers_for(capsys):
    run(capsys, LISTS / "cases.json", apply=True)
    assert Service.objects.count() == 5
    assert {(one.state, one.assured_date, one.confidential) for one in Service.objects.all()} == {
        (State.DRAFT, None, True)
    }
    assert not Service.objects.shippable().exists()


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["cases.json", "icarol.csv", "hsds_1_1", "hsds_2_0"])
def test_a_second_time_it_changes_nothing(capsys, name):
    run(capsys, LISTS / name, apply=True)
    before = everything()
    again = run(capsys, LISTS / name, apply=True)
    assert "0 new, 0 changed" in again
    assert everything()[:3] + everything()[4:] == before[:3] + before[4:]
    assert Held.objects.count() == len(before[3])


WITHOUT_A_SERVICE = {"location.json", "organization_list.json", "taxonomy_term_list.json"}
EXAMPLES = [*sorted((HSDS / "json").iterdir()), HSDS / "csv"]


@pytest.mark.django_db
@pytest.mark.parametrize(
    "path", [path for path in EXAMPLES if path.name not in WITHOUT_A_SERVICE], ids=lambda it: it.name
)
def test_every_example_of_the_standard_is_brought_in_as_a_row_that_waits(capsys, path):
    assert "1 held for a person, 0 refused" in run(capsys, path, apply=True)
    assert Held.objects.get().name == "Community Counselling"
    assert not Service.objects.exists()


@pytest.mark.django_db
@pytest.mark.parametrize("name", sorted(WITHOUT_A_SERVICE))
def test_an_example_without_a_service_is_refused_in_a_line(capsys, name):
    with pytest.raises(CommandError, match=r"there is no service in it to bring in\. Nothing was changed\.$"):
        run(capsys, HSDS / "json" / name, apply=True)


@pytest.mark.django_db
def test_the_report_names_every_row_its_line_and_why(capsys, file, tmp_path):
    rows = own({}, {"identifier": "two", "voice": "607-555-01"}, {"identifier": "three", "needs": "lodging"}, needs="")
    report = tmp_path / "report.csv"
    run(capsys, file(rows), report=report)
    lines = list(csv.DictReader(report.read_text(encoding="utf-8-sig").splitlines()))
    assert [(line["result"], line["where"], line["identifier"]) for line in lines] == [
        ("created", "lines.csv line 2", "one"),
        ("held", "lines.csv line 3", "two"),
        ("refused", "lines.csv line 4", "three"),
    ]
    assert "607-555-01" in lines[1]["why"]
    assert lines[2]["why"] == "needs: this cell holds “lodging”, which is not a key this list knows"


@pytest.mark.django_db
def test_no_cell_of_a_report_can_run_in_a_spreadsheet(capsys, file, tmp_path):
    report = tmp_path / "report.csv"
    rows = own({"name": "=HYPERLINK(1)"}, {"identifier": "@SUM(1)"}, {"identifier": "x", "name": "-5 Line"})
    run(capsys, file(rows), report=report)
    cells = [cell for line in csv.reader(report.read_text(encoding="utf-8-sig").splitlines()) for cell in line]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert any("holds a formula of a spreadsheet" in cell for cell in cells)


@pytest.mark.django_db
def test_where_a_row_is_refused_nothing_is_changed_unless_it_is_left_out(capsys, file):
    path = file(own({}, {"identifier": "two", "country": "USA"}))
    with pytest.raises(CommandError, match="Nothing was changed, because rows were refused"):
        run(capsys, path, apply=True)
    assert "refused: lines.csv line 3: River Line: country: this cell is not" in capsys.readouterr().out
    assert everything() == [[], [], [], [], []]
    assert "1 new, 0 changed, 0 as before, 0 held for a person, 1 refused" in run(
        capsys, path, apply=True, leave_out_refused=True
    )


@pytest.mark.django_db
def test_two_rows_with_one_identifier_are_both_refused(capsys, file):
    path = file(own({"name": "A"}, {"name": "B"}))
    with pytest.raises(CommandError, match="Nothing was changed"):
        run(capsys, path, apply=True)
    assert capsys.readouterr().out.count("used more than once") == 2


def bad_files(folder):
    huge, bomb, climbing = folder / "huge.csv", folder / "bomb.zip", folder / "climbing.zip"
    huge.touch()
    os.truncate(huge, 500 * 1024 * 1024)
    bomb.write_bytes(zipped({"services.csv": b"0" * 90_000_000}))
    with zipfile.ZipFile(climbing, "w") as archive:
        archive.writestr("../../services.csv", "id,name\n")
    other = {
        "binary.csv": os.urandom(5000),
        "cyrillic.csv": own(name="Линия помощи женщинам в беде").decode().encode("cp1251"),
        "phones.csv": (HSDS / "csv" / "phones.csv").read_bytes(),
        "list.json": b'{"status": "active"',
        "people.csv": b"first,last\nA,B\n",
        "nothing.csv": b"",
    }
    for name, data in other.items():
        (folder / name).write_bytes(data)
    return {
        huge.name: "huge.csv is 500 MB; at most 100 MB is read.",
        bomb.name: "to 1, as no honest list is.",
        climbing.name: "climbing.zip holds a path that climbs out of it.",
        "binary.csv": "binary.csv is no",
        "cyrillic.csv": "save it as UTF-8, or name its encoding.",
        "phones.csv": "The table of services (services.csv) is missing.",
        "list.json": "list.json line 1 cannot be read as JSON.",
        "people.csv": "“manage.py resourcetemplate” prints one that is.",
        "nothing.csv": "nothing.csv is empty.",
        "not-there.csv": "cannot be opened: No such file or directory.",
    }


@pytest.mark.django_db
def test_a_bad_file_is_refused_in_one_clear_line_and_nothing_is_changed(capsys, tmp_path):
    for name, said in bad_files(tmp_path).items():
        with pytest.raises(CommandError) as complaint:
            run(capsys, tmp_path / name, apply=True)
        assert said in str(complaint.value), name
        assert str(complaint.value).endswith("Nothing was changed.")
        assert "\n" not in str(complaint.value)
    assert everything() == [[], [], [], [], []]


@pytest.mark.django_db
def test_an_encoding_that_is_named_is_used(capsys, file):
    path = file(own(name="Линия помощи").decode().encode("cp1251"))
    run(capsys, path, apply=True, encoding="cp1251")
    assert Service.objects.get().name == "Линия помощи"


@pytest.mark.django_db
def test_a_report_that_cannot_be_written_is_known_before_anything_is_done(capsys, file, tmp_path):
    with pytest.raises(CommandError, match=r"cannot be written: .* Nothing was changed\."):
        run(capsys, file(own()), apply=True, report=tmp_path / "no" / "report.csv")
    assert not Service.objects.exists()


def environment(database):
    return os.environ | {"DATABASE_URL": f"sqlite:///{database}", "DJANGO_SETTINGS_MODULE": "safetyplan.settings"}


def manage(database, *arguments):
    command = [sys.executable, "manage.py", *map(str, arguments)]
    return subprocess.Popen(
        command, cwd=settings.BASE_DIR, env=environment(database), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )


def done(process):
    out, err = process.communicate(timeout=100)
    assert process.returncode == 0, err.decode()
    return out.decode()


def kept(database):
    with closing(sqlite3.connect(database)) as connection:
        tables = ("service", "phone", "change", "held")
        return [connection.execute(f"SELECT count(*) FROM resources_{name}").fetchone()[0] for name in tables]  # noqa: S608


def test_an_import_that_is_killed_half_way_leaves_nothing(tmp_path, file):
    database, log = tmp_path / "notes.sqlite3", tmp_path / "notes.sqlite3-wal"
    done(manage(database, "migrate", "-v0"))
    long = file(own(*({"identifier": f"row-{number}", "description": "a word " * 250} for number in range(1_500))))
    bring = ["importresources", "--source", "lakes", "--apply"]
    killed = manage(database, *bring, long)
    while killed.poll() is None and not (log.exists() and log.stat().st_size > 200_000):
        time.sleep(0.005)
    assert killed.poll() is None, killed.communicate()[1].decode() or "it was done before it could be killed"
    killed.send_signal(signal.SIGKILL)
    killed.communicate()
    assert log.stat().st_size > 200_000  # it had begun to write
    assert kept(database) == [0, 0, 0, 0]

    assert "1 new" in done(manage(database, *bring, file(own(), "short.csv")))
    assert kept(database) == [1, 1, 1, 0]
