"""A row in cells and back: what is written is read as it was."""

import pytest

from safetyplan.resources.as_cells import cells_of
from safetyplan.resources.columns import COLUMNS, column_of, write_phone
from safetyplan.resources.from_cells import WrongCell, parse, tidy
from safetyplan.resources.models import Service
from tests.resources.services_to_try import service


@pytest.mark.parametrize(
    "cell",
    [
        "1-800-799-7233",
        "START to 88788",
        "607-555-0101 ext 12 (office) [es, en]",
        "*765",
        "+1 (607) 555-0101",
        "016; 3919 (nights)",
    ],
)
def test_a_number_is_written_as_it_was_read(cell):
    column = COLUMNS["voice"]
    assert column.write(column.read(cell)) == cell
    assert "; ".join(write_phone(phone) for phone in column.read(cell)) == cell


@pytest.mark.parametrize(
    ("name", "typed", "written"),
    [
        ("also_serves", "US-NJ; US-NY/Erie ;everywhere", "everywhere;US-NJ;US-NY/Erie"),
        ("needs", "legal;hotline", "hotline;legal"),
        ("languages", "es; en", "es;en"),
        ("interpreters", "no", ""),
        ("name", "  River   Line ", "River Line"),
        ("description", "two\r\nlines ", "two\nlines"),
        ("name.es", "Línea", "Línea"),
        ("name", "E\u0301cole", "\u00c9cole"),
    ],
)
def test_a_cell_has_one_way_to_be_written(name, typed, written):
    assert tidy({name: typed}) == {name: written}
    assert tidy({name: written}) == {name: written}


@pytest.mark.parametrize(
    "cells",
    [
        {"moon": "full"},
        {"description.klingon-": "x"},
        {"name": "\ud800"},
        {"description": "\x00"},
        {"country": "US", "region": "CA-BC"},
        {"also_serves": "US/Erie"},
        {"voice": "607-555-0101 ext 12345678901"},
        {"text": "ABCDEFGHIJKLMNOPQRSTUVWXYZ to 741741"},
        {"website": "https://exa mple.org"},
        {"organization": "x" * 201},
    ],
)
def test_a_cell_that_cannot_be_kept_names_its_column(cells):
    with pytest.raises(WrongCell) as complaint:
        tidy(cells)
    assert str(complaint.value).split(": this cell ")[0] in {*cells, "organization", "name"}


def test_a_column_that_is_not_there_says_nothing():
    parsed = parse(tidy({"name": "River Line"}))
    assert parsed.fields == {"name": "River Line"}
    assert (parsed.coverage, parsed.replaced_by, parsed.closed, parsed.phones) == (None, None, None, {})


def test_what_is_no_column_of_ours_is_unknown():
    assert column_of("moon") is None
    assert column_of("extra.moon")
    assert column_of("hours.pt-BR")


@pytest.mark.django_db
def test_every_row_of_the_starting_list_is_the_same_in_cells_and_back(directory):
    for row in Service.objects.prefetch_related("phones", "coverage", "texts"):
        cells = {name: cell for name, cell in cells_of(row).items() if not (name == "country" and not cell)}
        assert tidy(cells) == cells


@pytest.mark.django_db
def test_what_a_row_has_not_is_an_empty_cell():
    cells = cells_of(service("one"))
    assert {name for name, cell in cells.items() if cell} == {"name", "country", "confidence", "description"}
    assert set(COLUMNS) == set(cells)
