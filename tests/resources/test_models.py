import ast
import datetime
from pathlib import Path

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import IntegrityError, transaction
from django.utils.functional import Promise

import safetyplan.resources
from safetyplan.resources.kinds import Kind, State
from safetyplan.resources.models import Phone, Service

FLOORS_ABOVE = ("safetyplan.plans", "safetyplan.document")
DAY = datetime.date(2026, 11, 23)


def service(identifier, **fields):
    return Service.objects.create(
        source="try", identifier=identifier, **{"name": identifier, "country": "US", "confidence": "high"} | fields
    )


def found(**place):
    return [one.identifier for one in Service.objects.near(**place)]


@pytest.mark.django_db
def test_the_nearest_stands_first_and_another_county_last():
    for identifier, region, county in [
        ("country", "", ""),
        ("region", "US-NY", ""),
        ("albany", "US-NY", "Albany County"),
        ("erie", "US-NY", "Erie County"),
        ("ohio", "US-OH", ""),
    ]:
        service(identifier, region=region, county=county)
    service("canada", country="CA")

    assert found(country="US", region="US-NY", county="Albany") == ["albany", "region", "country", "erie"]
    assert found(country="US", region="US-NY", county="albany county") == ["albany", "region", "country", "erie"]
    assert found(country="US", region="US-NY") == ["region", "albany", "erie", "country"]
    assert found(country="US", region="") == ["country"]
    assert found(country="US", region="US-TX") == ["country"]
    assert found(country="", region="") == []


@pytest.mark.django_db
def test_a_place_of_another_country_brings_nothing_of_that_country():
    service("canada", country="CA", region="CA-BC")
    service("country")
    assert found(country="US", region="CA-BC") == ["country"]


@pytest.mark.django_db
def test_a_borough_finds_what_serves_its_city():
    service("city", region="US-NY", county="New York City")
    service("brooklyn", region="US-NY", county="Brooklyn")
    service("bronx", region="US-NY", county="Bronx")
    assert found(country="US", region="US-NY", county="Kings County") == ["brooklyn", "city", "bronx"]


@pytest.mark.django_db
def test_needs_and_language_change_the_order_and_hide_nobody():
    service("a", needs=["pets"])
    service("b", needs=["legal", "children"])
    service("c", needs=["legal"], languages=["es"])
    service("d", needs=["legal"], interpreters=True)
    everyone = {"a", "b", "c", "d"}

    assert found(country="US", needs=["legal", "children"]) == ["b", "c", "d", "a"]
    assert found(country="US", needs=["pets"])[0] == "a"
    assert found(country="US", language="es-MX", needs=["legal"]) == ["c", "d", "b", "a"]
    assert set(found(country="US", needs=["elder"], language="ko")) == everyone


@pytest.mark.django_db
def test_a_need_is_not_mistaken_for_part_of_another():
    service("a", needs=["sexual_assault"])
    service("z", needs=["sexual"])
    assert found(country="US", needs=["sexual"]) == ["z", "a"]


@pytest.mark.django_db
def test_a_line_for_anything_stands_before_a_special_one():
    service("a", needs=["legal"])
    service("b", needs=["hotline", "general"])
    assert found(country="US", needs=["legal"]) == ["b", "a"]


@pytest.mark.django_db
def test_the_police_and_a_line_that_may_not_serve_here_stand_behind_the_rest():
    service("a", needs=["hotline", "general"], warnings=["police"])
    service("b", needs=["hotline", "general"], warnings=["one_area"])
    service("c")
    assert found(country="US", needs=["hotline"]) == ["c", "b", "a"]


@pytest.mark.django_db
def test_the_order_is_the_same_each_time_where_names_are_the_same():
    for identifier in ["c", "a", "b"]:
        service(identifier, name="One name")
    assert found(country="US") == ["a", "b", "c"]


@pytest.mark.django_db
@pytest.mark.parametrize("state", [State.STALE, State.CLOSED])
def test_a_stale_or_closed_row_is_in_no_new_plan(state):
    line = service("line", is_national_line=True)
    assert found(country="US") == ["line"]
    assert Service.objects.national_line("US") == line

    line.state = state
    line.save()
    assert found(country="US") == []
    assert Service.objects.national_line("US") is None


@pytest.mark.django_db
def test_the_phones_come_with_the_services(django_assert_num_queries):
    for identifier in ["a", "b"]:
        Phone.objects.create(service=service(identifier), number="016")
    with django_assert_num_queries(3):
        assert [phone.number for one in Service.objects.near("US") for phone in one.phones.all()] == ["016", "016"]


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


def test_a_text_is_written_and_a_call_is_dialed():
    assert {kind for kind in Kind if not Phone(kind=kind).is_dialed} == {Kind.TEXT, Kind.WHATSAPP}


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
