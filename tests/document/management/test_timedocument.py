import re
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from tests.conftest import PLANS

pytestmark = pytest.mark.django_db
NAMES = ["edition", "pages", "bytes", "first, ms", "median, ms", "p95, ms", "peak memory, MB"]


def figures(*arguments, **options):
    out = StringIO()
    call_command("timedocument", *arguments, stdout=out, **options)
    return dict(re.split(r"  +", line) for line in out.getvalue().splitlines())


def test_it_prints_what_a_plan_costs():
    told = figures(PLANS / "sparse.json", edition="page", renders=2)

    assert list(told) == NAMES
    assert told["edition"] == "page"
    assert told["pages"] == "1"
    assert all(float(told[name]) > 0 for name in NAMES[1:])


def test_without_a_plan_it_takes_the_typical_one(directory):
    told = figures(edition="card", renders=2)

    assert int(told["bytes"]) > int(figures(PLANS / "sparse.json", edition="card", renders=2)["bytes"])


def test_what_it_cannot_do_is_one_line():
    with pytest.raises(CommandError, match="two or more"):
        figures(PLANS / "sparse.json", renders=1)
    with pytest.raises(CommandError, match="cannot be read"):
        figures(PLANS / "none.json")
