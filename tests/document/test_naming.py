import pytest

from safetyplan.plans.plan import Plan
from tests.document.paper import Paper
from tests.reader import Reader, words_of

pytestmark = pytest.mark.django_db
KEEP = "Keep these labels"


@pytest.fixture
def reader():
    reader = Reader(
        Plan(
            {"answers": {"safe_people": {"code_word": "blue mug"}}, "printing": {"edition": "full", "wording": "home"}}
        )
    )
    reader.open("/print/")
    reader.press("Change the labels")
    return reader


def named(reader, **names):
    """The page of labels, sent with these names."""
    labels = [box.get("value") for box in reader.page.all("input") if box.get("name") == "label"]
    typed = [box.get("value", "") for box in reader.page.all("input") if box.get("name") == "own"]
    for label, name in names.items():
        typed[labels.index(label.replace("_", " "))] = name
    return reader.send(reader.page, "own", label=labels, own=typed)


def test_the_labels_of_the_chosen_wording_are_shown_each_with_a_box(reader):
    assert reader.page.address == "/print/words/"
    labels = [words_of(label) for label in reader.page.all("label")]
    assert "First calls" in labels
    assert "Check-in word" in labels
    assert "My code word or sign" not in labels


def test_a_name_is_kept_and_prints(reader):
    page = named(reader, First_calls="Growers")
    assert page.address == "/print/"

    reader.press("Download the page")

    assert Paper(reader.file.content).says("Growers")
    assert "Growers" in [box.get("value") for box in reader.open("/print/words/").all("input")]


def test_an_emptied_box_gives_the_label_back(reader):
    named(reader, First_calls="Growers")
    reader.open("/print/words/")

    named(reader, First_calls="")
    reader.press("Download the page")

    assert Paper(reader.file.content).says("First calls")


def test_a_name_that_is_too_long_is_shown_again_with_what_is_wrong(reader):
    page = named(reader, First_calls="g" * 61)

    assert "First calls: This holds up to 60 letters. Nothing is lost: it is still here." in page.words
    assert "g" * 61 in page.html


def test_what_is_no_label_of_the_page_is_passed_over(reader):
    reader.send(reader.page, "own", label=["No such label"], own=["X"])

    assert "No such label" not in reader.open("/print/words/").html
