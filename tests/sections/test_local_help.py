import pytest
from django.core.exceptions import ValidationError

from safetyplan.resources.models import Service
from safetyplan.sections.local_help import CHOSEN_MOST, HelpField, LocalHelp
from tests.sections.page import drawn, sent

FIELD = HelpField(label="")
LONGEST = FIELD.schema()["items"]["maxLength"]


@pytest.fixture
def services(db):
    return [
        Service.objects.create(source="here", identifier=one, name=f"Line {one}", description="Talk with someone.")
        for one in ("a", "b", "c")
    ]


def test_the_lines_that_were_handed_in_can_be_ticked(services):
    page = LocalHelp()
    page.meet(services)

    html = drawn(page)

    assert [name for name in ("Line a", "Line b", "Line c") if name in html] == ["Line a", "Line b", "Line c"]
    assert sent(html).getlist("chosen") == [""]


def test_a_line_that_was_picked_is_ticked_when_the_page_is_opened_again(services):
    page = LocalHelp(initial={"chosen": ["b"]})
    page.meet(services)

    assert sent(drawn(page)).getlist("chosen") == ["", "b"]


def test_the_answer_is_the_lines_themselves_in_the_order_of_the_directory(services):
    page = LocalHelp(initial={"chosen": ["c", "gone", "a"]})
    page.meet(services)

    [answer] = page.answers("home")

    assert answer.items == [services[0], services[2]]


def test_lines_of_one_page_are_not_those_of_another():
    mine, theirs = LocalHelp(initial={"chosen": ["a"]}), LocalHelp(initial={"chosen": ["a"]})

    mine.meet([Service(identifier="a")])

    assert len(mine.answers()) == 1
    assert theirs.answers() == []
    assert LocalHelp().fields["chosen"].widget.choices == []


def test_where_no_line_is_known_the_page_says_so_and_has_room_for_own_ones():
    html = drawn(LocalHelp())

    assert "No lines are listed for that place yet." in html
    assert 'name="own-0-phone"' in html


def test_the_same_line_is_kept_once():
    assert FIELD.clean(["", "a", "b", "a"]) == ["a", "b"]


@pytest.mark.parametrize("value", [[5], [None], [[]], [{}], [["a"]], ["a" * (LONGEST + 1)]])
def test_what_is_no_identifier_is_refused(value):
    FIELD.check_kept(["a" * LONGEST])

    with pytest.raises(ValidationError, match="not on the list"):
        FIELD.check_kept(value)


def test_one_line_too_many_is_told_kindly():
    most = [f"line-{number}" for number in range(CHOSEN_MOST)]
    assert FIELD.clean(most) == most

    with pytest.raises(ValidationError, match="up to 12 lines from here. You ticked 13. They are all still ticked"):
        FIELD.clean([*most, "one-more"])
