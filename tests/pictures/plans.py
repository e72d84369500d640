"""A product of our own on a database of our own, with plans in it whose browsers' cookies we hold."""

import json
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.http import HttpResponse

from safetyplan.plans import drafts
from safetyplan.plans.cookie import give
from safetyplan.plans.plan import Plan

TYPICAL = Path(__file__).parents[1] / "plans" / "typical.json"


def prepare() -> None:
    """Make the tables and fill the directory, in the database that the environment names."""
    call_command("migrate", verbosity=0)
    call_command("loadresources", verbosity=0)


def typical(seat: str = "myself", **more: Any) -> Plan:
    """The typical plan, in full length, from this seat."""
    kept = json.loads(TYPICAL.read_text()) | more
    kept["answers"]["before_we_start"] = kept["answers"].get("before_we_start", {}) | {"length": "full", "seat": seat}
    return Plan(kept)


def cookie_for(plan: Plan, address: str) -> dict[str, str]:
    """What a browser holds that may open this plan."""
    name = settings.DRAFT_COOKIE_NAME
    return {"name": name, "value": give(HttpResponse(), drafts.begin(plan)).cookies[name].value, "url": address}
