"""What keeps a production start from being weaker than it looks.

`manage.py check --deploy` fails on each, and the server does not start with what `strong_enough` finds.
"""

from typing import Any

from django.conf import settings
from django.contrib.staticfiles import finders
from django.core.checks import CheckMessage, Error

WEAKEST_KIB, WEAKEST_PASSES = 47104, 1  # OWASP's least for Argon2id
KNOWN_TO_ALL = "only-for-trying-out"  # how the secrets begin that the settings make up for a developer
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
    if settings.PEPPER.startswith(KNOWN_TO_ALL) or settings.SECRET_KEY.startswith(KNOWN_TO_ALL):
        found.append(Error("PEPPER and SECRET_KEY are not set: those for trying out are known.", id="safetyplan.E208"))
    if not settings.DRAW_APART:
        found.append(Error("DRAW_APART is off: one document could hold up the whole site.", id="safetyplan.E209"))
    return found


def possible_times(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    found: list[CheckMessage] = []
    if settings.COVER_MINUTES not in COVERS:
        found.append(Error(f"COVER_MINUTES is one of {', '.join(map(str, COVERS))}.", id="safetyplan.E205"))
    if settings.IDLE_MINUTES < settings.COVER_MINUTES or settings.DRAFT_DAYS < 1:
        found.append(Error("IDLE_MINUTES is at least COVER_MINUTES, and DRAFT_DAYS at least 1.", id="safetyplan.E206"))
    return found


def logo_is_there(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """Each page shows it: without it no page could be drawn, not even the one that says sorry."""
    if not settings.SAFETYPLAN_LOGO or finders.find(settings.SAFETYPLAN_LOGO):
        return []
    return [Error(f"LOGO is no file in safetyplan/static/: {settings.SAFETYPLAN_LOGO}", id="safetyplan.E207")]
