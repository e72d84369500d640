"""The choices for a printed page that fit what the reader said about paper and place."""

from typing import Any

from django.conf import settings
from django.utils.translation import get_language

from safetyplan.plans.plan import Plan
from safetyplan.translation.languages import KNOWN

_LETTER_COUNTRIES = {"US", "CA", "MX", "PR", "GU", "PH", "CL", "CO", "VE", "CR", "GT"}  # Unicode CLDR paperSize


def defaults_for(plan: Plan) -> dict[str, Any]:
    gate = plan.answers.get("before_we_start", {})
    careful = gate.get("paper") in {"quiet", "small", "unsure", "no"}
    edition = "page" if "few_minutes" in plan.said() else "full"
    country = plan.answers.get("situation", {}).get("country") or settings.SAFETYPLAN_HOME_COUNTRY
    return {
        "edition": "card" if gate.get("paper") == "small" else edition,
        "wording": "home" if careful else "plain",
        "paper": _paper(country),
        "language": get_language(),
        "cover": "none",
    }


def _paper(country: str) -> str:
    """What printers hold in this country; where none is known, what readers of the language use most."""
    if country:
        return "letter" if country in _LETTER_COUNTRIES else "a4"
    language = KNOWN.get(get_language() or "en")
    return language.paper if language else "a4"
