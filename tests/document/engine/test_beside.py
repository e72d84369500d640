"""A line is laid out once, and measured beforehand only where something may float beside it."""

from weasyprint.formatting_structure.boxes import LineBox
from weasyprint.layout import inline, preferred

from safetyplan.document import engine
from safetyplan.document.sheet import Sheet
from tests.document.engine.watching import watched

WORDS = "<p>" + "some words of a line that goes on " * 30 + "</p>"


def lines_of(body, attributes="lang='en'"):
    """The boxes of the lines of this markup on one page."""
    html = f"<!DOCTYPE html><html {attributes}><head><title>a</title></head><body>{body}</body></html>"
    with engine.turn():
        (page,) = engine.laid_out(html, Sheet("letter")).pages
    return [box for box in page._page_box.descendants() if type(box) is LineBox]


def test_each_line_is_laid_out_once_in_scripts_from_the_right_too():
    for attributes in ("lang='en'", "lang='ar' dir='rtl'"):
        with watched(inline.split_inline_box, lambda names: type(names["box"])) as seen:
            lines = lines_of(WORDS, attributes)
        assert len(lines) > 5
        assert seen.count(LineBox) == 2 * len(lines)  # entered and left


def test_lines_are_measured_beside_what_floats_and_no_longer_below_it():
    figure = '<svg xmlns="http://www.w3.org/2000/svg" class="cycle" viewBox="0 0 100 100"><title>a</title></svg>'
    with watched(preferred.inline_min_content_width, lambda names: names["box"].position_y) as seen:
        lines = lines_of(figure + WORDS * 2)

    beside = sorted({line.position_y for line in lines})[: len(set(seen))]
    assert sorted(set(seen)) == beside
    assert 3 < len(beside) < len(lines) / 2
