"""The rank that a database works out orders as `near` does, which says the same in many small expressions."""

import random

import pytest

from safetyplan.resources.models import Service
from safetyplan.resources.needs import NEEDS
from safetyplan.resources.rank import Rank
from tests.resources.services_to_try import service

pytestmark = pytest.mark.django_db


def ranked(needs=(), language=""):
    rows = Service.objects.annotate(rank=Rank(frozenset(needs), language)).order_by("-rank", "name")
    return [row.identifier for row in rows]


def test_the_national_line_then_who_is_there_for_anyone_then_the_others_then_the_police():
    service("police", warnings=["police"])
    service("other")
    service("one area", warnings=["one_area"])
    service("anyone", needs=["hotline", "general"])
    service("national", is_national_line=True)
    assert ranked() == ["national", "anyone", "other", "one area", "police"]


def test_who_speaks_the_language_comes_before_who_has_interpreters():
    service("neither")
    service("interpreters", interpreters=True)
    service("speaks", languages=["pt"])
    assert ranked(language="pt-BR") == ["speaks", "interpreters", "neither"]


def test_who_meets_more_needs_comes_first_and_nobody_is_left_out():
    service("none")
    service("one", needs=["legal"])
    service("two", needs=["legal", "pets"])
    assert ranked(needs=["legal", "pets"]) == ["two", "one", "none"]


@pytest.mark.parametrize("seed", range(5))
def test_it_orders_as_the_list_of_a_place_does(seed):
    luck = random.Random(seed)  # noqa: S311
    for number in range(40):
        service(
            f"line {number:02}",
            needs=luck.sample(list(NEEDS), 3),
            languages=luck.sample(["en", "es", "pt", "ru"], 2),
            interpreters=luck.random() < 0.5,
            warnings=luck.sample(["police", "one_area", "calls_back"], 1) if luck.random() < 0.5 else [],
            is_national_line=number == 7,
        )
    asked = {"needs": luck.sample(list(NEEDS), 3), "language": "es"}
    assert ranked(**asked) == [one.identifier for one in Service.objects.near("US", **asked)]
