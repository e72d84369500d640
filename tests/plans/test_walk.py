"""The whole path, as people walk it: only by links and buttons, with no script, to a page in the hand."""

import itertools

import pytest

from safetyplan.sections import all_sections
from tests.document.paper import Paper, unpacked
from tests.reader import Reader

pytestmark = pytest.mark.django_db
ON = "Save and go on"
HELP = ["us-ny-hotline", "us-ny-nyc-hope"]


class Pen:
    """Fills every box of a page, each text with a word of its own, and remembers which page has which words."""

    def __init__(self, **always):
        self.always, self.written, self._numbers = always, {}, itertools.count(100)

    def fill(self, page):
        """What to type on this page."""
        form = next(form for form in page.all("form") if page.value("section") in {b.get("value") for b in form.iter()})
        typed, words = {}, self.written.setdefault(page.value("section"), [])
        for box in form.iter():
            name, kind = box.get("name", ""), box.get("type", "text") if box.tag == "input" else box.tag
            if name.startswith("find-"):
                continue  # the search of the help lines, which keeps nothing
            if kind == "checkbox":
                typed.setdefault(name, []).append(box.get("value"))
            elif kind in {"text", "tel", "textarea"}:
                words.append(f"word{next(self._numbers)}")
                typed[name] = words[-1]
            elif kind in {"radio", "select", "date"}:
                typed[name] = {"select": "", "date": "2027-03-31"}.get(kind, box.get("value"))
        return {name: self.always.get(name, value) for name, value in typed.items()}


def walk(reader, pen):
    """From Before we start to Look over. Returns the headings met on the way."""
    met = []
    while reader.page.address.startswith("/page/"):
        assert reader.page.heading not in met, "a page was shown again"
        met.append(reader.page.heading)
        reader.press(ON, **pen.fill(reader.page))
    return met


def begin(**choices):
    reader = Reader()
    reader.open("/")
    reader.press("Start", **choices)
    reader.follow("Go on")
    return reader


def printed(reader, **choices):
    reader.follow("Go on to the printed page")
    reader.press("Download the page", **choices)
    assert reader.file["Content-Type"] == "application/pdf"
    assert reader.file["Content-Disposition"] == 'attachment; filename="notes.pdf"'
    return Paper(reader.file.content)


def erase(reader):
    reader.follow("Finish")
    assert reader.press("Erase everything now").heading == "Everything is erased"
    assert reader.open("/contents/").address == "/"


def test_a_survivor_with_time_walks_every_page_and_holds_every_word_that_prints(directory):
    pen = Pen(
        length="full", seat="myself", living="getting_ready", paper="yes", country="US", region="US-NY", chosen=HELP
    )
    reader = begin(length="full", seat="myself")
    met = walk(reader, pen)

    assert reader.page.address == "/look-over/"
    assert len(met) >= len(all_sections()) - 3
    words = reader.page.words
    assert [word for written in pen.written.values() for word in written if word not in words] == []
    assert "For the helper" not in "".join(page.words for page in reader.seen)

    paper = printed(reader)
    on_paper = {section.slug for section in all_sections() if section.printed}
    missing = [word for slug in on_paper for word in pen.written.get(slug, []) if not paper.says(word)]
    too_much = [
        word for slug, written in pen.written.items() if slug not in on_paper for word in written if paper.says(word)
    ]
    assert (missing, too_much) == ([], [])
    assert paper.pages > 5
    erase(reader)


def test_an_advocate_beside_someone_sees_a_side_note_on_each_page_and_none_is_printed(directory):
    pen = Pen(length="full", seat="beside", paper="quiet", country="US", chosen=[])
    reader = begin(length="full", seat="beside")
    walk(reader, pen)

    pages = [page for page in reader.seen if page.address.startswith("/page/")]
    assert len(pages) > 15
    assert [page.heading for page in pages[1:] if "For the helper" not in page.words] == []
    notes = {str(section.advocate_note) for section in all_sections()}
    assert all(any(note in page.words for note in notes) for page in pages)

    paper = printed(reader, edition="page", wording="home")
    assert [note for note in notes if paper.says(note)] == []
    assert not paper.says("For the helper")
    assert paper.says("My notes")
    assert b"safety" not in unpacked(reader.file.content).lower()
    erase(reader)


def test_in_a_few_minutes_seven_pages_lead_to_one_sheet(directory):
    pen = Pen(length="few_minutes", seat="myself", country="US")
    reader = begin(length="few_minutes")
    met = walk(reader, pen)
    assert len(met) == 7

    paper = printed(reader)
    assert paper.pages == 1
    assert paper.says("1-800-799-7233") or paper.says("800-799-7233")
    erase(reader)


def test_someone_who_skips_everything_still_holds_a_page(directory):
    reader = begin(length="full")
    while reader.page.address.startswith("/page/"):
        reader.press(ON)
    assert "Pages with nothing on them" in reader.page.words

    assert printed(reader).pages >= 1
    erase(reader)
