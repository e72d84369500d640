"""Eight small pages on one sheet, laid so that one cut and the folds put them in order and upright."""

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from safetyplan.document.editions.booklet import PANELS
from safetyplan.document.render import render
from safetyplan.document.sheet import PAPERS
from safetyplan.plans.plan import Plan
from tests.conftest import kept_plan
from tests.document.paper import Paper, squeezed
from tests.document.plan_words import long_words_in, numbers_of

INCH = 72
# What each small page of the typical plan begins with, in the order of reading.
BEGINS = [
    "My safety plan",
    "Signs I watch for",
    "When I notice it, I will",
    "People and numbers",
    "Help near me",
    "My way out",
    "If I can take only three things",
    "When the pull is strong",
]
# Where each lies on the flat sheet (column from the left, row from the top), as in every guide to folding one sheet.
FLAT = [(3, 1), (3, 0), (2, 0), (1, 0), (0, 0), (0, 1), (1, 1), (2, 1)]


def words_on(pdf):
    """(text, left, bottom, on its head) of each piece of text on the sheet."""
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0]
        reader, found = page.get_textpage(), []
        for thing in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
            left, bottom, right, top = thing.get_bounds()
            text = reader.get_text_bounded(left - 1, bottom - 1, right + 1, top + 1)
            found.append((" ".join(text.split()), (left + right) / 2, (bottom + top) / 2, thing.get_matrix().a < 0))
        return found


@pytest.mark.parametrize("paper", PAPERS)
def test_each_small_page_lies_where_folding_puts_it(printed, paper):
    width, height = (length * INCH for length in reversed(PAPERS[paper]))
    sheet = printed("typical", "booklet", "plain", paper)

    assert sheet.pages == 1
    assert sheet.sizes == [pytest.approx((width, height), abs=0.1)]
    words = words_on(sheet.pdf)
    for heading, (column, row) in zip(BEGINS, FLAT, strict=True):
        first = heading.split()[0] + " " + heading.split()[1]
        text, across, up, upended = next(word for word in words if word[0].startswith(first))
        assert (int(across // (width / 4)), int(up < height / 2)) == (column, row), text
        assert upended == (row == 0), text


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("name", ["typical", "full"])
def test_nothing_runs_out_of_its_small_page(near, name, large):
    help_ = near[name]
    pdf = render(
        long_words_in(kept_plan(name), "w") if name == "full" else kept_plan(name),
        edition="booklet", large=large, services=help_.chosen, national=help_.national,
    )  # fmt: skip
    sheet = Paper(pdf)
    width, height = sheet.sizes[0]

    for line in sheet.lines[0]:
        left, right = int(line.left // (width / 4)), int((line.right - 0.1) // (width / 4))
        low, high = int(line.bottom // (height / 2)), int((line.top - 0.1) // (height / 2))
        assert (left, low) == (right, high), line.text


def test_it_is_read_from_the_front_whatever_lies_where(printed):
    text = squeezed(printed("typical", "booklet").text)

    assert sorted(BEGINS, key=lambda heading: text.index(squeezed(heading))) == BEGINS


def test_numbers_stay_whole(printed, near):
    sheet = printed("typical", "booklet")

    shown = [number for number in numbers_of(near["typical"]) if sheet.says(number)]
    assert len(shown) >= 3
    assert [number for number in shown if not sheet.holds_line_with(number)] == []


def test_a_plan_with_nothing_in_it_still_makes_a_booklet():
    assert Paper(render(Plan(), edition="booklet")).pages == 1
    assert len(PANELS) == 8
