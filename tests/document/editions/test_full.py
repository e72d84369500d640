import pytest
from weasyprint import HTML

from safetyplan.document.render import render
from safetyplan.plans.plan import Plan
from safetyplan.sections import LineField, Section, all_sections
from safetyplan.sections.danger_signs import DangerSigns
from safetyplan.sections.situation import Situation
from tests.conftest import kept_plan
from tests.document.paper import Paper
from tests.document.plan_words import headings_of, said_in
from tests.fill import filled

UNPRINTED = ["before_we_start", "situation", "danger_signs"]


class SituationOnPaper(Situation):
    printed = True


class DangerSignsOnPaper(DangerSigns):
    printed = True


class Extra(Section):
    slug = "extra"
    title = "Extra page"
    in_short_set = True

    shown = LineField(label="On paper")
    kept_back = LineField(label="On the screen only", printed=False)


def sections():
    return {section.slug: section for section in all_sections()}


def test_every_answer_that_prints_is_on_the_whole_plan(printed):
    plan, paper = kept_plan("typical"), printed("typical")
    said = [
        (slug, words)
        for slug, kept in plan.answers.items()
        if slug not in UNPRINTED
        for words in said_in(sections()[slug], kept)
    ]

    assert len(said) > 200
    assert [(slug, words) for slug, words in said if not paper.says(words)] == []


def test_every_line_of_help_that_was_picked_is_on_the_whole_plan(printed, near):
    paper = printed("typical")

    for service in [near["typical"].national, *near["typical"].chosen]:
        assert paper.says(service.name)
        assert paper.says(service.hours)
        assert paper.says(service.description)


def full_of_what_is_never_printed():
    plan = kept_plan("typical")
    for slug in UNPRINTED:
        plan.answers[slug] = {name: filled(field) for name, field in sections()[slug].base_fields.items()}
    plan.answers["situation"]["touched"] = ["kids"]
    return plan


def told(paper, plan):
    """What a page lets out of the sections that are never printed."""
    return [
        words
        for slug in UNPRINTED
        for words in [str(sections()[slug].title), *said_in(sections()[slug], plan.answers[slug])]
        if len(words) > 8 and paper.says(words)
    ]


def test_what_is_never_printed_would_be_found(settings):
    settings.SAFETYPLAN_SECTIONS = [
        path.replace("safetyplan.sections.situation.Situation", f"{__name__}.SituationOnPaper").replace(
            "safetyplan.sections.danger_signs.DangerSigns", f"{__name__}.DangerSignsOnPaper"
        )
        for path in settings.SAFETYPLAN_SECTIONS
    ]
    plan = full_of_what_is_never_printed()

    assert len(told(Paper(render(plan)), plan)) > 30


@pytest.mark.parametrize(
    ("edition", "wording"), [("full", "plain"), ("full", "home"), ("page", "plain"), ("card", "plain")]
)
def test_what_is_never_printed_is_on_no_page(edition, wording):
    plan = full_of_what_is_never_printed()

    assert told(Paper(render(plan, edition=edition, wording=wording)), plan) == []


def test_a_question_that_is_not_printed_stays_on_the_screen(settings):
    settings.SAFETYPLAN_SECTIONS = [*settings.SAFETYPLAN_SECTIONS, f"{__name__}.Extra"]
    plan = Plan({"answers": {"extra": {"shown": "a green lamp", "kept_back": "a red lamp"}}})

    paper = Paper(render(plan))

    assert paper.says("a green lamp")
    assert not paper.says("a red lamp")
    assert not paper.says("On the screen only")


def heading_lines(paper, headings):
    """How many lines of the paper are the whole of a heading."""
    return sum(1 for page in paper.lines for line in page if line.text.endswith(headings))


def left_behind(paper, headings):
    """The lines that stand last on a page although they head what follows."""
    return [line for line in paper.last_lines() if line.endswith(headings)]


def test_a_heading_that_stands_last_on_a_page_would_be_found():
    paper = Paper(HTML(string="<h2>Kept apart</h2><p style='break-before: page'>what follows").write_pdf())

    assert left_behind(paper, ("Kept apart",)) == ["Kept apart"]


@pytest.mark.parametrize("name", ["typical", "full"])
def test_no_heading_stands_last_on_a_page(printed, near, name):
    paper, headings = printed(name), headings_of(kept_plan(name), near[name].chosen)

    assert heading_lines(paper, headings) > 40
    assert left_behind(paper, headings) == []
