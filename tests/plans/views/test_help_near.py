import pytest

from safetyplan.plans.plan import Plan
from safetyplan.plans.views.help_near import help_for, unknown_lines
from safetyplan.plans.views.help_search import Search

pytestmark = pytest.mark.django_db


def plan_in(**place):
    return Plan({"answers": {"situation": place}})


def identifiers(services):
    return [service.identifier for service in services]


def test_where_no_country_is_known_no_line_is_named(directory, settings):
    settings.SAFETYPLAN_HOME_COUNTRY = ""
    near = help_for(Plan())

    assert (near.country, near.national, near.chosen, near.offered) == ("", None, [], [])


def test_the_home_country_stands_in_for_one_that_was_not_said_and_never_for_one_that_was(directory, settings):
    settings.SAFETYPLAN_HOME_COUNTRY = "US"

    assert help_for(Plan()).national.identifier == "us-ndvh"
    assert help_for(plan_in(country="FR")).national != help_for(Plan()).national


def test_the_national_line_is_named_once_and_a_line_for_when_life_feels_too_hard_is_at_hand(directory):
    plan = plan_in(country="US", region="US-NY")
    near = help_for(plan, Search(plan))

    assert near.national.identifier == "us-ndvh"
    assert "us-ndvh" not in identifiers(near.offered)
    assert "us-ny-hotline" in identifiers(near.offered)
    assert ["suicide_crisis" in service.needs for service in near.life] == [True]


def test_lines_that_were_chosen_come_first_in_the_order_they_were_chosen_wherever_they_are(directory):
    plan = plan_in(country="FR")
    plan.answers["local_help"] = {"chosen": ["us-ny-nyc-hope", "no-such-line", "us-ny-hotline"]}
    near = help_for(plan)

    assert identifiers(near.chosen) == ["us-ny-nyc-hope", "us-ny-hotline"]
    assert identifiers(near.offered)[:2] == ["us-ny-nyc-hope", "us-ny-hotline"]
    assert len(identifiers(near.offered)) == len(set(identifiers(near.offered)))


def test_a_line_that_the_directory_does_not_hold_is_named(directory):
    plan = Plan({"answers": {"local_help": {"chosen": ["us-ndvh", "no-such-line"]}}})

    assert unknown_lines(plan) == ["no-such-line"]
