"""Two buttons for a row that waited: take it, or leave things as they are."""

import pytest

from safetyplan.resources.importing.taking import beside, leave, take
from safetyplan.resources.kinds import How, State
from safetyplan.resources.lifecycle import assure
from safetyplan.resources.models import Change, Held, Service
from tests.resources.importing.lists_to_try import brought, from_list, from_own, own, results

pytestmark = pytest.mark.django_db


def bring(**cells):
    return results(brought(from_own(own(**cells))))


@pytest.fixture
def renumbered():
    """A row that somebody checked, and a list that gives it another number."""
    bring()
    assure(Service.objects.get(), "edna", How.CALLED)
    bring(voice="607-555-0199")
    return Held.objects.get()


def test_what_waits_stands_beside_what_is_here(renumbered):
    assert beside(renumbered) == {"voice": ["607-555-0101", "607-555-0199"]}


def test_a_new_number_that_is_taken_has_to_be_called_again(renumbered):
    service = take(renumbered, "rose")
    assert service.phones.get().number == "607-555-0199"
    assert (service.state, service.assured_date, service.due_date) == (State.DRAFT, None, None)
    assert {change.who for change in Change.objects.filter(how=How.TAKEN)} == {"rose"}
    assert not Held.objects.exists()
    assert bring(voice="607-555-0199") == ["unchanged"]


def test_a_new_number_that_is_left_does_not_ask_again(renumbered):
    leave(renumbered)
    assert Service.objects.get().phones.get().number == "607-555-0101"
    assert Service.objects.get().state == State.CHECKED
    assert bring(voice="607-555-0199") == ["unchanged"]
    assert bring(voice="607-555-0198") == ["held"]


def test_a_row_that_is_taken_is_a_draft_without_the_words_that_were_left_out():
    brought([from_list("cases.json")["Harbor Safe Place"]])
    service = take(Held.objects.get(), "rose")
    assert (service.name, service.state, service.confidential) == ("Harbor Safe Place", State.DRAFT, True)
    assert (service.street, service.directions) == ("", "")
    assert "Hidden Lane" not in str(vars(service))


def test_a_row_that_the_list_calls_closed_closes_once_it_is_taken():
    bring()
    bring(closed="yes")
    assert take(Held.objects.get(), "rose").state == State.CLOSED
    assert bring(closed="yes") == ["unchanged"]


def test_a_row_nobody_wants_is_remembered_as_declined():
    bring(voice="607-555-01")
    leave(Held.objects.get())
    assert Held.objects.get().declined
    assert bring(voice="607-555-01") == ["unchanged"]
