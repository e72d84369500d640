import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest
from django.utils.functional import Promise

from safetyplan.reading import Page, Part, pages
from tests.words import grade, never_said

every_page = pytest.mark.parametrize("page", pages("beside"), ids=lambda page: str(page.title))


def words_of(part: object) -> Iterator[object]:
    """Every word that a page, a part or a table puts on a screen, whatever holds it."""
    if is_dataclass(part):
        for field in fields(part):
            yield from words_of(getattr(part, field.name))
    elif isinstance(part, tuple):
        for one in part:
            yield from words_of(one)
    elif not (part is None or isinstance(part, bool) or part == ""):
        yield part


def test_a_survivor_alone_is_offered_four_pages_and_an_advocate_five():
    alone, beside = pages("myself"), pages("beside")

    assert len(alone) == 4
    assert beside == [*alone, *[page for page in beside if page.for_advocates]]
    assert len(beside) == 5


@pytest.mark.parametrize("seat", ["", "myself", "somewhere else"])
def test_pages_for_advocates_are_offered_in_no_other_seat(seat):
    assert [page for page in pages(seat) if page.for_advocates] == []


@every_page
def test_every_word_waits_for_the_language_of_its_reader(page):
    assert [words for words in words_of(page) if not isinstance(words, Promise)] == []


@every_page
def test_every_page_reads_at_grade_six_or_lower(page):
    said = [str(words) for words in words_of(page)]

    assert {text: grade(text) for text in said if len(text.split()) >= 6 and grade(text) > 6} == {}


@every_page
def test_nothing_is_said_that_is_never_said(page):
    quoted_as_harmful = {str(words) for part in page.parts for words in part.harms}
    said = {str(words) for words in words_of(page)} - quoted_as_harmful

    assert {text: never_said(text) for text in said if never_said(text)} == {}


@every_page
def test_words_keep_the_house_style(page):
    odd = re.compile(r"—|\bcan not\b|[\"']|  |\bcounsell|____")

    assert [str(words) for words in words_of(page) if odd.search(str(words))] == []


@every_page
def test_no_two_parts_of_a_page_have_the_same_title(page):
    titles = [part.title for part in page.parts]

    assert len(set(titles)) == len(titles)


def test_a_page_cannot_be_changed_by_whoever_shows_it():
    page = Page("Title", "Introduction", (Part("Part", "Text"),))

    with pytest.raises(AttributeError):
        page.title = "Another"
