"""What the process apart makes of a plan: the file, or pages of it as pictures."""

from collections.abc import Sequence
from typing import Any

from safetyplan.document.picture import pages_in, picture_of
from safetyplan.document.render import render
from safetyplan.plans.plan import Plan


def file_of(kept: dict[str, Any], services: Sequence[Any], national: Any, choices: dict[str, Any]) -> bytes:
    return render(Plan(kept), services=services, national=national, **choices)


def page_of(
    kept: dict[str, Any], services: Sequence[Any], national: Any, choices: dict[str, Any], number: int
) -> list[int | bytes]:
    pdf = file_of(kept, services, national, choices)
    pages = pages_in(pdf)
    number = min(number, pages)
    return [pages, number, picture_of(pdf, number)]


def first_page_of(kept: dict[str, Any], services: Sequence[Any], national: Any, choices: dict[str, Any]) -> bytes:
    return picture_of(file_of(kept, services, national, choices | {"first_page": True}), 1)
