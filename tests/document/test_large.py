"""Large print: any edition at 18 points."""

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from safetyplan.document.editions import EDITIONS
from safetyplan.document.render import render
from tests.conftest import kept_plan
from tests.document.paper import Paper


def sizes(pdf):
    """The sizes of the letters on the first page, in points: they are drawn in CSS pixels, 96 to an inch."""
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0].get_textpage()
        return [round(pdfium.FPDFText_GetFontSize(page, index) * 72 / 96, 1) for index in range(page.count_chars())]


@pytest.mark.parametrize("edition", ["full", "page", "numbers", "blank"])
def test_the_body_is_set_at_eighteen_points_where_it_was_at_twelve(near, edition):
    plan, national = kept_plan("sparse"), near["sparse"].national
    plain, large = (sizes(render(plan, edition=edition, large=large, national=national)) for large in (False, True))

    assert 12 in plain
    assert 18 in large
    assert 12 not in large


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_edition_can_be_had_large_and_keeps_its_number_of_sheets(near, edition):
    help_ = near["typical"]
    paper = Paper(
        render(kept_plan("typical"), edition=edition, large=True, services=help_.chosen, national=help_.national)
    )

    if edition in {"page", "log"} or EDITIONS[edition].panels:
        assert paper.pages == 1
    if edition not in {"bag", "log"}:
        assert paper.holds_line_with("1-800-799-7233")


def test_nothing_is_cut_off_at_the_edge_of_a_large_page(near):
    help_ = near["typical"]
    paper = Paper(render(kept_plan("typical"), large=True, services=help_.chosen, national=help_.national))

    assert paper.pages > 8
    assert all(line.right < paper.sizes[0][0] - 20 and line.left > 20 for page in paper.lines for line in page)
