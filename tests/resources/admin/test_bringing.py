"""A list sent from the browser: shown first, brought in by a second click, and refused in one line where it is bad."""

import csv
import datetime
import zipfile
from io import BytesIO

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from safetyplan.resources.kinds import How
from safetyplan.resources.lifecycle import assure
from safetyplan.resources.models import Change, Delivery, Held, Service
from tests.resources.importing.lists_to_try import HSDS, LISTS, brought, from_own, own, zipped

pytestmark = pytest.mark.django_db
BRING = "admin:resources_bring"


def send(client, data, name="lines.csv", **said):
    values = {"source": "ours", "country": "US", "region": "US-NY"} | said
    return client.post(reverse(BRING), values | {"file": SimpleUploadedFile(name, data)}, follow=True)


def press(client, **boxes):
    page = reverse("admin:resources_delivery_change", args=[Delivery.objects.get().pk])
    return client.post(page, boxes, follow=True).content.decode()


def test_first_it_shows_what_would_change_and_changes_nothing(editor):
    page = send(editor, own({}, {"identifier": "two", "voice": "607-555-01"})).content.decode()
    assert "Nothing is changed yet." in page
    assert "new: 1" in page
    assert "waits for a person: 1" in page
    assert "607-555-01" in page
    assert not Service.objects.exists()
    assert not Held.objects.exists()


def test_the_second_click_brings_it_in_under_the_name_of_who_pressed(editor):
    send(editor, own())
    said = press(editor)
    assert "1 new, 0 changed, 0 as before, 0 held for a person, 0 refused" in said
    assert "Brought in" in said
    assert Service.objects.get().name == "River Line"
    assert Change.objects.get().who == "edna"
    assert Delivery.objects.get().rows == []


def test_a_third_click_does_nothing(editor):
    send(editor, own())
    press(editor)
    press(editor)
    assert Change.objects.count() == 1


def test_what_changes_stands_side_by_side_with_what_is_here(editor):
    brought(from_own(own(hours="24/7")))
    page = send(editor, own(hours="Mon-Fri 9-5")).content.decode()
    assert "As it is here" in page
    assert "<td>24/7</td><td>Mon-Fri 9-5</td>" in page


def test_a_directory_that_changed_meanwhile_is_looked_at_again_first(editor):
    send(editor, own())
    brought(from_own(own(hours="Mon")))
    assert "The directory changed meanwhile." in press(editor)
    assert Service.objects.get().hours == "Mon"
    assert Delivery.objects.get().brought_in is None


def test_where_rows_are_refused_nothing_comes_in_unless_they_are_left_out(editor):
    send(editor, own({}, {"identifier": "two", "country": "USA"}))
    assert "Some rows were refused, so nothing was changed." in press(editor)
    assert not Service.objects.exists()
    press(editor, leave_out="on")
    assert Service.objects.get().identifier == "one"


def test_the_report_can_be_taken_away_before_and_after(editor):
    send(editor, own({"name": "-5 Line"}))
    page = reverse("admin:resources_delivery_report", args=[Delivery.objects.get().pk])
    before = editor.get(page)
    assert "attachment" in before["Content-Disposition"]
    [head, line] = csv.reader(before.content.decode("utf-8-sig").splitlines())
    assert head == ["result", "where", "list", "identifier", "name", "why"]
    assert line == ["created", "lines.csv line 2", "ours", "one", "'-5 Line", ""]
    press(editor)
    assert editor.get(page).content == before.content


@pytest.mark.parametrize("name", ["cases.json", "icarol.csv"])
def test_every_form_that_the_command_reads_is_read_here(editor, name):
    send(editor, (LISTS / name).read_bytes(), name, source="lakes")
    press(editor)
    assert Service.objects.exists() or Held.objects.exists()


def test_a_zip_of_tables_is_read(editor):
    files = {path.name: path.read_bytes() for path in (HSDS / "csv").iterdir()}
    assert "Community Counselling" in send(editor, zipped(files), "package.zip").content.decode()


def climbing():
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("../services.csv", "id,name\n")
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("bomb.zip", zipped({"services.csv": b"0" * 30_000_000}), "as no honest list is."),
        ("climbing.zip", climbing(), "holds a path that climbs out of it."),
        ("binary.csv", bytes(range(256)) * 20, "is no"),
        ("people.csv", b"first,last\nA,B\n", "are of no form that is read here."),
        ("phones.csv", b"id,number\n1,607-555-0101\n", "The table of services (services.csv) is missing."),
        ("list.json", b'{"id": 1', "cannot be read as JSON."),
        ("x.csv", own(name="Линия помощи женщинам").decode().encode("cp1251"), "save it as UTF-8"),
    ],
)
def test_a_bad_file_is_refused_in_a_line_and_keeps_nothing(editor, name, data, said):
    answer = send(editor, data, name)
    assert answer.status_code == 422
    assert said in answer.content.decode()
    assert "Nothing was changed." in answer.content.decode()
    assert not Delivery.objects.exists()


def test_a_file_that_is_too_large_for_a_page_is_turned_away_with_the_way_to_go(editor):
    data = b"x" * (settings.FILE_UPLOAD_MAX_MEMORY_SIZE + 1)
    answer = send(editor, data)
    assert answer.status_code == 422
    assert "manage.py importresources" in answer.content.decode()
    assert not Delivery.objects.exists()


def test_of_what_was_sent_nothing_secret_is_kept(editor):
    send(editor, (LISTS / "cases.json").read_bytes(), "cases.json", source="lakes")
    kept = str(Delivery.objects.values().get())
    assert "Harbor Safe Place" in kept
    for secret in ("Hidden Lane", "42.4434", "Ithaca"):
        assert secret not in kept


def test_what_nobody_brought_in_for_a_day_is_forgotten(editor):
    send(editor, own())
    Delivery.objects.update(when=timezone.now() - datetime.timedelta(days=2))
    send(editor, own(hours="Mon"))
    assert Delivery.objects.count() == 1


def test_a_row_that_waits_is_settled_with_one_of_two_buttons(editor):
    brought(from_own(own()))
    assure(Service.objects.get(), "edna", How.CALLED)
    brought(from_own(own(voice="607-555-0199")))
    page = reverse("admin:resources_held_change", args=[Held.objects.get().pk])
    shown = editor.get(page).content.decode()
    assert "a number changed on a row that somebody checked" in shown
    assert "<td>607-555-0101</td><td>607-555-0199</td>" in shown

    editor.post(page, {"take": "x"})
    assert Service.objects.get().phones.get().number == "607-555-0199"
    brought(from_own(own(voice="607-555-01")))
    editor.post(reverse("admin:resources_held_change", args=[Held.objects.get().pk]), {"leave": "x"})
    assert Service.objects.get().phones.get().number == "607-555-0199"
    assert not Held.objects.exists()
