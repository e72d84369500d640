"""The form of a list is found out from what is in it, not from what it is called."""

import json

import pytest

from safetyplan.resources.importing import shapes
from safetyplan.resources.importing.limits import Refused
from safetyplan.resources.importing.shapes import read
from tests.resources.importing.lists_to_try import LISTS, own, service


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("anything.txt", own()),
        ("anything.tsv", own().replace(b",", b"\t")),
        ("anything.txt", json.dumps(service()).encode()),
        ("anything.csv", b"\xef\xbb\xbf \n" + json.dumps([service()]).encode()),
        ("anything.txt", (LISTS / "icarol.csv").read_bytes()),
        ("services.csv", b"id,name,status\n1,River Line,active\n"),
    ],
)
def test_a_form_is_known_by_its_content(name, data):
    assert not read({name: data}, "lakes", ("US", "US-NY", ""))[0].wrong


def test_too_many_services_are_refused(monkeypatch):
    monkeypatch.setattr(shapes, "MOST_SERVICES", 3)
    with pytest.raises(Refused, match="more than 3 services: bring them in in parts"):
        read({"lines.csv": own(*({"identifier": str(number)} for number in range(4)))}, "lakes")


def test_every_row_of_a_file_is_tidy_or_says_what_is_wrong():
    for proposal in read({"lines.csv": own({}, {"identifier": "two", "country": "USA"})}, "lakes"):
        assert bool(proposal.wrong) == (proposal.identifier == "two")
        assert proposal.name == "River Line"
