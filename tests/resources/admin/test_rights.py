"""An editor of help lines sees the directory and nothing else; who is no editor sees nothing of it."""

import pytest
from django.contrib import admin
from django.contrib.auth.models import Group, Permission
from django.test import Client
from django.urls import reverse

from safetyplan.resources.models import Delivery, Held
from tests.resources.admin.conftest import EDITORS
from tests.resources.services_to_try import service

pytestmark = pytest.mark.django_db


def pages():
    row = service("one")
    held = Held.objects.create(source="x", identifier="1", name="N", place="line 2")
    sent = Delivery.objects.create(source="x", file_name="lines.csv", who="edna")
    return {
        reverse(f"admin:resources_{name}", args=arguments)
        for name, arguments in [
            ("service_changelist", []),
            ("service_add", []),
            ("service_change", [row.pk]),
            ("service_history", [row.pk]),
            ("bring", []),
            ("call_sheet", []),
            ("export", ["csv"]),
            ("export", ["hsds"]),
            ("organization_changelist", []),
            ("held_changelist", []),
            ("held_change", [held.pk]),
            ("delivery_changelist", []),
            ("delivery_change", [sent.pk]),
            ("delivery_report", [sent.pk]),
        ]
    }


def test_an_editor_may_open_every_page_of_the_directory(editor):
    answers = {page: editor.get(page).status_code for page in pages()}
    assert answers == dict.fromkeys(answers, 200)


def test_an_editor_sees_nothing_else(editor):
    start = editor.get(reverse("admin:index")).content.decode()
    assert "/resources/" in start
    others = [model for model in admin.site._registry if model._meta.app_label != "resources"]
    assert others
    for model in others:
        page = reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist")
        assert editor.get(page).status_code == 403
        assert page not in start


def test_the_rights_of_an_editor_are_all_of_the_directory():
    rights = Permission.objects.filter(group__name=EDITORS)
    assert {right.content_type.app_label for right in rights} == {"resources"}
    assert not rights.filter(
        codename__in=["delete_service", "delete_held", "delete_delivery", "change_change"]
    ).exists()


@pytest.mark.parametrize("who", ["stranger", "nobody"])
def test_who_is_no_editor_sees_nothing_of_it(request, who):
    client = Client() if who == "nobody" else request.getfixturevalue("stranger")
    for page in pages():
        answer = client.get(page)
        assert answer.status_code in {302, 403}
        assert answer.status_code == 403 or "login" in answer["Location"]
        posted = client.post(page, {"_called": "1", "take": "1"})
        assert posted.status_code in {302, 403, 405}
    assert Held.objects.count() == 1


def test_nobody_deletes_a_line_since_a_list_would_bring_it_back(editor):
    row = service("one")
    page = reverse("admin:resources_service_delete", args=[row.pk])
    assert editor.post(page, {"post": "yes"}).status_code == 403
    assert "delete_selected" not in editor.get(reverse("admin:resources_service_changelist")).content.decode()


def test_the_group_is_there_from_the_first_day():
    assert Group.objects.get(name=EDITORS)
