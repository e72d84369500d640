"""What shows nothing behind it and has no border is passed over; what does is drawn as the library draws it."""

from weasyprint import draw
from weasyprint.draw import border
from weasyprint.layout import percent

from safetyplan.document import engine
from safetyplan.document.sheet import Sheet
from tests.document.engine.watching import watched


def drawn(body):
    html = f"<!DOCTYPE html><html lang='en'><head><title>a</title></head><body>{body}</body></html>"
    with engine.turn():
        engine.written(engine.laid_out(html, Sheet("letter")))


def test_a_paragraph_is_passed_over():
    with (
        watched(percent.resolve_radii_percentages, lambda names: names["box"].element_tag) as cornered,
        watched(border.draw_border, lambda names: names["box"].element_tag) as bordered,
    ):
        drawn("<p>words</p>")

    assert draw.draw_border is not border.draw_border
    assert "p" not in cornered + bordered


def test_a_heading_with_its_line_above_is_not():
    with watched(border.draw_border, lambda names: names["box"].element_tag) as bordered:
        drawn("<h2>words</h2><p>words</p>")

    assert "h2" in bordered
