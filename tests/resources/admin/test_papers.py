"""The list shows what is due first, and paper to call from."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone

from safetyplan.resources.models import Phone
from tests.resources.services_to_try import service

pytestmark = pytest.mark.django_db
SHEET = "admin:resources_call_sheet"


def ago(days):
    return timezone.localdate() - datetime.timedelta(days)


@pytest.fixture
def rows(db):
    number = ("voice", "607-555-0101")
    service("closed", number, state="closed")
    service("right", number, state="checked", due_date=ago(-5))
    service("draft abroad", number, country="AR")
    service("draft", number)
    service("due", number, state="checked", due_date=ago(1))
    service("overdue", number, state="due", due_date=ago(50))
    service("site only")


def listed(client, **search):
    page = client.get(reverse("admin:resources_service_changelist"), search)
    return [row.identifier for row in page.context["cl"].result_list]


def test_what_is_due_stands_first_and_what_ended_last(rows, editor, settings):
    settings.SAFETYPLAN_HOME_COUNTRY = "US"
    assert listed(editor) == ["overdue", "due", "draft", "site only", "draft abroad", "right", "closed"]


@pytest.mark.parametrize(
    ("do", "found"),
    [
        ("due", ["overdue", "due"]),
        ("never", ["draft abroad", "draft", "site only"]),
        ("right", ["right"]),
        ("closed", ["closed"]),
    ],
)
def test_the_list_can_be_cut_down_to_what_there_is_to_do(rows, editor, do, found):
    assert listed(editor, do=do) == found


def test_the_call_sheet_holds_what_has_to_be_called_with_its_number_and_room_to_write(rows, editor):
    Phone.objects.filter(service__identifier="due").update(extension="12")
    page = editor.get(reverse(SHEET)).content.decode()
    names = [line.partition("</h2>")[0] for line in page.split("<h2>")[1:]]
    assert names == ["overdue", "due", "draft abroad", "draft"]
    assert '<bdi dir="ltr">607-555-0101</bdi> extension 12' in page
    assert page.count("Called by, and when:") == 4


def test_an_empty_call_sheet_says_thank_you(editor):
    assert "Nothing is due. Thank you." in editor.get(reverse(SHEET)).content.decode()


@pytest.mark.parametrize(("form", "kind"), [("csv", "text/csv"), ("hsds", "application/json")])
def test_the_directory_can_be_taken_away(rows, editor, form, kind):
    answer = editor.get(reverse("admin:resources_export", args=[form]))
    assert answer["Content-Type"].startswith(kind)
    assert "attachment" in answer["Content-Disposition"]
    assert "overdue" in answer.content.decode()
    assert editor.get(reverse("admin:resources_export", args=["pdf"])).status_code == 404
