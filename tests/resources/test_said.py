import datetime

import pytest
from django.utils import translation

from safetyplan.resources.kinds import State
from safetyplan.resources.models import Service
from safetyplan.resources.said import freshness, languages_said
from tests.words import grade, never_said, telling

DAY = datetime.date(2026, 3, 31)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"state": State.CHECKED, "assured_date": DAY}, "Checked in March 2026."),
        ({"state": State.DUE, "assured_date": DAY}, "Checked in March 2026."),
        ({"state": State.STALE, "assured_date": DAY}, "Check first: this number may be old."),
        ({"source_date": "2020-03-31"}, "Read on a page of March 2020. We have not called it yet."),
        ({"source_date": "2020-03"}, "Read on a page of March 2020. We have not called it yet."),
        ({"source_date": "2020"}, "Read on a page of 2020. We have not called it yet."),
        ({}, "Read on a page without a date. We have not called it yet."),
    ],
)
def test_only_what_a_person_made_sure_of_is_called_checked(fields, words):
    said = freshness(Service(**fields))

    assert said == words
    assert grade(said) <= 6
    assert not never_said(said)


def test_what_was_checked_too_long_ago_says_check_first_whatever_is_stored():
    worn = Service(state=State.CHECKED, assured_date=DAY, due_date=DAY, stale_date=datetime.date(2020, 1, 1))

    assert freshness(worn) == "Check first: this number may be old."


@pytest.mark.parametrize("fields", [{"state": State.CHECKED, "assured_date": DAY}, {"state": State.STALE}, {}])
def test_in_quiet_words_it_gives_nobody_away(fields):
    assert telling(freshness(Service(**fields), quiet=True)) == []


@pytest.mark.parametrize(
    ("languages", "interpreters", "words"),
    [
        ([], False, ""),
        (["en"], False, ""),
        (["en", "es"], False, "English, Spanish"),
        (["es"], False, "Spanish"),
        (["en"], True, "Has interpreters"),
        (["es"], True, "Spanish, interpreters for others"),
        (["ase"], False, "American Sign Language"),
        (["xxx"], False, "xxx"),
    ],
)
def test_languages_are_named_unless_there_is_only_that_of_the_page(languages, interpreters, words):
    assert languages_said(Service(languages=languages, interpreters=interpreters)) == words


def test_a_month_and_a_language_are_named_in_the_language_of_the_page():
    with translation.override("es"):
        assert "marzo" in freshness(Service(source_date="2020-03-31"))
        assert "inglés" in languages_said(Service(languages=["en"]))
