"""A help line on paper: what it does, its number large and whole, and how sure we are of it."""

import datetime

import pytest
from django.template.loader import render_to_string
from django.utils import translation

from safetyplan.plans.plan import Plan
from safetyplan.plans.views.help_near import help_for
from safetyplan.resources.kinds import Kind, State
from safetyplan.resources.models import Service
from tests.resources.services_to_try import service
from tests.words import telling

pytestmark = pytest.mark.django_db
NUMBER = "1-555-010-0001"
LABELS = [{"identifier": "line", "label": "Aunt Nora"}]


@pytest.fixture(autouse=True)
def _line():
    service(
        "line",
        (Kind.VOICE, NUMBER),
        name="Vera House Hotline",
        description="Someone to talk with.",
        hours="24/7",
        languages=["en", "es"],
        warnings=["calls_back"],
        source_date="2020-03-31",
    )


def on_paper(wording="plain", labels=(), template="document/_service.html"):
    plan = Plan({"answers": {"local_help": {"chosen": ["line"], "labels": list(labels)}}})
    [line] = help_for(plan).chosen
    return render_to_string(template, {"service": line, "wording": wording, "quiet": wording != "plain"})


def test_in_plain_words_it_says_all_that_a_reader_needs():
    html = on_paper()

    for words in ("Vera House Hotline", "Someone to talk with.", "24/7", "English, Spanish", "They may call you back."):
        assert words in html
    assert f'<bdi class="call" dir="ltr">{NUMBER}</bdi>' in html
    assert "Read on a page of March 2020. We have not called it yet." in html


def test_what_a_list_says_keeps_its_own_direction_on_a_page_that_runs_the_other_way():
    with translation.override("ar"):
        plain, quiet = on_paper(), on_paper("home")

    for words in ("Vera House Hotline", "Someone to talk with.", "24/7"):
        assert f'<bdi dir="ltr">{words}</bdi>' in plain
    assert '<bdi dir="ltr">V. H. H.</bdi>' in quiet


@pytest.mark.parametrize("wording", ["home", "trip", "health"])
def test_in_quiet_words_it_has_first_letters_or_the_readers_own_words_and_the_same_digits(wording):
    assert "V. H. H." in on_paper(wording)
    assert "Aunt Nora" in on_paper(wording, LABELS)
    assert "V. H. H." not in on_paper(wording, LABELS)
    for labels in ([], LABELS):
        assert f">{NUMBER}</bdi>" in on_paper(wording, labels)
        assert "Vera" not in on_paper(wording, labels)
        assert telling(on_paper(wording, labels)) == []


def test_the_readers_own_words_are_not_on_a_plain_page_in_place_of_the_name():
    assert "Vera House Hotline" in on_paper("plain", LABELS)


@pytest.mark.parametrize("wording", ["plain", "home"])
def test_a_line_that_was_checked_says_when(wording):
    Service.objects.update(state=State.CHECKED, assured_date=datetime.date(2026, 3, 5))

    assert "Checked in March 2026" in on_paper(wording)


@pytest.mark.parametrize("wording", ["plain", "home"])
def test_a_line_that_wore_out_says_check_first(wording):
    Service.objects.update(state=State.STALE, assured_date=datetime.date(2020, 3, 5))

    assert "Check first" in on_paper(wording)
    assert "Checked in" not in on_paper(wording)


def test_a_label_with_signs_of_markup_is_words():
    assert "&lt;b&gt;" in on_paper("home", [{"identifier": "line", "label": "<b>"}])
    assert "&lt;b&gt;" in on_paper("home", [{"identifier": "line", "label": "<b>"}], "document/_name.html")


def test_what_is_handed_to_paper_needs_no_database_any_more(django_assert_num_queries):
    service("national", (Kind.VOICE, "016"), is_national_line=True, country="FR")
    near = help_for(Plan({"answers": {"local_help": {"chosen": ["line"]}, "situation": {"country": "FR"}}}))

    with django_assert_num_queries(0):
        for line in (near.national, *near.chosen):
            render_to_string("document/_service.html", {"service": line, "wording": "plain", "quiet": False})
