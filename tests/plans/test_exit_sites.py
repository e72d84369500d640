import pytest

from safetyplan import settings as ours
from safetyplan.plans.exit_sites import offered_in, site_number

OURS = ["https://www.wikipedia.org/", "https://weather.com/", "https://www.allrecipes.com/"]


@pytest.fixture(autouse=True)
def sites(settings):
    settings.SAFETYPLAN_EXIT_SITES = ["first", "second", "spanish", "arabic"]
    settings.SAFETYPLAN_EXIT_SITES_IN = {"es": 2, "ar": 3}


def test_a_language_with_a_site_of_its_own_is_offered_that_one_first_and_no_other_languages():
    assert [offered_in(language) for language in ("en", "es", "ar")] == [[0, 1], [2, 1], [3, 1]]


@pytest.mark.parametrize(
    ("picked", "language", "number"),
    [(0, "en", 0), (0, "es", 2), (1, "es", 1), (2, "en", 2), (3, "es", 3), (4, "es", 2), (-1, "en", 0)],
)
def test_what_was_picked_stands_in_every_language_and_what_is_not_there_is_the_first(picked, language, number):
    assert site_number(picked, language) == number


def test_every_language_that_ships_has_one():
    assert ours.SAFETYPLAN_EXIT_SITES[:3] == OURS
    assert set(ours.SAFETYPLAN_EXIT_SITES_IN) == {"es", "ar", "zh-hans"}
    assert all(ours.SAFETYPLAN_EXIT_SITES[at].startswith("https://") for at in ours.SAFETYPLAN_EXIT_SITES_IN.values())
