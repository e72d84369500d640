"""A plan on paper."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from django.conf import settings
from django.template.loader import render_to_string
from django.utils import translation

from safetyplan.document.beside import both, in_tongue
from safetyplan.document.covers import COVERS, cover_page
from safetyplan.document.editions import EDITIONS, Edition
from safetyplan.document.engine import Drawing, laid_out, turn, written
from safetyplan.document.own_texts import told_in
from safetyplan.document.panels import fitted
from safetyplan.document.parts import leading, services_in
from safetyplan.document.renaming import name_of, renamed
from safetyplan.document.room import roomiest
from safetyplan.document.sheet import PAPERS, Sheet
from safetyplan.document.words import labels_in, title_of
from safetyplan.plans.plan import Plan
from safetyplan.sections.answer import WORDINGS


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
    second: str = "",
    beside: bool = False,
) -> bytes:
    """A PDF of this plan.

    `edition` is a key of EDITIONS, `wording` one of WORDINGS, `paper` a key of PAPERS, `language` a code of LANGUAGES.
    `services` are those the plan chose, `national` the line printed on every plan of its country, or None.
    `only` holds the slugs of the sections to print; None prints all. `large` sets it at 18 points. `cover` is a key of
    COVERS; cards and folded sheets have none. With `first_page`, what comes long after that page is left out.
    With a `second` language everything prints in both: a copy in each or, for the whole plan and `beside`, by the line.
    Raises ValueError for a choice that is not one.
    """
    for choice, offered in (
        (edition, EDITIONS),
        (wording, WORDINGS),
        (paper, PAPERS),
        (language, dict(settings.LANGUAGES)),
        (second or language, dict(settings.LANGUAGES)),
        (cover, COVERS),
    ):
        if choice not in offered:
            raise ValueError(f"{choice!r} is not one of {', '.join(offered)}")
    shape, names, sheet = EDITIONS[edition], plan.printing.get("names", {}), Sheet(paper, large)
    tongues = list(dict.fromkeys([language, second or language]))
    side_by_side = beside and edition == "full" and len(tongues) == 2

    def pages_in(tongue: str) -> list[dict[str, Any]]:
        parts = renamed(shape.parts(plan, wording, services, only), names)
        parts = told_in(parts, plan.told.get(tongue, {}), with_original=not side_by_side)
        if first_page and shape.in_order:
            parts = leading(parts)
        help_lines = list(dict.fromkeys(line for line in (national, *services_in(parts)) if line))
        common = {
            "language": tongue,
            "rtl": translation.get_language_bidi(),
            "wording": wording,
            "quiet": wording != "plain",
            "edition": edition,
            "title": name_of(title_of(wording), names),
            "labels": {key: name_of(label, names) for key, label in labels_in(wording).items()},
            "national": national,
            "some_english": any(part.in_english for part in parts),
            **(cover_page(cover) if shape.covered else {}),
        }
        return [common | context for context in shape.fits(parts, help_lines)]

    def drawn() -> Iterator[Drawing]:
        if side_by_side:
            yield laid_out(both(*(in_tongue(tongue, pages_in) for tongue in tongues)), sheet)
        for tongue in [] if side_by_side else tongues:
            with translation.override(tongue):
                yield (_in_panels if shape.panels else _fullest)(shape, pages_in(tongue), sheet)

    with turn():
        return written(*drawn())  # nothing of it has a name here, so that the end of the turn can let go of all of it


def _in_panels(shape: Edition, pages: Sequence[dict[str, Any]], sheet: Sheet) -> Drawing:
    panels = fitted(shape.panels, pages, lambda html: laid_out(html, sheet))
    return laid_out(render_to_string(shape.template, pages[0] | {"panels": panels}), sheet)


def _fullest(shape: Edition, pages: Sequence[dict[str, Any]], sheet: Sheet) -> Drawing:
    def lay_out(version: Mapping[str, Any]) -> Drawing:
        return laid_out(render_to_string(shape.template, dict(version)), sheet)

    if shape.pages_most is None:
        return lay_out(pages[0])
    most = shape.pages_most + bool(pages[0].get("cover"))
    found = roomiest(pages, lay_out, most)
    return lay_out(pages[0]) if shape.spills and len(found.pages) > most else found
