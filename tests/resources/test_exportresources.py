"""What is written can be brought in again, here or in another house, and is the same."""

import csv
import datetime
import json

import pytest
from django.core.management import CommandError, call_command

from safetyplan.resources.exporting import FORMS, written
from safetyplan.resources.models import Change, Coverage, Organization, Phone, Service, ServiceText
from safetyplan.resources.template import rows_of
from tests.resources.services_to_try import service

pytestmark = pytest.mark.django_db
DAY = datetime.date(2026, 3, 4)


@pytest.fixture
def odd(db):
    """Rows with everything that is hard to write: formulas, other scripts, line ends, places, one that closed."""
    one = service(
        "one",
        ("voice", "+1 607-555-0101"),
        ("text", "741741"),
        also=[("US", "US-NJ", ""), ("US", "US-NY", "Erie"), ("", "", "")],
        name="بيت الأمل",
        description="-5 to 10 people\nevery day; “quoted”, and more",
        note="=1+1 is what the list said",
        needs=["legal", "hotline"],
        warnings=["women_only"],
        languages=["es", "en"],
        interpreters=True,
        cost="@ no cost",
        region="US-NY",
        county="Tompkins",
        extra={"moon": "full", "=odd": "'as it is"},
        organization=Organization.objects.create(source="try", identifier="7", name="River Help"),
        state="checked",
        assured_date=DAY,
    )
    Phone.objects.filter(kind="text").update(keyword="START", label="teens", languages=["es"])
    Phone.objects.filter(kind="voice").update(extension="12")
    ServiceText.objects.create(service=one, language="es", field="name", text="Casa de la Esperanza")
    gone = service("gone", state="closed", name="Old Mill")
    Service.objects.filter(pk=gone.pk).update(replaced_by=one)
    return one


def export(tmp_path, form):
    path = tmp_path / f"lines.{'csv' if form == 'csv' else 'json'}"
    call_command("exportresources", form, output=path)
    return path


def rows():
    return {row["identifier"]: row for row in rows_of(Service.objects.order_by("identifier"))}


@pytest.mark.parametrize("form", FORMS)
def test_what_is_written_changes_nothing_when_it_is_brought_in_again(odd, tmp_path, capsys, form):
    before, changes = rows(), Change.objects.count()
    path = export(tmp_path, form)
    call_command("importresources", path, source="try", apply=True)
    assert "0 new, 0 changed, 2 as before, 0 held for a person, 0 refused" in capsys.readouterr().out
    assert rows() == before
    assert Change.objects.count() == changes


@pytest.mark.parametrize("form", FORMS)
def test_the_starting_list_goes_out_and_comes_in_unchanged(directory, tmp_path, capsys, form):
    call_command("importresources", export(tmp_path, form), source="starting", apply=True)
    assert f"0 new, 0 changed, {Service.objects.count()} as before, 0 held" in capsys.readouterr().out


@pytest.mark.parametrize("form", FORMS)
def test_another_house_gets_the_same_rows_as_drafts_of_its_own(odd, tmp_path, form):
    before = rows()["one"]
    path = export(tmp_path, form)
    for model in (Service, Organization, Coverage):
        model.objects.all().delete()
    call_command("importresources", path, source="try", apply=True)
    assert rows()["one"] == before | {"state": "draft", "assured_date": ""}
    assert "gone" not in rows()  # that it closed is for a person to see


@pytest.mark.parametrize("form", FORMS)
def test_no_street_and_no_way_there_is_ever_written(form):
    service("office", confidential=False, street="12 Main Street", directions="Bus 30", needs=["legal"])
    text = written(Service.objects.all(), form)
    assert "office" in text
    assert "Main Street" not in text
    assert "Bus 30" not in text


def test_no_cell_that_is_written_can_run_in_a_spreadsheet(odd):
    text = written(Service.objects.all(), "csv").removeprefix("\ufeff")
    cells = [cell for line in csv.reader(text.splitlines(keepends=True)) for cell in line]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert "'+1 607-555-0101 ext 12" in cells


def test_the_json_says_what_the_standard_knows(odd):
    tree = next(tree for tree in json.loads(written(Service.objects.all(), "hsds")) if tree["name"] == "بيت الأمل")
    assert (tree["status"], tree["assured_date"], tree["fees_description"]) == ("active", "2026-03-04", "@ no cost")
    assert [(one["number"], one["type"]) for one in tree["phones"]] == [
        ("+1 607-555-0101", "voice"),
        ("741741", "text"),
    ]
    assert tree["phones"][0]["extension"] == "12"
    assert tree["organization"]["name"] == "River Help"
    assert [area["name"] for area in tree["service_areas"]] == ["Tompkins, US-NY", "everywhere", "US-NJ", "US-NY/Erie"]
    assert [one["code"] for one in tree["languages"]] == ["es", "en"]


def test_keys_of_the_json_are_the_same_each_time(odd):
    assert written(Service.objects.all(), "hsds") == written(Service.objects.all(), "hsds")


def test_one_list_alone_can_be_written(odd, capsys):
    Service.objects.filter(identifier="gone").update(source="other")
    call_command("exportresources", "csv", source="other")
    said = capsys.readouterr().out
    assert "Old Mill" in said
    assert "بيت الأمل" not in said


def test_a_file_that_cannot_be_written_is_said_in_one_line(odd, tmp_path):
    with pytest.raises(CommandError, match=r"cannot be written: "):
        call_command("exportresources", "csv", output=tmp_path / "no" / "lines.csv")
