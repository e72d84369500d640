"""What many tests share: a survivor's browser, an advocate's, and the plans that stand beside the tests."""

import gc
import json
from copy import deepcopy
from functools import cache
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.db.models import Model
from django.test import Client

from safetyplan.plans.plan import Plan
from safetyplan.plans.read import read_plan

PLANS = Path(__file__).parent / "plans"
_LOADED: dict[type[Model], list[Model]] = {}


def pytest_collection_finish() -> None:
    """What was imported and collected stays to the end: to look through it over and over took a tenth of the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


@pytest.fixture
def directory(db: None) -> None:
    fill_directory()


def fill_directory() -> None:
    """The starting directory: loaded by the command, and for the tests after the first by its rows."""
    if not _LOADED:
        call_command("loadresources", verbosity=0)
        _LOADED.update((model, list(model.objects.all())) for model in apps.get_app_config("resources").get_models())
        return
    for model, rows in _LOADED.items():
        model.objects.bulk_create(rows)


@pytest.fixture
def browser(db: None) -> Client:
    """A browser that has begun a full plan for itself."""
    client = Client()
    client.post("/", {"length": "full", "seat": "myself"})
    assert settings.DRAFT_COOKIE_NAME in client.cookies
    return client


def kept_plan(name: str) -> Plan:
    """`sparse`, `typical` or `full`: the plans under tests/plans/."""
    return deepcopy(_read(name))


@cache
def _read(name: str) -> Plan:
    return read_plan(json.loads((PLANS / f"{name}.json").read_text()))
