"""Questions with more than one box, as a browser without a script has them."""

import re

import pytest
from django.http import QueryDict

from safetyplan.sections import Column, LinesField, RowsField, Section
from tests.sections.page import drawn, sent
from tests.sections.slips import Right


class Page(Section):
    people = RowsField(label="People", columns=[Column("who", "Name"), Column("phone", "Phone", phone=True)], most=5)
    lines = LinesField(label="Lines")


def rows(count):
    return [{"who": f"Person {number}"} for number in range(count)]


def names(html):
    return re.findall(r'name="people-(\d+)-who"', html)


@pytest.mark.parametrize(("filled", "shown"), [(0, 2), (1, 3), (3, 5), (4, 5), (5, 5)])
def test_after_the_filled_rows_there_is_room_for_two_more_up_to_the_most(filled, shown):
    assert len(names(drawn(Page(initial={"people": rows(filled)})))) == shown


def test_more_rows_than_fit_are_all_shown():
    assert len(names(drawn(Page(initial={"people": rows(7)})))) == 7


def test_rows_grow_when_asked_until_there_are_as_many_as_fit():
    page = Page()
    button = 'value="grow:people"'
    assert button in drawn(page)

    page.fields["people"].widget.extra = 1

    assert len(names(drawn(page))) == 3
    page.fields["people"].widget.extra = 9
    assert len(names(drawn(page))) == 5
    assert button not in drawn(page)


def test_a_row_may_be_left_empty_between_others():
    posted = sent(drawn(Page()))
    posted["people-1-who"] = " Ana "

    page = Page(posted)

    assert page.is_valid()
    assert page.cleaned_data["people"] == [{"who": "Ana"}]


@pytest.mark.parametrize("count", ["-1", "x", "", "0x5", "٣", "9" * 5000, "1e9", "10000000"])
def test_a_count_that_was_tampered_with_loses_no_row_and_costs_nothing(count):
    posted = sent(drawn(Page(initial={"people": rows(5)})))
    posted["people-count"] = count

    page = Page(posted)

    assert page.is_valid()
    assert page.cleaned_data["people"] == rows(5)


def test_rows_beyond_any_page_are_not_read():
    posted = QueryDict(mutable=True)
    posted.update({"people-count": "999", "people-998-who": "Ana"})

    assert Page(posted).fields["people"].widget.value_from_datadict(posted, {}, "people") == []


@pytest.mark.parametrize("name", ["line", "steps", "plans", "people"])
def test_what_a_page_did_not_hold_is_told_from_what_was_left_empty(name):
    widget = Right().fields[name].widget

    assert widget.value_omitted_from_data(QueryDict(), {}, name)
    assert not widget.value_omitted_from_data(sent(drawn(Right())), {}, name)


def test_a_phone_number_is_typed_left_to_right():
    [box] = re.findall(r'<input [^>]*name="people-0-phone"[^>]*>', drawn(Page()))

    assert 'type="tel"' in box
    assert 'dir="ltr"' in box


def test_lines_are_shown_one_below_the_other_whether_kept_or_typed():
    assert ">\none\ntwo</textarea>" in drawn(Page(initial={"lines": ["one", "two"]}))
    assert ">\none\ntwo</textarea>" in drawn(Page(initial={"lines": "one\ntwo"}))


def test_a_sentence_with_a_filled_blank_is_taken_up_without_its_tick():
    posted = sent(drawn(Right()))
    posted["plans-call-who"] = "Ana"

    page = Right(posted)

    assert page.is_valid()
    assert page.cleaned_data["plans"] == [{"prompt": "call", "who": "Ana"}]
    assert 'name="plans-call" id="id_plans-call" value="1" checked' in drawn(Right(initial=page.cleaned_data))


def test_a_sentence_can_be_ticked_with_its_blank_left_open():
    posted = sent(drawn(Right()))
    posted["plans-call"] = "1"

    page = Right(posted)

    assert page.is_valid()
    assert page.cleaned_data["plans"] == [{"prompt": "call"}]


def test_what_is_typed_stays_words_and_never_becomes_part_of_the_page():
    typed = '"><script>x</script>'
    page = Right(
        initial={
            "line": typed,
            "steps": [typed],
            "plans": [{"prompt": "call", "who": typed}],
            "people": [{"who": typed}],
        }
    )

    html = drawn(page)

    assert html.count("&lt;script&gt;") == 3
    assert "<script" not in html
