import os
import re
import subprocess
import sys

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command

from safetyplan.resources.finding import COUNTRY, COUNTY, REGION, find
from safetyplan.resources.management.made_up import MadeUp
from safetyplan.resources.models import Phone, Service


def run(*arguments, database):
    environment = os.environ | {
        "DATABASE_URL": f"sqlite:///{database}",
        "DJANGO_SETTINGS_MODULE": "safetyplan.settings",
    }
    command = [sys.executable, "manage.py", "timefinding", *arguments]
    return subprocess.run(command, cwd=settings.BASE_DIR, env=environment, capture_output=True, text=True, check=False)


def test_it_prints_a_line_of_figures_for_each_size_and_leaves_the_database_alone(tmp_path):
    database = tmp_path / "notes.sqlite3"
    said = run("100", "200", "--searches", "20", database=database)

    assert said.returncode == 0, said.stderr
    head, columns, *lines = said.stdout.splitlines()
    assert head == "sqlite"
    assert columns.split() == ["services", "searches", "median,", "ms", "p95,", "ms", "slowest,", "ms"]
    assert [line.split()[:2] for line in lines] == [["100", "20"], ["200", "20"]]
    assert all(re.fullmatch(r"\s+\d+\s+\d+(\s+\d+\.\d){3}", line) for line in lines)
    assert not database.exists() or database.stat().st_size == 0


@pytest.mark.parametrize("arguments", [["200", "100"], ["100", "--searches", "5"]])
def test_what_cannot_be_timed_is_refused_in_one_sentence(arguments):
    with pytest.raises(CommandError, match=r"^Give 20 searches or more, and sizes from the smallest to the largest\.$"):
        call_command("timefinding", *arguments)


@pytest.mark.django_db
def test_made_up_services_are_the_same_each_time_and_can_be_found():
    def names():
        MadeUp().fill(0, 3_000)
        made = list(Service.objects.order_by("pk").values_list("name", "region", "county", "needs"))
        return made

    first = names()
    assert {group.reach for place, _ask in MadeUp().searches(30) for group in find(place)} >= {COUNTY, REGION, COUNTRY}
    assert Phone.objects.count() >= len(first) == 3_000
    Service.objects.all().delete()
    assert names() == first
