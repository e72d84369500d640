import pytest
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from safetyplan.sections import ChecklistField, LineField, LinesField, NoteField, OneField, Quiet
from safetyplan.sections.answer import Own
from safetyplan.sections.local_help import HelpField
from safetyplan.sections.widgets import RowsWidget
from tests.sections.page import drawn
from tests.sections.slips import Right

THREE = Quiet(home=_("Home"), trip=_("Trip"), health=_("Health"))


@pytest.mark.parametrize(
    ("cue", "wording", "label"),
    [
        (THREE, "plain", "My code word"),
        (THREE, "home", "Home"),
        (THREE, "trip", "Trip"),
        (THREE, "health", "Health"),
        ("Also", "plain", "My code word"),
        ("Also", "trip", "Also"),
    ],
)
def test_a_question_is_called_by_its_label_or_by_its_cue(cue, wording, label):
    assert LineField(label="My code word", cue=cue).label_in(wording) == label


def test_a_quiet_page_never_falls_back_to_the_plain_label():
    assert LineField(label="My code word").label_in("home") == ""


def test_no_question_can_be_made_required():
    with pytest.raises(TypeError):
        LineField(label="My code word", required=True)


def test_what_is_typed_is_neither_kept_by_the_browser_nor_sent_away_to_be_spelled_nor_cut():
    html = drawn(Right())

    for box in ('name="line"', 'name="people-0-who"', 'name="plans-call-who"'):
        [tag] = [tag for tag in html.split("<") if box in tag]
        assert 'autocomplete="off"' in tag
        assert 'spellcheck="false"' in tag
        assert "maxlength" not in tag


def test_own_words_are_printed_paragraph_by_paragraph_in_every_wording():
    field = NoteField(label="Notes")

    lines = field.in_words("One thing.\r\n\r\n  \nAnother.", "home")

    assert lines == [("One thing.",), ("Another.",)]
    assert {type(piece) for line in lines for piece in line} == {Own}


@pytest.mark.parametrize(
    ("field", "kept", "posted", "both"),
    [
        (LineField(label=""), "red lamp", "blue lamp", "red lamp / blue lamp"),
        (NoteField(label=""), "Monday.", "Friday.", "Monday.\n\nFriday."),
        (LinesField(label=""), ["a", "b"], ["b", "c"], ["a", "b", "c"]),
        (ChecklistField(label="", choices=[("a", "A", ""), ("b", "B", "")]), ["b"], ["a"], ["b", "a"]),
        (HelpField(label=""), ["us-ndvh"], ["us-rainn", "us-ndvh"], ["us-ndvh", "us-rainn"]),
        # Of two things to pick, one can stand: the last that was said.
        (OneField(label="", choices=[("a", "A", ""), ("b", "B", "")]), "a", "b", "b"),
    ],
)
def test_of_what_two_tabs_wrote_nothing_is_lost(field, kept, posted, both):
    assert field.both(kept, posted) == both


def test_a_value_that_a_question_could_not_have_kept_is_refused():
    field = LineField(label="", max_length=5)

    field.check_kept("lamp")
    with pytest.raises(ValidationError):
        field.check_kept("lantern")


def test_pages_of_two_readers_share_no_box():
    one, other = Right(), Right()

    assert isinstance(one.fields["people"].widget, RowsWidget)
    for name in one.fields:
        assert one.fields[name].widget is not other.fields[name].widget
    one.fields["people"].widget.extra = 1
    one.fields["people"].widget.columns[0].offered = []

    assert other.fields["people"].widget.extra == 0
    assert other.fields["people"].widget.columns[0].offered is None
    assert Right().fields["people"].widget.columns[0].offered is None
