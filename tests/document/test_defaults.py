import pytest

from safetyplan.document.defaults import defaults_for
from safetyplan.plans.plan import Plan


def offered(answers):
    """What the page of choices has picked beforehand for a plan with these answers."""
    return defaults_for(Plan({"answers": answers}))


@pytest.mark.parametrize(
    ("paper", "edition", "wording"),
    [
        (None, "full", "plain"),
        ("yes", "full", "plain"),
        ("quiet", "full", "home"),
        ("small", "card", "home"),
        ("unsure", "full", "home"),
        ("no", "full", "home"),
    ],
)
def test_what_was_said_about_paper_decides_what_is_picked(paper, edition, wording):
    initial = offered({"before_we_start": {"paper": paper} if paper else {}})

    assert (initial["edition"], initial["wording"]) == (edition, wording)


def test_a_few_minutes_make_one_page_unless_only_a_card_is_safe():
    assert offered({"before_we_start": {"length": "few_minutes"}})["edition"] == "page"
    assert offered({"before_we_start": {"length": "few_minutes", "paper": "small"}})["edition"] == "card"


@pytest.mark.parametrize(("country", "paper"), [("US", "letter"), ("MX", "letter"), ("FR", "a4"), ("JP", "a4")])
def test_the_paper_is_that_of_the_country(country, paper):
    assert offered({"situation": {"country": country}})["paper"] == paper


def test_without_a_country_the_paper_is_that_of_the_house(settings):
    assert offered({})["paper"] == "letter"

    settings.SAFETYPLAN_HOME_COUNTRY = "NZ"

    assert offered({})["paper"] == "a4"
