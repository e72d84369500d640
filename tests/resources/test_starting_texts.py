import csv

import pytest
from django.utils.translation import override

from safetyplan.resources.models import Service, ServiceText
from safetyplan.resources.rows import BadRow
from safetyplan.resources.starting import load
from safetyplan.resources.starting_texts import mark_of
from tests.resources.rows_to_try import file_of

pytestmark = pytest.mark.django_db


def spanish(path, **row):
    """Words in Spanish beside this starting file, for its service `a`."""
    [service] = Service.objects.filter(identifier="a")
    row = {"identifier": "a", "english": mark_of(service), "description": "Alguien con quien hablar"} | row
    with path.with_name(f"{path.stem}.es.csv").open("w", newline="") as file:
        out = csv.DictWriter(file, list(row))
        out.writeheader()
        out.writerow(row)


def told(language="es"):
    with override(language):
        return Service.objects.get(identifier="a").told_description


def test_a_service_speaks_the_language_that_a_file_beside_gives_it(tmp_path):
    path = file_of(tmp_path, {"identifier": "a"})
    load(path)
    spanish(path, hours="las 24 horas")
    load(path)

    assert told() == "Alguien con quien hablar"
    assert told("en") == told("fr") != told()
    assert ServiceText.objects.count() == 2


def test_loading_twice_writes_nothing_twice(tmp_path):
    path = file_of(tmp_path, {"identifier": "a"})
    load(path)
    spanish(path)
    load(path)
    before = list(ServiceText.objects.values())
    load(path)

    assert list(ServiceText.objects.values()) == before != []


def test_words_that_were_made_from_other_english_are_left_out(tmp_path):
    path = file_of(tmp_path, {"identifier": "a"})
    load(path)
    spanish(path)
    load(path)
    load(file_of(tmp_path, {"identifier": "a", "description": "Something else now"}))

    assert told() == "Something else now"


def test_a_row_that_a_person_checked_keeps_the_words_it_has(tmp_path):
    path = file_of(tmp_path, {"identifier": "a"})
    load(path)
    spanish(path)
    Service.objects.update(assured_date="2026-11-23")
    load(path)

    assert ServiceText.objects.count() == 0


@pytest.mark.parametrize("row", [{"nonsense": "x"}, {None: "x"}])
def test_a_file_with_other_columns_is_refused_by_row(tmp_path, row):
    path = file_of(tmp_path, {"identifier": "a"})
    load(path)
    beside = path.with_name(f"{path.stem}.es.csv")
    beside.write_text("identifier,english,description\na,b,c,d\n" if None in row else "identifier,english,x\na,b,c\n")

    with pytest.raises(BadRow, match="row 2: the columns are not"):
        load(path)


def test_a_file_that_is_not_in_utf_8_is_refused(tmp_path):
    path = file_of(tmp_path, {"identifier": "a"})
    path.with_name(f"{path.stem}.es.csv").write_bytes(b"identifier,english\n\xff,a\n")

    with pytest.raises(BadRow, match="cannot be read as CSV in UTF-8"):
        load(path)
