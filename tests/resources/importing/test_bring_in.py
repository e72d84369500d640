"""What a list does to the directory: once, twice, against what somebody here wrote, and all of it or nothing."""

import pytest
from django.db import DatabaseError, connection

from safetyplan.resources.importing.bring_in import SomeRefused, look
from safetyplan.resources.kinds import How, State
from safetyplan.resources.lifecycle import assure
from safetyplan.resources.models import Change, Held, Organization, Service
from tests.resources.importing.lists_to_try import brought, from_own, own, results

pytestmark = pytest.mark.django_db


def bring(*rows, **others):
    return results(brought(from_own(own(*rows, **others))))


def row(identifier="one"):
    return Service.objects.get(identifier=identifier)


def test_to_look_writes_nothing():
    assert results(look(from_own(own()))) == ["created"]
    assert not Service.objects.exists()


def test_the_same_again_changes_nothing():
    assert bring(needs="legal;hotline", organization="River Help") == ["created"]
    assert bring(needs="hotline;legal", organization="River Help") == ["unchanged"]
    assert Change.objects.count() == 1
    assert Organization.objects.count() == 1


def test_what_the_list_changed_is_changed_and_written_down():
    bring()
    assert bring(hours="Mon-Fri 9-5") == ["changed"]
    assert row().hours == "Mon-Fri 9-5"
    change = Change.objects.first()
    assert (change.who, change.how, change.what) == ("pat", How.FILE, {"hours": ["24/7", "Mon-Fri 9-5"]})


def test_a_column_that_the_list_does_not_have_is_left_as_it_is():
    bring(note="ask for Pat", cost="Free")
    assert bring(hours="Mon") == ["changed"]
    assert (row().note, row().cost) == ("ask for Pat", "Free")


def test_what_somebody_here_wrote_is_not_overwritten_by_a_list_that_says_the_same_as_before():
    bring(hours="24/7")
    Service.objects.update(hours="Until 9 pm")
    assert bring(hours="24/7") == ["unchanged"]
    assert row().hours == "Until 9 pm"


def test_where_the_list_and_somebody_here_changed_the_same_a_person_sees_it():
    bring(hours="24/7")
    Service.objects.update(hours="Until 9 pm")
    [outcome] = brought(from_own(own(hours="Mon-Fri")))
    assert outcome.result == "held"
    assert outcome.why == ["the list and somebody here changed the same: hours"]
    assert row().hours == "Until 9 pm"


def test_a_number_that_changed_on_a_checked_row_waits_for_a_person():
    bring()
    assure(row(), "edna", How.CALLED)
    [outcome] = brought(from_own(own(voice="607-555-0199")))
    assert outcome.why == ["a number changed on a row that somebody checked"]
    assert row().phones.get().number == "607-555-0101"
    assert Held.objects.get().cells["voice"] == "607-555-0199"
    assert row().state == State.CHECKED


def test_a_number_that_changed_on_a_draft_is_taken():
    bring()
    assert bring(voice="607-555-0199") == ["changed"]
    assert row().phones.get().number == "607-555-0199"


def test_only_other_spaces_make_no_other_number():
    bring()
    assure(row(), "edna", How.CALLED)
    assert bring(voice="(607) 555 0101") == ["changed"]
    assert row().state == State.CHECKED


def test_a_line_that_the_list_calls_closed_waits_for_a_person():
    bring()
    assert bring(closed="yes") == ["held"]
    assert row().state == State.DRAFT


def test_a_row_that_would_be_the_national_line_waits_for_a_person():
    assert bring(is_national_line="yes") == ["held"]
    assert not Service.objects.exists()


def test_a_row_that_waited_and_is_fine_by_now_waits_no_longer():
    assert bring(voice="607-555-01") == ["held"]
    assert bring(voice="607-555-0101") == ["created"]
    assert not Held.objects.exists()


def test_a_row_that_was_declined_does_not_ask_again_until_it_changes():
    bring(voice="607-555-01")
    Held.objects.update(declined=True)
    assert bring(voice="607-555-01") == ["unchanged"]
    assert Held.objects.get().declined
    assert bring(voice="607-555-02") == ["held"]
    assert not Held.objects.get().declined


def test_one_key_in_two_lists_is_refused_since_a_plan_would_find_either():
    brought(from_own(own(), source="a"))
    [outcome] = look(from_own(own(), source="b"))
    assert (outcome.result, outcome.why) == ("refused", ["identifier: “one” is a row of the list “a”"])


def test_refused_rows_stop_the_whole_file_unless_they_are_left_out():
    proposals = from_own(own({}, {"identifier": "two", "country": "USA"}))
    with pytest.raises(SomeRefused) as refusal:
        brought(proposals)
    assert results(refusal.value.outcomes) == ["created", "refused"]
    assert not Service.objects.exists()
    assert results(brought(proposals, leave_out=True)) == ["created", "refused"]
    assert Service.objects.count() == 1


def test_a_row_that_the_database_refuses_takes_all_the_others_back():
    """A last door: what every reader of cells let through by mistake."""
    proposals = from_own(own(*({"identifier": f"row-{number}"} for number in range(900))))
    proposals[850].cells["name"] = "x\x00y" if connection.vendor == "postgresql" else "Riverside Shelter"
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute(
                "CREATE TRIGGER no BEFORE INSERT ON resources_service WHEN NEW.name = 'Riverside Shelter' "
                "BEGIN SELECT RAISE(ABORT, 'no'); END"
            )
    with pytest.raises((DatabaseError, ValueError)):
        brought(proposals)
    assert not Service.objects.exists()


def test_a_closed_row_points_to_one_that_comes_later_in_the_file():
    bring({"identifier": "old", "replaced_by": "new"}, {"identifier": "new"})
    assert row("old").replaced_by == row("new")
    assert bring({"identifier": "old", "replaced_by": "new"}, {"identifier": "new"}) == ["unchanged", "unchanged"]


def test_what_else_the_list_says_is_kept_aside_and_what_it_says_no_more_goes():
    bring(moon="full")
    assert row().extra == {"moon": "full"}
    assert bring(**{"extra.moon": ""}) == ["changed"]
    assert row().extra == {}


def test_a_long_list_tells_how_far_it_is():
    told = []
    brought(
        from_own(own(*({"identifier": f"row-{number}"} for number in range(900)))),
        tell=lambda what, done, of: told.append((what, done, of)),
    )
    assert told == [(what, done, 900) for what in ("Comparing", "Writing") for done in (400, 800, 900)]
