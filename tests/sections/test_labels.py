import pytest
from django.core.exceptions import ValidationError

from safetyplan.resources.models import Service
from safetyplan.sections.labels import LABELS_MOST, LabelsField
from safetyplan.sections.local_help import LocalHelp
from tests.sections.page import drawn, sent

FIELD = LabelsField(label="")
KEPT = [{"identifier": "b", "label": "Aunt Nora"}]


@pytest.fixture
def services(db):
    return [Service.objects.create(source="here", identifier=one, name=f"Line {one}") for one in ("a", "b")]


def page(services, **initial):
    opened = LocalHelp(initial=initial)
    opened.meet(services)
    return opened


def test_there_is_a_box_for_each_line_that_is_ticked_and_for_no_other(services):
    html = drawn(page(services, chosen=["b"]))

    assert "What I call Line b" in html
    assert "What I call Line a" not in html


def test_a_label_is_shown_again_and_kept_with_its_line(services):
    posted = sent(drawn(page(services, chosen=["b"], labels=KEPT)))
    form = LocalHelp(posted)

    assert form.is_valid()
    assert form.cleaned_data["labels"] == KEPT


def test_a_label_of_a_line_that_is_not_ticked_now_goes_along_unseen(services):
    posted = sent(drawn(page(services, chosen=["a"], labels=KEPT)))
    posted["labels-1-label"] = "Clinic"
    form = LocalHelp(posted)

    assert form.is_valid()
    assert form.cleaned_data["labels"] == [*KEPT, {"identifier": "a", "label": "Clinic"}]


def test_a_box_that_was_left_empty_is_no_label():
    assert FIELD.clean([{"identifier": "a", "label": ""}, {"identifier": "a"}, *KEPT]) == KEPT


def test_a_line_without_a_label_says_nothing():
    assert FIELD.in_words([{"identifier": "a"}], "plain") == []


@pytest.mark.parametrize("row", ["a", {"identifier": "a", "label": 5}, {"number": "016", "label": "x"}, {"": False}])
def test_what_is_no_label_is_refused(row):
    with pytest.raises(ValidationError):
        FIELD.check_kept([row])


def test_there_is_room_for_the_lines_that_are_ticked_and_those_that_were():
    many = [{"identifier": f"line-{number}", "label": "x"} for number in range(LABELS_MOST + 1)]

    with pytest.raises(ValidationError, match="Nothing is lost"):
        FIELD.clean(many)


def test_labels_are_looked_over_and_never_printed_as_a_list_of_their_own(services):
    opened = page(services, chosen=["b"], labels=KEPT)

    [labels] = [answer for answer in opened.answers("plain") if answer.name == "labels"]
    assert labels.items == [[("Line b", ("Aunt Nora",))]]
    assert "labels" not in [answer.name for answer in opened.answers("home", on_paper=True)]


def test_labels_of_one_page_are_not_those_of_another(services):
    page(services, chosen=["b"])

    assert "What I call" not in drawn(page([], chosen=[])).replace("What I call it", "").replace("What I call them", "")
