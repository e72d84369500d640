"""Names of countries and languages, in the language in use."""

from threading import Thread

import pytest
from babel import core, localedata
from django.utils import translation

from safetyplan.translation import world_names
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


@pytest.mark.parametrize(
    ("language", "name"),
    [("zh-hans", "美国手语"), ("fr", "langue des signes américaine"), ("xx", "American Sign Language")],
)
def test_a_sign_language_has_a_name_where_cldr_has_none(settings, language, name):
    settings.LANGUAGES = [("en", "English"), ("fr", "French"), ("zh-hans", "Simplified Chinese")]
    with translation.override(language):
        assert language_name("ase") == name


def test_while_one_reads_another_waits_for_its_turn():
    another = Thread(target=read_names.__wrapped__, args=("fi",), daemon=True)

    with world_names._reading:
        another.start()
        another.join(0.3)
        assert another.is_alive()
    another.join(20)
    assert not another.is_alive()


def test_a_code_that_nobody_knows_is_shown_as_it_is():
    assert (country_name("ZY"), language_name("zzz")) == ("ZY", "zzz")


def test_nothing_else_that_was_read_of_a_language_stays_in_memory():
    assert localedata.load("fi")
    assert core.get_global("parent_exceptions")

    read_names.cache_clear()
    assert read_names("fi").countries["DE"] == "Saksa"
    assert localedata._cache == {}
    assert core._global_data is None
