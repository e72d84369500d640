"""One click says who made sure of a line, when and how."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone

from safetyplan.resources.kinds import How, State
from safetyplan.resources.models import Change, Service
from tests.resources.services_to_try import service

pytestmark = pytest.mark.django_db
LIST = "admin:resources_service_changelist"


def row():
    return Service.objects.get()


def days(number):
    return timezone.localdate() + datetime.timedelta(number)


def form_of(page):
    """What a browser would post of the page of a row, unchanged."""
    forms = [
        page.context["adminform"].form,
        *(one.formset.management_form for one in page.context["inline_admin_formsets"]),
    ]
    forms += [form for one in page.context["inline_admin_formsets"] for form in one.formset.forms]
    values = {bound.html_name: bound.value() for form in forms for bound in form}
    return {name: value for name, value in values.items() if value is not None and value is not False}


def press(client, button, **changed):
    page = reverse("admin:resources_service_change", args=[row().pk])
    posted = form_of(client.get(page)) | changed | {button: "x"}
    return client.post(page, posted, follow=True)


def test_i_called_it_is_right_is_one_click_in_the_list(editor):
    service("one", ("voice", "607-555-0101"), needs=["hotline"])
    assert "I called, it is right" in editor.get(reverse(LIST)).content.decode()
    answer = editor.post(reverse(LIST), {"_called": row().pk}, follow=True)
    assert "“one”: Checked" in answer.content.decode()
    assert (row().state, row().assured_date) == (State.CHECKED, timezone.localdate())
    assert (row().due_date, row().stale_date) == (days(90), days(180))
    change = Change.objects.get()
    assert (change.who, change.how) == ("edna", How.CALLED)
    assert change.when.date() == timezone.now().date()


def test_a_second_call_is_written_down_as_well(editor):
    service("one")
    for _again in range(2):
        editor.post(reverse(LIST), {"_called": row().pk})
    assert Change.objects.filter(how=How.CALLED).count() == 2


def test_a_link_alone_checks_nothing(editor):
    service("one")
    editor.get(reverse(LIST), {"_called": row().pk})
    assert row().state == State.DRAFT


def test_several_that_are_ticked_are_checked_at_once(editor):
    rows = [service("one"), service("two"), service("gone", state="closed")]
    editor.post(reverse(LIST), {"action": "called", "_selected_action": [one.pk for one in rows]})
    assert list(Service.objects.order_by("pk").values_list("state", flat=True)) == ["checked", "checked", "closed"]


def test_what_was_typed_is_kept_before_the_button_counts(editor):
    service("one", ("voice", "607-555-0101"))
    press(editor, "_called", hours="Mon-Fri 9-5")
    assert (row().hours, row().state) == ("Mon-Fri 9-5", State.CHECKED)
    assert [change.how for change in Change.objects.order_by("id")] == [How.DESK, How.CALLED]


def test_its_own_page_counts_and_says_so_in_the_history(editor):
    service("one", ("voice", "607-555-0101"))
    press(editor, "_page")
    assert row().state == State.CHECKED
    assert Change.objects.get().how == How.PAGE


def test_a_line_that_ended_closes_and_can_open_again_as_a_draft(editor):
    service("one", ("voice", "607-555-0101"))
    press(editor, "_closed")
    assert row().state == State.CLOSED
    press(editor, "_reopened")
    assert (row().state, row().assured_date, row().due_date) == (State.DRAFT, None, None)
    assert {change.who for change in Change.objects.all()} == {"edna"}


def test_a_closed_line_has_no_button_to_check_it(editor):
    service("one", state="closed")
    assert "I called, it is right" not in editor.get(reverse(LIST)).content.decode().split("<tbody>")[1]


def test_the_history_of_a_row_says_who_when_how_and_what(editor):
    service("one", ("voice", "607-555-0101"))
    press(editor, "_save", **{"phones-0-number": "607-555-0199"})
    page = editor.get(reverse("admin:resources_service_history", args=[row().pk])).content.decode()
    assert "edna" in page
    assert "changed by hand" in page
    assert "voice: <del>607-555-0101</del> → 607-555-0199" in page
