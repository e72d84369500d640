"""What keeps a production start from being weaker than it looks: `manage.py check --deploy` fails on each."""

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error

WEAKEST_KIB, WEAKEST_PASSES = 47104, 1  # OWASP's least for Argon2id
COVERS = (1, 2, 5, 10, 15, 30)  # the minutes that the stylesheet has a class for


def strong_enough(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    found: list[CheckMessage] = []
    if settings.ARGON2_KIB < WEAKEST_KIB or settings.ARGON2_PASSES < WEAKEST_PASSES:
        found.append(
            Error(f"ARGON2_KIB is below {WEAKEST_KIB}: return numbers could be guessed.", id="safetyplan.E201")
        )
    if settings.DEBUG:
        found.append(Error("DEBUG is on: errors would be shown to whoever causes them.", id="safetyplan.E202"))
    if settings.PLAIN_HTTP:
        found.append(Error("PLAIN_HTTP is on: the key to a plan would travel in the clear.", id="safetyplan.E203"))
    if settings.PEPPER == settings.SECRET_KEY:
        found.append(Error("PEPPER and SECRET_KEY are the same: each needs its own.", id="safetyplan.E204"))
    return found


def possible_times(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    found: list[CheckMessage] = []
    if settings.COVER_MINUTES not in COVERS:
        found.append(Error(f"COVER_MINUTES is one of {', '.join(map(str, COVERS))}.", id="safetyplan.E205"))
    if settings.IDLE_MINUTES < settings.COVER_MINUTES or settings.DRAFT_DAYS < 1:
        found.append(Error("IDLE_MINUTES is at least COVER_MINUTES, and DRAFT_DAYS at least 1.", id="safetyplan.E206"))
    return found
