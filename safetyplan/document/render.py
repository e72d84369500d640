"""A plan on paper."""

from bisect import bisect_left
from collections.abc import Collection, Sequence
from typing import Any

from django.conf import settings
from django.template.loader import render_to_string
from django.utils import translation

from safetyplan.document.covers import COVERS, cover_page
from safetyplan.document.editions import EDITIONS, Edition
from safetyplan.document.engine import Drawing, FetchesNothing, draw, laid_out, turn, written
from safetyplan.document.panels import fitted
from safetyplan.document.parts import leading, services_in
from safetyplan.document.renaming import name_of, renamed
from safetyplan.document.sheet import PAPERS, Sheet
from safetyplan.document.words import labels_in, title_of
from safetyplan.plans.plan import Plan
from safetyplan.sections.answer import WORDINGS

__all__ = ["PAPERS", "FetchesNothing", "draw", "render"]


def render(
    plan: Plan,
    *,
    edition: str = "full",
    wording: str = "plain",
    paper: str = "letter",
    language: str = "en",
    services: Sequence[Any] = (),
    national: Any = None,
    only: Collection[str] | None = None,
    large: bool = False,
    cover: str = "none",
    first_page: bool = False,
) -> bytes:
    """A PDF of this plan.

    `edition` is a key of EDITIONS, `wording` one of WORDINGS, `paper` a key of PAPERS, `language` a code of LANGUAGES.
    `services` are those the plan chose, `national` the line printed on every plan of its country, or None.
    `only` holds the slugs of the sections to print; None prints all. `large` sets it at 18 points. `cover` is a key of
    COVERS; cards and folded sheets have none. With `first_page`, what comes long after that page is left out.
    Raises ValueError for a choice that is not one.
    """
    for choice, offered in (
        (edition, EDITIONS),
        (wording, WORDINGS),
        (paper, PAPERS),
        (language, dict(settings.LANGUAGES)),
        (cover, COVERS),
    ):
        if choice not in offered:
            raise ValueError(f"{choice!r} is not one of {', '.join(offered)}")
    shape, names, sheet = EDITIONS[edition], plan.printing.get("names", {}), Sheet(paper, large)
    with translation.override(language):
        parts = renamed(shape.parts(plan, wording, services, only), names)
        if first_page:
            parts = leading(parts)
        help_lines = list(dict.fromkeys(line for line in (national, *services_in(parts)) if line))
        common = {
            "language": language,
            "rtl": translation.get_language_bidi(),
            "wording": wording,
            "quiet": wording != "plain",
            "edition": edition,
            "title": name_of(title_of(wording), names),
            "labels": {key: name_of(label, names) for key, label in labels_in(wording).items()},
            "national": national,
            **(cover_page(cover) if shape.covered else {}),
        }
        pages = [common | context for context in shape.fits(parts, help_lines)]
        with turn():
            return written((_in_panels if shape.panels else _roomiest)(shape, pages, sheet))


def _in_panels(shape: Edition, pages: Sequence[dict[str, Any]], sheet: Sheet) -> Drawing:
    panels = fitted(shape.panels, pages, lambda html: laid_out(html, sheet))
    return laid_out(render_to_string(shape.template, pages[0] | {"panels": panels}), sheet)


def _roomiest(shape: Edition, pages: Sequence[dict[str, Any]], sheet: Sheet) -> Drawing:
    """The first that fits, or else the last. Each is tighter than the one before."""
    drawn: dict[int, Drawing] = {}
    most = shape.pages_most and shape.pages_most + bool(pages[0].get("cover"))

    def fits(number: int) -> bool:
        drawn[number] = laid_out(render_to_string(shape.template, pages[number]), sheet)
        return most is None or len(drawn[number].pages) <= most

    tightest = len(pages) - 1
    found = 0 if fits(0) else bisect_left(range(tightest), True, lo=min(1, tightest), key=fits)
    if found not in drawn:
        fits(found)
    return drawn[found]
