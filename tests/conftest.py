"""What many tests share: a survivor's browser, an advocate's, and the plans that stand beside the tests."""

import json
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.management import call_command
from django.test import Client

from safetyplan.plans.plan import Plan
from safetyplan.plans.schema import read_plan

PLANS = Path(__file__).parent / "plans"


@pytest.fixture(autouse=True)
def _plain_static_names(settings: Any) -> None:
    """Pages name the stylesheet as it stands in the tree: nothing is collected for a test."""
    settings.STORAGES = settings.STORAGES | {
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    }


@pytest.fixture(autouse=True)
def _quick_numbers(settings: Any) -> None:
    """Return numbers are stretched as little as Argon2id allows; what it costs for real is a benchmark's business."""
    settings.ARGON2_KIB, settings.ARGON2_PASSES = 64, 1


@pytest.fixture
def directory(db: None) -> None:
    """The starting directory, loaded."""
    call_command("loadresources", verbosity=0)


@pytest.fixture
def browser(db: None) -> Client:
    """A browser that has begun a full plan for itself."""
    client = Client()
    client.post("/", {"length": "full", "seat": "myself"})
    assert settings.DRAFT_COOKIE_NAME in client.cookies
    return client


def kept_plan(name: str) -> Plan:
    """`sparse`, `typical` or `full`: the plans under tests/plans/."""
    return read_plan(json.loads((PLANS / f"{name}.json").read_text()))
