"""What all editions share: the numbers, and the line of the country."""

import re

import pytest

from safetyplan.document.editions import EDITIONS
from safetyplan.document.forms import EDITION_WORDS
from safetyplan.document.render import render
from safetyplan.plans.plan import Plan
from safetyplan.plans.views.help_near import help_for
from safetyplan.resources.help_words import HOW_TO_FIND_HELP
from tests.document.paper import Paper
from tests.document.plan_words import numbers_of

WITH_NUMBERS = [edition for edition in EDITIONS if edition not in {"bag", "log"}]  # things, and a sheet without a plan
COPIES = {"card": 8, "fold": 2}
IN_FEW_WORDS = "For more numbers: ask a nurse, a school office or a library."


def test_every_edition_can_be_chosen_and_no_other():
    assert [key for key, _words in EDITION_WORDS] == list(EDITIONS)


@pytest.mark.parametrize("name", ["typical", "full"])
def test_numbers_are_as_in_the_directory_each_on_one_line(printed, near, name):
    full, page, card = printed("typical"), printed(name, "page"), printed(name, "card")
    on_full, on_page = numbers_of(near["typical"]), numbers_of(near[name])

    assert len(on_full) > 5
    assert [number for number in on_full if not full.holds_line_with(number)] == []
    shown = [number for number in on_page if page.says(number)]
    assert len(shown) >= 3
    assert [number for number in shown if not page.holds_line_with(number)] == []
    assert card.holds_line_with(on_page[0])


@pytest.mark.parametrize("number", ["1-800-799-7233", "+1 (518) 555-0142 ext. 12345", "0800 1111", "3919", "*677"])
def test_a_number_of_ones_own_stays_on_one_line(number):
    person = {"who": "The one who lives next door", "phone": number, "ask": "a ride, a bed, time with the kids"}
    plan = Plan({"answers": {"safe_people": {"people": [person] * 3, "by_heart": number}}})

    for edition in ("full", "page", "card"):
        assert Paper(render(plan, edition=edition)).holds_line_with(number), edition


@pytest.mark.parametrize("wording", ["plain", "home"])
@pytest.mark.parametrize("edition", WITH_NUMBERS)
def test_the_national_line_is_on_every_plan_even_where_help_is_not_asked_about(near, edition, wording):
    plan = Plan({"answers": {"before_we_start": {"length": "few_minutes"}, "situation": {"country": "US"}}})
    assert "local_help" not in {section.slug for section in plan.asked()}

    paper = Paper(render(plan, edition=edition, wording=wording, national=near["typical"].national))

    assert paper.holds_line_with("1-800-799-7233")


@pytest.mark.parametrize("edition", WITH_NUMBERS)
def test_the_national_line_is_printed_once_when_it_was_picked_as_well(near, edition):
    national = near["full"].national
    plan = Plan({"answers": {"local_help": {"chosen": [national.identifier]}}})

    text = Paper(render(plan, edition=edition, services=[national], national=national)).text

    assert text.count(national.phones.all()[0].number) == COPIES.get(edition, 1)


@pytest.mark.parametrize("edition", [edition for edition in WITH_NUMBERS if edition != "blank"])
def test_the_national_line_is_left_in_when_the_part_on_help_is_left_out(near, edition):
    help_ = near["typical"]
    plan = Plan({"answers": {"local_help": {"chosen": [service.identifier for service in help_.chosen]}}})
    national, others = numbers_of(help_)[0], [service.phones.all()[0].number for service in help_.chosen]
    whole = Paper(render(plan, edition=edition, services=help_.chosen, national=help_.national))
    assert whole.says(others[0])

    paper = Paper(render(plan, edition=edition, services=help_.chosen, national=help_.national, only=["safe_people"]))

    assert paper.holds_line_with(national)
    assert [number for number in others if paper.says(number)] == []


@pytest.mark.parametrize("answers", [{}, {"situation": {"country": "AQ"}}], ids=["no country", "another country"])
def test_where_no_line_is_known_the_plan_says_how_to_find_help_and_prints_no_number(directory, answers):
    plan = Plan({"answers": answers})
    national = help_for(plan).national
    assert national is None

    for edition in WITH_NUMBERS:
        for wording in ("plain", "home"):
            paper = Paper(render(plan, edition=edition, wording=wording, national=national))
            said = HOW_TO_FIND_HELP if wording == "plain" and edition not in COPIES else [IN_FEW_WORDS]
            assert [words for words in said if not paper.says(words)] == [], (edition, wording)
            assert [line.text for page in paper.lines for line in page if re.search(r"\d{3}", line.text)] == []
