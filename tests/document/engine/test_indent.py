"""A line that is set out hangs where lines begin, whichever way they are read."""

import pytest

from safetyplan.document.engine import draw
from tests.document.paper import Paper

PAGE = 612  # points, the width of Letter
HTML = (
    "<!DOCTYPE html><html lang='ar' dir='{dir}'><head><title>a</title></head><body>"
    "<p style='text-indent: {indent}pt; margin: 0 40pt'>{words}</p></body></html>"
)


def edges(direction, indent):
    """By how much each line stands in from the side on which it begins, in points."""
    pdf = draw(HTML.format(dir=direction, indent=indent, words="nnnn " * 40), "letter")
    lines = [line for line in Paper(pdf).lines[0] if "n" in line.text]
    return [round(line.left if direction == "ltr" else PAGE - line.right) for line in lines]


@pytest.mark.parametrize("indent", [-20, -8, 0, 30])
def test_the_first_line_is_set_in_or_out_by_as_much_from_either_side(indent):
    first, second, *rest = edges("ltr", indent)

    assert first - second == indent
    assert edges("rtl", indent) == [first, second, *rest]
