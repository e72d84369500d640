"""The fullest version that fits is found, whatever was foretold of it."""

import pytest

from safetyplan.document.engine import laid_out, turn
from safetyplan.document.room import roomiest
from safetyplan.document.sheet import Sheet


def printer():
    """A printer that lays out as many lines as a version holds, and notes which versions it was handed."""
    handed = []

    def lay_out(version):
        handed.append(version)
        lines = "".join(f"<p>{line[0]}</p>" for line in version["lines"])
        return laid_out(f"<html><head/><body>{lines}</body></html>", Sheet("letter"))

    return lay_out, handed


def versions(most, words="a few words"):
    return [{"lines": [(words,)] * count} for count in range(most, 0, -1)]


@pytest.mark.parametrize("most", [1, 10, 50])
@pytest.mark.parametrize("words", ["a few words", "words " * 60], ids=["short", "long"])
def test_it_is_the_first_that_fits(most, words):
    lay_out, handed = printer()
    with turn():
        found = roomiest(versions(most, words), lay_out, 1)
        shown = sum(1 for box in found.pages[0]._page_box.descendants() if box.element_tag == "p" and box.children)
        first = next(one for one in versions(most, words) if len(lay_out(one).pages) == 1)

    assert len(found.pages) == 1
    assert any(one == first for one in handed[: len(handed)])
    assert shown >= len(first["lines"])


def test_where_none_fits_it_is_the_last():
    lay_out, _handed = printer()
    with turn():
        found = roomiest([{"lines": [("words " * 2000,)] * count} for count in (4, 3, 2)], lay_out, 1)

    assert len(found.pages) > 1
    assert sum("words" in getattr(box, "text", "") for box in found.pages[0]._page_box.descendants()) > 10


def test_few_layouts_are_needed():
    lay_out, handed = printer()
    with turn():
        roomiest(versions(90), lay_out, 1)

    assert len(handed) <= 6
