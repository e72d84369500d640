"""Names of countries and languages, in the language in use."""

import pytest
from babel import core, localedata
from django.utils import translation

from safetyplan.translation.world_names import countries, country_name, language_name, read_names


def test_the_countries_are_two_letters_each_and_no_unions_or_test_codes():
    assert {"US", "MX", "FR", "PL", "IN", "ZA", "PR"} <= set(countries())
    assert not {"EU", "UN", "ZZ", "XA", "001"} & set(countries())
    assert 240 <= len(countries()) <= 260


@pytest.mark.parametrize(
    ("language", "country", "spoken"), [("fr", "Allemagne", "allemand"), ("ar", "ألمانيا", "الألمانية")]
)
def test_they_are_named_in_the_language_in_use(language, country, spoken):
    with translation.override(language):
        assert (country_name("DE"), language_name("de")) == (country, spoken)
    assert (country_name("DE"), language_name("de")) == ("Germany", "German")


@pytest.mark.parametrize("language", ["xx", "zz-zz", "not a language"])
def test_a_language_that_is_not_known_names_them_in_english(language):
    with translation.override(language):
        assert (country_name("DE"), language_name("de")) == ("Germany", "German")


def test_a_code_that_nobody_knows_is_shown_as_it_is():
    assert (country_name("ZY"), language_name("zzz")) == ("ZY", "zzz")


def test_nothing_else_that_was_read_of_a_language_stays_in_memory():
    assert localedata.load("fi")
    assert core.get_global("parent_exceptions")

    read_names.cache_clear()
    assert read_names("fi").countries["DE"] == "Saksa"
    assert localedata._cache == {}
    assert core._global_data is None
