"""Every printed page in English, and in Spanish and Arabic where those stand."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

from django.conf import settings
from django.utils import translation

from safetyplan.document.covers import COVERS
from safetyplan.document.editions import EDITIONS
from safetyplan.document.picture import pages_in, picture_of
from safetyplan.document.render import render
from safetyplan.document.sheet import PAPERS
from safetyplan.document.slip import slip_pdf
from safetyplan.plans.plan import Plan
from safetyplan.plans.views.help_near import help_for
from safetyplan.sections.answer import WORDINGS
from tests.pictures.pages import Drawn
from tests.pictures.plans import typical

LANGUAGES = ("en", "es", "ar")


def draw(folder: Path) -> list[Drawn]:
    plan, drawn = typical(), []
    for language in [code for code in LANGUAGES if code in dict(settings.LANGUAGES)]:
        for name, choices in _shapes():
            pdf = printed(plan, language=language, **choices)
            drawn += _drawn(folder, language, choices["edition"], name, pdf)
        with translation.override(language):
            drawn += _drawn(folder, language, "slip", "slip", slip_pdf("1234 5678 9012 3456 7890 12"))
    return drawn


def _shapes() -> Iterator[tuple[str, dict[str, Any]]]:
    """(name, what `render` is told): all editions in all wordings on all papers, in large letters, and all covers."""
    for edition in EDITIONS:
        for wording, paper in product(WORDINGS, PAPERS):
            yield f"{edition}-{wording}-{paper}", {"edition": edition, "wording": wording, "paper": paper}
        yield f"{edition}-large", {"edition": edition, "large": True}
    for cover in list(COVERS)[1:]:  # the first is none
        yield f"full-home-cover-{cover}", {"edition": "full", "wording": "home", "cover": cover}


def _drawn(folder: Path, language: str, edition: str, name: str, pdf: bytes) -> list[Drawn]:
    place = folder / "print" / language / name
    place.mkdir(parents=True, exist_ok=True)
    return [(f"Print, {language}, {edition}", picture) for picture in _pages(pdf, place)]


def printed(plan: Plan, **choices: Any) -> bytes:
    near = help_for(plan)
    return render(plan, services=near.chosen, national=near.national, **choices)


def _pages(pdf: bytes, place: Path) -> Iterator[Path]:
    for number in range(1, pages_in(pdf) + 1):
        picture = place / f"{number:02}.png"
        picture.write_bytes(picture_of(pdf, number))
        yield picture
