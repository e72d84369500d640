"""An agency adds a section: one file (`agency.py` beside this), one line in the setting, and no other edit."""

import pypdfium2
import pytest

from safetyplan.plans.plan import Plan
from safetyplan.plans.read import read_plan
from safetyplan.plans.schema import schema
from tests.reader import Reader
from tests.sections.agency import TheFerry

ADDED = f"{TheFerry.__module__}.{TheFerry.__name__}"
WRITTEN = {"ready": ["ticket"], "other_side-met_by-who": "Ana", "own": "The bell\nThe rope", "captain": "Odile"}
KEPT = {
    "ready": ["ticket"],
    "other_side": [{"prompt": "met_by", "who": "Ana"}],
    "own": ["The bell", "The rope"],
    "captain": "Odile",
}


@pytest.fixture
def added(settings):
    """The one line."""
    settings.SAFETYPLAN_SECTIONS = [*settings.SAFETYPLAN_SECTIONS, ADDED]
    return len(settings.SAFETYPLAN_SECTIONS)


@pytest.fixture
def reader(db):
    """A helper beside someone, in the middle of a full plan."""
    return Reader(Plan({"answers": {"before_we_start": {"seat": "beside", "length": "full"}}}))


def printed(reader, **choices):
    """The words of the PDF, as they can be read from it."""
    reader.open("/print/")
    reader.press("Download the page", **choices)
    with pypdfium2.PdfDocument(reader.file.content) as pdf:
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in pdf).split())


def test_without_its_line_the_section_is_nowhere(reader):
    assert TheFerry.slug not in schema()["properties"]["answers"]["properties"]
    assert "Crossing the river" not in reader.open("/contents/").words


def test_it_stands_on_the_map_and_leads_to_its_page(reader, added):
    reader.open("/contents/")

    page = reader.follow("Crossing the river")

    assert page.address == f"/page/{added}/"
    assert page.heading == "Crossing the river"
    for words in ("The last ferry goes at nine.", "Before I cross", "I will buy my ticket with cash.", "At the pier,"):
        assert words in page.words
    assert "Ask who else takes the ferry." in page.words


def test_the_side_note_is_for_the_helper_alone(db, added):
    alone = Reader(Plan({"answers": {"before_we_start": {"seat": "myself"}}}))

    page = alone.open(f"/page/{added}/")

    assert "The last ferry goes at nine." in page.words
    assert "Ask who else takes the ferry." not in page.words


def test_its_answers_are_kept_looked_over_and_can_be_changed(reader, added):
    reader.open(f"/page/{added}/")

    page = reader.press("Save and go on", **WRITTEN)

    assert page.address == "/look-over/"
    for words in ("Crossing the river", "I will buy my ticket with cash.", "At the pier, Ana will meet me.", "Odile"):
        assert words in page.words
    assert "I will take the coat" not in page.words
    assert "looked at" in reader.open("/contents/").words
    assert reader.open(f"/look-over/{added}/").value("other_side-met_by-who") == "Ana"


def test_a_tick_of_it_that_is_urgent_offers_a_human_voice(reader, added):
    voice = "A person to talk to, now if you like"
    reader.open(f"/page/{added}/")
    assert voice not in reader.press("Save and go on", ready=["ticket"]).words

    reader.open(f"/page/{added}/")

    assert voice in reader.press("Save and go on", ready=["ticket", "coat"]).words


def test_it_prints_plainly_and_quietly(reader, added):
    reader.open(f"/page/{added}/")
    reader.press("Save and go on", **WRITTEN)

    plain, quiet = printed(reader, wording="plain"), printed(reader, wording="trip")

    for words in (
        "Crossing the river",
        "I will buy my ticket with cash.",
        "At the pier, Ana will meet me.",
        "The bell",
    ):
        assert words in plain
    for words in ("Day trip", "For the boat", "Small change", "Pier: Ana", "The rope"):
        assert words in quiet
    for words in ("Crossing", "ticket", "meet me"):
        assert words not in quiet
    assert "Odile" not in plain + quiet


def test_its_answers_are_part_of_the_file_format(added):
    shape = schema()["properties"]["answers"]["properties"]["the_ferry"]["properties"]

    assert list(shape) == list(KEPT)
    assert shape["ready"]["items"]["enum"] == ["ticket", "coat"]
    assert read_plan({"format": 1, "answers": {"the_ferry": KEPT}}).answers["the_ferry"] == KEPT
