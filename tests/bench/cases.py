"""The plans that every engine is given, in each language that has a catalogue."""

import json
from typing import Any, NamedTuple

from django.conf import settings
from django.core.management import call_command
from django.db.models import prefetch_related_objects
from django.utils import translation

from safetyplan.plans.read import read_plan
from safetyplan.plans.views.help_near import help_for
from safetyplan.resources.starting import load
from tests.bench.words import Words, words_of

PLANS = ("typical", "full")
LANGUAGES = {"en": "English", "ar": "Arabic", "zh-hans": "Chinese"}


class Case(NamedTuple):
    """One plan in one language, ready to be sent to another process."""

    plan: str
    language: str
    kept: dict[str, Any]
    services: list[Any]
    national: Any
    words: Words


def prepare() -> None:
    """A database of this run's own, with the starting directory."""
    call_command("migrate", verbosity=0)
    load()


def no_catalogue(language: str) -> bool:
    catalogue = settings.BASE_DIR / "locale" / translation.to_locale(language) / "LC_MESSAGES" / "django.mo"
    return language not in dict(settings.LANGUAGES) or (language != "en" and not catalogue.exists())


def case(name: str, language: str) -> Case:
    kept = json.loads((settings.BASE_DIR / "tests" / "plans" / f"{name}.json").read_text())
    plan = read_plan(kept)
    with translation.override(language):
        near = help_for(plan)
        prefetch_related_objects([near.national] if near.national else [], "phones", "texts")
        words = words_of(plan, near, language, translation.get_language_bidi())
    return Case(name, language, plan.as_kept(), list(near.chosen), near.national, words)
