"""In what order a database puts those who could answer."""

import random

import pytest

from safetyplan.resources.models import Service
from safetyplan.resources.needs import NEEDS
from safetyplan.resources.rank import Rank
from tests.resources.services_to_try import service

pytestmark = pytest.mark.django_db
FEW = list(NEEDS)[:6]  # the first two of them together make a line for anyone


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


def test_a_need_is_not_mistaken_for_part_of_another():
    service("a", needs=["sexual_assault"])
    service("z", needs=["sexual"])
    assert ranked(needs=["sexual"]) == ["z", "a"]


def test_a_line_for_anything_stands_before_a_special_one():
    service("a", needs=["legal"])
    service("b", needs=["hotline", "general"])
    assert ranked(needs=["legal"]) == ["b", "a"]


def test_the_police_and_a_line_that_may_not_serve_here_stand_behind_the_rest_whatever_they_meet():
    service("a", needs=["hotline", "general"], warnings=["police"])
    service("b", needs=["hotline", "general"], warnings=["one_area"])
    service("c")
    assert ranked(needs=["hotline"]) == ["c", "b", "a"]


@pytest.mark.parametrize("seed", range(5))
def test_what_weighs_more_is_never_outweighed_by_all_that_weighs_less(seed):
    luck = random.Random(seed)  # noqa: S311
    rows = [
        service(
            f"line {number:02}",
            needs=luck.sample(FEW, 3),
            languages=luck.sample(["en", "es", "pt", "ru"], 2),
            interpreters=luck.random() < 0.5,
            warnings=luck.sample(["police", "one_area", "calls_back"], 1) if luck.random() < 0.5 else [],
            is_national_line=number == 7,
        )
        for number in range(40)
    ]
    asked = set(luck.sample(FEW, 3))

    def weighs(row):
        """What counts, the gravest first; at last the name."""
        for_anyone = {"hotline", "general"} <= set(row.needs)
        last = "police" in row.warnings, "one_area" in row.warnings
        spoken = 2 if "es" in row.languages else int(row.interpreters)
        first = (not row.is_national_line, *last, not for_anyone and not any(last), -spoken)
        return (*first, -len(asked & set(row.needs)), "hotline" not in row.needs, row.name)

    assert ranked(needs=asked, language="es") == [row.identifier for row in sorted(rows, key=weighs)]
