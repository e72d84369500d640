import pytest

from safetyplan.resources.models import Service
from safetyplan.resources.ways import WAYS, reached_by
from tests.resources.services_to_try import service

pytestmark = pytest.mark.django_db


def test_every_way_finds_those_who_can_be_reached_so():
    service("call", ("voice", "016"))
    service("text", ("text", "741741"))
    service("whatsapp", ("whatsapp", "600 000 016"))
    service("video", ("videophone", "855-812-1001"))
    service("chat", chat="https://chat.example.org")
    service("walk_in", walk_in=True)
    service("tty", ("tty", "607-555-0101"))
    found = {way: {one.identifier for one in Service.objects.filter(reached_by(way))} for way in WAYS}
    assert found == {way: {way} for way in WAYS} | {"text": {"text", "whatsapp"}}


def test_what_is_no_way_of_ours_leaves_out_nobody():
    service("one")
    assert Service.objects.filter(reached_by("pigeon")).count() == 1
