"""Plans on paper, each drawn once for all tests: the same input gives the same bytes.

The starting directory is read in the transaction of the first test that asks for it, and gone with that.
"""

from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
from django.db.models import prefetch_related_objects

from safetyplan.document.render import render
from safetyplan.plans.views.help_near import Help, help_for
from safetyplan.resources.models import Service
from tests.conftest import fill_directory, kept_plan
from tests.document.paper import Paper


@pytest.fixture
def starting_services(db: None) -> list[Service]:
    """The starting directory with its phones."""
    return _starting_services()


@pytest.fixture
def near(db: None) -> dict[str, Help]:
    """The help that each plan speaks of, by the plan's name."""
    return _near()


@pytest.fixture
def printed(db: None) -> Callable[..., Paper]:
    """The plan of this name on paper: `printed("typical", "page", "home", "a4")`."""
    return _printed


@pytest.fixture
def four_languages(settings: Any) -> None:
    """The languages that come with the product are offered, however much of them is translated."""
    settings.LANGUAGES = [("en", "English"), ("es", "Spanish"), ("ar", "Arabic"), ("zh-hans", "Simplified Chinese")]


@cache
def _starting_services() -> list[Service]:
    fill_directory()
    return list(Service.objects.prefetch_related("phones"))


@cache
def _near() -> dict[str, Help]:
    fill_directory()
    found = {name: help_for(kept_plan(name)) for name in ("sparse", "typical", "full")}
    prefetch_related_objects([help_.national for help_ in found.values() if help_.national], "phones")
    return found


@cache
def _printed(name: str, edition: str = "full", wording: str = "plain", paper: str = "letter") -> Paper:
    help_, choices = _near()[name], {"edition": edition, "wording": wording, "paper": paper}
    return Paper(render(kept_plan(name), services=help_.chosen, national=help_.national, **choices))
