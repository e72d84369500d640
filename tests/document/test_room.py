"""The fullest version that fits is found, whatever was foretold of it."""

import pytest

from safetyplan.document.engine import laid_out, turn
from safetyplan.document.room import roomiest
from safetyplan.document.sheet import Sheet


def printer():
    """A printer that lays out as many lines as a version holds, and notes what it was handed and what it laid out."""
    done = []

    def lay_out(version):
        lines = "".join(f"<p>{line[0]}</p>" for line in version["lines"]) + "<p>a</p>" * version.get("not foretold", 0)
        done.append((version, laid_out(f"<html><head/><body>{lines}</body></html>", Sheet("letter"))))
        return done[-1][1]

    return lay_out, done


def versions(most, words="a few words"):
    return [{"lines": [(words,)] * count} for count in range(most, 0, -1)]


@pytest.mark.parametrize("most", [1, 10, 50])
@pytest.mark.parametrize("words", ["a few words", "words " * 60], ids=["short", "long"])
def test_it_is_the_first_that_fits(most, words):
    lay_out, done = printer()
    with turn():
        found = roomiest(versions(most, words), lay_out, 1)
        first = next(one for one in versions(most, words) if len(printer()[0](one).pages) == 1)

    assert [version for version, drawn in done if drawn is found] == [first]


def test_what_leaves_hardly_any_of_the_page_free_is_not_laid_out_again():
    def laid_out_with(more):
        fuller, full = ({"lines": [("a few words",)] * count, "not foretold": more} for count in (26, 24))
        lay_out, done = printer()
        with turn():
            roomiest([fuller, full], lay_out, 1)
        return [len(version["lines"]) for version, _drawn in done]

    assert laid_out_with(2) == [24, 26]
    assert laid_out_with(5) == [24]


def test_where_none_fits_it_is_the_last():
    lay_out, _done = printer()
    with turn():
        found = roomiest([{"lines": [("words " * 2000,)] * count} for count in (4, 3, 2)], lay_out, 1)

    assert len(found.pages) > 1
    assert sum("words" in getattr(box, "text", "") for box in found.pages[0]._page_box.descendants()) > 10


def test_few_layouts_are_needed():
    lay_out, done = printer()
    with turn():
        roomiest(versions(90), lay_out, 1)

    assert len(done) <= 6
