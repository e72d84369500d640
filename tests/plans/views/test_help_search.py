import pytest
from django.http import QueryDict

from safetyplan.plans.plan import Plan
from safetyplan.plans.views.help_search import LANGUAGES, Find, Search, search_on, wants_to_find
from safetyplan.resources.finding import LIMIT, REGION
from safetyplan.sections.local_help import LocalHelp
from safetyplan.sections.pets import Pets
from safetyplan.translation.world_names import language_name
from tests.resources.services_to_try import service
from tests.words import grade, never_said

pytestmark = pytest.mark.django_db
PLAN = Plan({"answers": {"situation": {"country": "US", "region": "US-NY", "touched": ["pets"]}}})


def search(plan=PLAN, **typed):
    posted = QueryDict(mutable=True)
    posted.update({f"find-{name}": text for name, text in typed.items()})
    return Search(plan, posted if typed else None)


def shown(looked):
    """The services under each heading."""
    said: dict[str, list[str]] = {}
    for one in looked.found():
        said.setdefault(one.heading, []).append(one.identifier)
    return said


@pytest.fixture(autouse=True)
def _lines():
    service("country", needs=["hotline"])
    service("region", region="US-NY", needs=["pets"])
    service("tompkins", region="US-NY", county="Tompkins County", needs=["legal"])
    service("ohio", region="US-OH")
    service("toronto", country="CA", region="CA-ON")


def test_each_group_says_aloud_whom_it_serves():
    assert shown(search(place="14850")) == {
        "These serve Tompkins County.": ["tompkins"],
        "These serve all of New York.": ["region"],
        "These serve the whole country.": ["country"],
    }


def test_without_anything_typed_it_looks_where_the_plan_says():
    assert shown(search()) == {
        "These serve all of New York.": ["region"],
        "Each of these serves one part of New York.": ["tompkins"],
        "These serve the whole country.": ["country"],
    }
    assert [one.where for one in search().found()] == ["", "Tompkins County", ""]


def test_another_place_is_looked_for_as_well_as_the_own_one():
    assert "ohio" in [one.identifier for one in search(place="Ohio").found()]
    assert [one.identifier for one in search(country="CA", place="Ontario").found()] == ["toronto"]
    assert PLAN.answers["situation"]["region"] == "US-NY"


def test_where_no_line_serves_the_county_it_says_that_these_reach_further():
    looked = search(place="Erie County")

    assert looked.sentences() == ["We know of none that serve only Erie County. These reach further."]
    assert "region" in [one.identifier for one in looked.found()]


def test_what_fits_nothing_says_that_one_may_be_left_open():
    looked = search(need="elder", way="walk_in")

    assert looked.found() == []
    assert looked.sentences() == [
        "We know of none that fit all of this. You can leave one of them open and look again."
    ]


def test_a_group_that_holds_more_says_how_to_see_fewer():
    for number in range(LIMIT[REGION] + 1):
        service(f"line-{number}", region="US-NY")

    assert search().sentences() == ["There are more than are shown here. A county, a need or a way shows fewer."]
    assert "These serve all of New York." in shown(search())


def test_the_boxes_come_back_as_they_were_but_for_the_code():
    looked = search(place="14850", need="legal", way="call", speaks="es")

    assert looked.form["need"].value() == "legal"
    assert looked.form["way"].value() == "call"
    assert looked.form["speaks"].value() == "es"
    assert looked.form["place"].value() == "Tompkins County, New York"
    assert "14850" not in str(looked.form)


@pytest.mark.parametrize("typed", [{"need": "lodging"}, {"way": "pigeon"}, {"country": "ZZ"}, {"speaks": "xx"}])
def test_what_was_not_offered_is_not_asked_for(typed):
    assert [one.identifier for one in search(**typed).found()] == [one.identifier for one in search().found()]


def test_needs_that_the_plan_itself_suggests_stand_first():
    groups = dict(Find(suggested={"pets"}).fields["need"].choices)

    assert [key for key, _words in groups["From what you ticked"]] == ["pets"]


def test_the_search_is_on_the_page_of_help_lines_alone():
    assert search_on(Pets, PLAN) is None
    assert search_on(LocalHelp, PLAN).groups


@pytest.mark.parametrize(
    ("place", "was_shown", "wants"),
    [("14850", "", True), ("", "", False), ("  ", "", False), ("Ohio", "Ohio", False), ("Ohio", "Texas", True)],
)
def test_the_enter_key_searches_where_a_new_place_was_typed(place, was_shown, wants):
    assert wants_to_find({"find-place": place, "find-shown": was_shown}) is wants


def test_every_language_on_offer_has_a_name():
    assert [code for code in LANGUAGES if language_name(code) == code] == []
    assert len(set(LANGUAGES)) == len(LANGUAGES)


def test_what_the_search_says_is_plain_and_kind():
    form = Find(suggested={"pets"})
    said = [str(field.help_text) for field in form.fields.values()] + [
        str(field.label) for field in form.fields.values()
    ]
    said += [*search(place="Erie County").sentences(), *search(need="elder").sentences(), *shown(search())]
    assert [one for one in said if len(one.split()) > 5 and (grade(one) > 6 or never_said(one))] == []
