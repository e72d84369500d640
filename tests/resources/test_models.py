import ast
import datetime
from pathlib import Path

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import IntegrityError, transaction
from django.utils.functional import Promise

import safetyplan.resources
from safetyplan.resources.kinds import State
from safetyplan.resources.models import Service
from tests.resources.services_to_try import service

FLOORS_ABOVE = ("safetyplan.plans", "safetyplan.document")
DAY = datetime.date(2026, 11, 23)


@pytest.mark.django_db
@pytest.mark.parametrize("state", [State.STALE, State.CLOSED])
def test_a_stale_or_closed_line_is_no_national_line(state):
    line = service("line", is_national_line=True)
    assert Service.objects.national_line("US") == line

    line.state = state
    line.save()
    assert Service.objects.national_line("US") is None


@pytest.mark.django_db
def test_of_two_national_lines_the_one_a_person_checked_is_printed():
    service("a", is_national_line=True)
    checked = service("b", is_national_line=True, assured_date=DAY)
    assert Service.objects.national_line("US") == checked
    assert Service.objects.national_line("FR") is None
    assert Service.objects.national_line("") is None


@pytest.mark.django_db
def test_a_line_of_a_region_is_never_the_national_line():
    service("a", is_national_line=True, region="US-NY")
    assert Service.objects.national_line("US") is None


@pytest.mark.django_db
def test_a_list_holds_each_identifier_once():
    service("a")
    with pytest.raises(IntegrityError), transaction.atomic():
        service("a")


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("National Domestic Violence Hotline", "N. D. V. H."),
        ("988 Suicide and Crisis Lifeline", "988 S. A. C. L."),
        ("1800RESPECT", "1800 R."),
        ("National Sexual Assault Hotline (RAINN)", "N. S. A. H."),
        ("Women's Refuge Crisisline", "W. R. C."),
        ("1366 (Korea)", "1366"),
        ("Línea 144 (Argentina)", "L. 144"),
        ("Écoute Violences Conjugales", "É. V. C."),
    ],
)
def test_initials_say_little_and_leave_digits_alone(name, initials):
    assert Service(name=name).initials() == initials


def test_warnings_are_said_in_words_and_a_key_that_is_gone_breaks_no_page():
    words = Service(warnings=["police", "calls_back", "no_such_key"]).warnings_in_words()
    assert len(words) == 2
    assert all(isinstance(one, Promise) for one in words)
    assert "police" in str(words[0])


def test_nothing_can_hold_a_point_on_a_map():
    names = {
        field.name for model in apps.get_app_config("resources").get_models() for field in model._meta.get_fields()
    }
    assert "number" in names
    assert not names & {"address", "address_1", "city", "postal_code", "latitude", "longitude", "location", "point"}


@pytest.mark.django_db
def test_the_migration_is_what_the_models_say():
    call_command("makemigrations", "resources", check=True, dry_run=True, verbosity=0)


def test_resources_know_nothing_of_plans_and_of_questions_only_the_names_of_regions():
    for path in Path(safetyplan.resources.__file__).parent.rglob("*.py"):
        for module in imported_by(path):
            assert not module.startswith(FLOORS_ABOVE), f"{path.name} imports {module}"
            if module.startswith("safetyplan.sections"):
                assert module == "safetyplan.sections.regions", f"{path.name} imports {module}"


def imported_by(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            yield node.module
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
