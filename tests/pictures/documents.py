"""Every printed page: each shape in each wording, on each paper, in English, Spanish and Arabic where those stand."""

from collections.abc import Iterator
from pathlib import Path

from django.conf import settings

from safetyplan.document.editions import EDITIONS
from safetyplan.document.picture import pages_in, picture_of
from safetyplan.document.render import render
from safetyplan.document.sheet import PAPERS
from safetyplan.plans.plan import Plan
from safetyplan.plans.views.help_near import help_for
from safetyplan.sections.answer import WORDINGS
from tests.pictures.pages import Drawn
from tests.pictures.plans import typical

LANGUAGES = ("en", "es", "ar")


def draw(folder: Path) -> list[Drawn]:
    plan, drawn = typical(), []
    for language in [code for code in LANGUAGES if code in dict(settings.LANGUAGES)]:
        for edition in EDITIONS:
            for wording in WORDINGS:
                for paper in PAPERS:
                    place = folder / "print" / language / f"{edition}-{wording}-{paper}"
                    place.mkdir(parents=True, exist_ok=True)
                    pdf = printed(plan, edition=edition, wording=wording, paper=paper, language=language)
                    drawn += [(f"Print, {language}, {edition}", picture) for picture in _pages(pdf, place)]
    return drawn


def printed(plan: Plan, **choices: str) -> bytes:
    near = help_for(plan)
    return render(plan, services=near.chosen, national=near.national, **choices)  # type: ignore[arg-type]


def _pages(pdf: bytes, place: Path) -> Iterator[Path]:
    for number in range(1, pages_in(pdf) + 1):
        picture = place / f"{number:02}.png"
        picture.write_bytes(picture_of(pdf, number))
        yield picture
