"""A PostgreSQL that is gone, or held by another, holds no thread for ever."""

import ast

import pytest

from tests.test_settings import NEW, shown


def options_of(address):
    return ast.literal_eval(shown(NEW | {"DATABASE_URL": address}, "s.DATABASES['default']['OPTIONS']"))


def test_connecting_waiting_for_a_lock_and_each_statement_are_bounded():
    options = options_of("postgres://notes:secret@db.example/notes")

    assert options == {"connect_timeout": 5, "options": "-c lock_timeout=5000 -c statement_timeout=15000"}


@pytest.mark.parametrize(
    ("said", "name", "value"),
    [("connect_timeout=30", "connect_timeout", 30), ("options=-c%20lock_timeout%3D1", "options", "-c lock_timeout=1")],
)
def test_what_the_address_of_the_database_says_itself_stands(said, name, value):
    options = options_of(f"postgres://notes:secret@db.example/notes?sslmode=require&{said}")

    assert (options["sslmode"], options[name]) == ("require", value)
    assert {"connect_timeout", "options"} <= options.keys()
