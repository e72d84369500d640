"""A quiet page that is found gives away as little as it can: dull titles, cues and initials, and every digit."""

import re

import pytest

from safetyplan.document.parts import parts_of
from safetyplan.document.render import render
from safetyplan.plans.plan import Plan
from safetyplan.sections import all_sections
from safetyplan.sections.answer import WORDINGS
from safetyplan.sections.prompts import PromptsField
from tests.conftest import kept_plan
from tests.document.paper import Paper, squeezed
from tests.document.plan_words import each_once, numbers_of, own_words_swapped
from tests.words import telling

QUIET = [wording for wording in WORDINGS if wording != "plain"]
quiet = pytest.mark.parametrize("wording", QUIET)


def plain_words():
    """Each sign, step and sentence of the plain wording, but for those that are as dull in plain words."""
    for section in all_sections():
        if not section.printed:
            continue
        for field in section.base_fields.values():
            yield from (choice.words for choice in getattr(field, "offered", []) if choice.words != choice.cue)
            if isinstance(field, PromptsField):
                yield from (text for prompt in field.prompts.values() for text, _blank in prompt.pieces())


def plain_words_on(paper):
    """Plain words on this paper: long ones wherever they stand, short ones where they are a whole line."""
    lines = {line.text.strip("☐ ") for page in paper.lines for line in page}
    return [str(words) for words in plain_words() if str(words) in lines or (len(words) > 20 and paper.says(words))]


def test_a_plain_page_is_full_of_telling_words(printed):
    assert len(telling(printed("typical").text)) > 10


@quiet
@pytest.mark.parametrize("edition", ["full", "page", "card"])
def test_a_quiet_page_of_a_typical_plan_holds_no_telling_word(printed, edition, wording):
    assert telling(printed("typical", edition, wording).text) == []


def test_the_search_finds_plain_words(printed):
    found = plain_words_on(printed("typical"))

    assert len(found) > 50
    assert "Birth certificates" in found


@quiet
def test_a_quiet_page_with_everything_ticked_holds_no_telling_word_and_no_plain_sentence(near, wording):
    plan, help_ = each_once(own_words_swapped(kept_plan("full"), "blue")), near["full"]

    paper = Paper(render(plan, wording=wording, services=help_.chosen, national=help_.national))

    assert paper.pages > 20
    assert telling(paper.text) == []
    assert plain_words_on(paper) == []


@quiet
def test_names_of_services_are_initials_and_every_digit_stands(printed, near, wording):
    paper = printed("typical", "full", wording)

    for service in [near["typical"].national, *near["typical"].chosen]:
        assert not paper.says(service.name)
        assert not paper.says(service.description)
        assert paper.says(service.initials())
    assert [number for number in numbers_of(near["typical"]) if not paper.holds_line_with(number)] == []


@quiet
def test_no_line_of_the_whole_directory_tells_what_it_is_for(starting_services, wording):
    plan = Plan({"answers": {"local_help": {"chosen": [service.identifier for service in starting_services]}}})
    numbers = {phone.number for service in starting_services for phone in service.phones.all()}
    assert len(numbers) > 100

    paper = Paper(render(plan, wording=wording, services=starting_services))

    assert telling(paper.text) == []
    assert [number for number in numbers if not paper.holds_line_with(number)] == []


@quiet
@pytest.mark.parametrize("name", ["sparse", "typical", "full"])
def test_the_third_part_is_the_third_part_in_every_wording(near, name, wording):
    plan, services = kept_plan(name), near[name].chosen

    plain, dull = parts_of(plan, "plain", services), parts_of(plan, wording, services)

    assert [part.slug for part in dull] == [part.slug for part in plain]
    assert [[answer.name for answer in part.answers] for part in dull] == [
        [answer.name for answer in part.answers] for part in plain
    ]


@quiet
def test_parts_stand_on_paper_in_the_order_of_the_plan(printed, near, wording):
    paper = printed("typical", "full", wording)
    titles = [part.title for part in parts_of(kept_plan("typical"), wording, near["typical"].chosen)]

    in_order = ".*".join(re.escape(squeezed(title)) for title in titles)

    assert len(titles) > 10
    assert re.search(in_order, squeezed(paper.text))
    assert not re.search(".*".join(reversed(in_order.split(".*"))), squeezed(paper.text))


@quiet
def test_own_words_print_as_they_were_written(printed, wording):
    paper = printed("typical", "full", wording)

    for words in ("The keys go down hard on the table", "blue mug", "the back door, past the washing machine"):
        assert paper.says(words)
