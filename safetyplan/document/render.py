"""A plan on paper: the one door to WeasyPrint."""

import functools
import gc
import re
import threading
from bisect import bisect_left
from collections.abc import Collection, Sequence
from typing import Any

from django.conf import settings
from django.template.loader import render_to_string
from django.utils import translation
from weasyprint import CSS, HTML
from weasyprint.document import Document
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher

from safetyplan.document.editions import EDITIONS, Edition
from safetyplan.document.parts import parts_of, services_in
from safetyplan.document.words import labels_in, title_of
from safetyplan.plans.plan import Plan
from safetyplan.sections.answer import WORDINGS

PAPERS = {"letter": (8.5, 11.0), "a4": (210 / 25.4, 297 / 25.4)}  # width and height in inches
_PDF = {"pdf_variant": "pdf/ua-1"}
# One font configuration for all threads, so that memory stays flat; without the lock, threads corrupted memory.
_lock = threading.Lock()


class FetchesNothing(URLFetcher):
    """Whatever a document names, nothing is opened: no file, no address."""

    def fetch(self, url: str, headers: Any = None) -> Any:
        raise ValueError("nothing is fetched")  # never the address itself: it may hold someone's words


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
) -> bytes:
    """A PDF of this plan.

    `edition` is a key of EDITIONS, `wording` one of WORDINGS, `paper` a key of PAPERS, `language` a code of LANGUAGES.
    `services` are those the plan chose, `national` the line printed on every plan of its country, or None.
    `only` holds the slugs of the sections to print; None prints all. Raises ValueError for a choice that is not one.
    """
    for choice, offered in (
        (edition, EDITIONS),
        (wording, WORDINGS),
        (paper, PAPERS),
        (language, dict(settings.LANGUAGES)),
    ):
        if choice not in offered:
            raise ValueError(f"{choice!r} is not one of {', '.join(offered)}")
    with translation.override(language):
        shape = EDITIONS[edition]
        parts = parts_of(plan, wording, services, only)
        help_lines = list(dict.fromkeys(line for line in (national, *services_in(parts)) if line))
        common = {
            "language": language,
            "rtl": translation.get_language_bidi(),
            "wording": wording,
            "quiet": wording != "plain",
            "edition": edition,
            "title": title_of(wording),
            "labels": labels_in(wording),
            "national": national,
        }
        pages = [common | context for context in shape.fits(parts, help_lines)]
        with _lock, _no_collection():
            return _write(_roomiest(shape, pages, paper))


def _roomiest(shape: Edition, pages: Sequence[dict[str, Any]], paper: str) -> Document:
    """The first that has few enough pages, or else the last. Each is tighter than the one before."""
    drawn: dict[int, Document] = {}

    def fits(number: int) -> bool:
        drawn[number] = _draw(render_to_string(shape.template, pages[number]), paper)
        return shape.pages_most is None or len(drawn[number].pages) <= shape.pages_most

    if fits(0):
        return drawn[0]
    tightest = len(pages) - 1
    found = bisect_left(range(tightest), True, lo=min(1, tightest), key=fits)
    if found not in drawn:
        fits(found)
    return drawn[found]


def draw(html: str, paper: str) -> bytes:
    """A PDF of finished markup of ours."""
    with _lock, _no_collection():
        return _write(_draw(html, paper))


def _draw(html: str, paper: str) -> Document:
    fonts, style = _style(paper)
    return HTML(string=html, url_fetcher=FetchesNothing()).render(stylesheets=[style], font_config=fonts, **_PDF)


def _write(drawn: Document) -> bytes:
    """The finished file, without the name of the tool that made it: not in its info, not in its XMP."""
    plain = drawn.metadata.generate_rdf_metadata

    def discreet(*args: Any) -> bytes:
        return re.sub(rb'<rdf:Description[^>]*pdf:Producer="[^"]*"[^>]*/>', b"", plain(*args))

    drawn.metadata.generate_rdf_metadata = discreet
    return drawn.write_pdf(finisher=lambda _document, pdf: pdf.info.clear(), **_PDF)


@functools.cache
def _fonts() -> FontConfiguration:
    return FontConfiguration()


@functools.cache
def _style(paper: str) -> tuple[FontConfiguration, CSS]:
    """Parsed once: parsing is a large part of the time."""
    width, height = PAPERS[paper]
    rules = render_to_string("document/print.css", {"width": width, "height": height, "above_cards": (height - 8) / 2})
    return _fonts(), CSS(string=rules, font_config=_fonts(), url_fetcher=FetchesNothing())


class _no_collection:
    """No garbage collection while a document is drawn; it is collected whole afterwards."""

    def __enter__(self) -> None:
        gc.disable()

    def __exit__(self, *_: Any) -> None:
        gc.enable()
        gc.collect(1)
