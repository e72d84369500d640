import re

import pytest
from django.conf import settings
from django.urls import URLPattern, get_resolver, reverse

from safetyplan.sections import all_sections
from tests.words import telling


def our_patterns():
    """Every address but those of the office, which no reader of a plan ever opens."""
    return [pattern for pattern in get_resolver().url_patterns if isinstance(pattern, URLPattern)]


def words_in(path):
    return re.sub(r"[^a-z]+", " ", re.sub(r"<[^>]*>", "", path.lower())).split()


PATHS = [str(pattern.pattern) for pattern in our_patterns()]


def test_the_search_for_telling_words_would_find_one():
    assert telling(" ".join(words_in("safety-plan/<int:number>/"))) == ["safety"]
    assert telling(" ".join(words_in("shelter/")))


def test_no_address_tells_what_the_site_is_for():
    ours = [*PATHS, settings.ADMIN_PATH, settings.STATIC_URL]
    slugs = {section.slug for section in all_sections()} | {"plan", "draft", "section", "survivor", "help", "signs"}

    assert {path: telling(" ".join(words_in(path))) for path in ours if telling(" ".join(words_in(path)))} == {}
    assert {path for path in ours if slugs & set(words_in(path))} == set()


def test_nothing_but_a_number_ever_stands_in_an_address():
    changing = re.findall(r"<[^>]*>", " ".join(PATHS))

    assert set(changing) == {"<int:number>"}


def test_every_address_ends_in_a_slash_and_says_no_language():
    languages = {code for code, _name in settings.LANGUAGES}

    assert [path for path in PATHS if path and not path.endswith("/")] == []
    assert [path for path in PATHS if languages & set(words_in(path))] == []


def test_every_address_has_a_name_of_its_own():
    names = [pattern.name for pattern in our_patterns()]

    assert None not in names
    assert len(names) == len(set(names))


@pytest.mark.parametrize("name", [pattern.name for pattern in our_patterns()])
def test_every_name_leads_to_its_address(name):
    numbered = "<" in str(next(one for one in our_patterns() if one.name == name).pattern)

    assert reverse(name, kwargs={"number": 3} if numbered else {}).startswith("/")
