"""A shelter's street kills. These tests speak to the database itself, past every form."""

import pytest
from django.db import IntegrityError, connection, transaction

from safetyplan.resources.models import Service

pytestmark = pytest.mark.django_db


def kept(**fields):
    row = {"source": "try", "identifier": "a", "name": "An office", "country": "US", "confidential": False} | fields
    with transaction.atomic():
        return Service.objects.create(**row)


def write(service, column, value):
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"UPDATE resources_service SET {column} = %s WHERE id = %s", [value, service.pk])  # noqa: S608


def test_an_office_that_anyone_may_know_can_hold_its_street():
    office = kept(street="12 Main Street", directions="Bus 1.", needs=["legal"])
    write(office, "street", "14 Main Street")
    assert Service.objects.get().street == "14 Main Street"


def test_every_row_is_secret_until_a_person_says_otherwise():
    assert Service(name="A line").confidential


@pytest.mark.parametrize("column", ["street", "directions"])
def test_the_database_refuses_a_way_to_a_secret_place(column):
    service = kept(confidential=True)
    with pytest.raises(IntegrityError):
        write(service, column, "12 Main Street")
    with pytest.raises(IntegrityError):
        kept(identifier="b", confidential=True, **{column: "12 Main Street"})


@pytest.mark.parametrize(
    "what_it_is",
    [
        {"needs": ["legal", "shelter"]},
        {"needs": ["trafficking"]},
        {"name": "Riverside Shelter"},
        {"name": "THE SAFE HOUSE"},
        {"name": "Women's Refuge"},
        {"name": "Refugio Nueva Vida"},
        {"name": "Frauenhäuser in Köln"},
        {"name": "Женский Приют"},
        {"name": "مأوى النساء"},
        {"name": "婦女庇護中心"},
    ],
)
def test_the_database_lets_nobody_open_a_shelter(what_it_is):
    with pytest.raises(IntegrityError):
        kept(**what_it_is, street="12 Main Street")
    shelter = kept(**what_it_is, confidential=True)
    with pytest.raises(IntegrityError):
        write(shelter, "confidential", False)


def test_an_open_office_that_turns_into_a_shelter_cannot_keep_its_street():
    office = kept(street="12 Main Street")
    with pytest.raises(IntegrityError):
        write(office, "name", "A shelter")


def test_a_place_for_refugees_is_not_a_refuge():
    kept(name="Refugee Law Office", street="12 Main Street")
