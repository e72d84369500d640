"""The pages as they are shown."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from django.conf import settings
from django.template.loader import render_to_string
from django.utils.html import conditional_escape

from safetyplan.reading import pages
from tests.reading.test_page import words_of
from tests.words import grade, never_said

FILES = sorted((Path(settings.BASE_DIR) / "templates" / "reading").glob("*.html"))
SHOWN = [(seat, number) for seat in ("myself", "beside") for number in range(1, len(pages(seat)) + 1)]
every_shown_page = pytest.mark.parametrize(("seat", "number"), SHOWN)


class Tags(HTMLParser):
    """The tags of a page with their attributes, in order, and the words in each."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict, str]] = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs), ""))

    def handle_data(self, data):
        if self.found and data.strip():
            tag, attributes, words = self.found[-1]
            self.found[-1] = (tag, attributes, f"{words} {data.strip()}".strip())


@pytest.fixture
def show(rf):
    def shown(seat: str, number: int) -> str:
        offered = pages(seat)
        context = {"page": offered[number - 1], "number": number, "pages": offered}
        return render_to_string("reading/page.html", context, request=rf.get("/"))

    return shown


@every_shown_page
def test_every_word_of_a_page_is_shown(show, seat, number):
    html = show(seat, number)

    assert [str(words) for words in words_of(pages(seat)[number - 1]) if conditional_escape(words) not in html] == []


@every_shown_page
def test_a_page_has_one_first_heading_and_skips_no_level(show, seat, number):
    levels = [int(tag[1]) for tag, _attributes, _words in Tags(show(seat, number)).found if re.fullmatch("h[1-6]", tag)]

    assert levels.count(1) == 1
    assert all(deeper - level <= 1 for level, deeper in zip(levels, levels[1:], strict=False))


@every_shown_page
def test_a_page_says_where_the_reader_is_and_links_to_the_others(show, seat, number):
    links = [(attributes, words) for tag, attributes, words in Tags(show(seat, number)).found if tag == "a"]
    titles = [str(page.title) for page in pages(seat)]

    assert [words for _attributes, words in links if words in titles] == titles
    assert [words for attributes, words in links if attributes.get("aria-current") == "page"] == [titles[number - 1]]


def test_every_harmful_quotation_stands_right_under_the_words_that_it_does_harm(show):
    [page] = [page for page in pages("myself") if any(part.harms for part in page.parts)]
    harmful = [str(words) for part in page.parts for words in part.harms]
    tags = Tags(show("myself", pages("myself").index(page) + 1)).found

    labels = [tags[place - 1] for place, (_tag, _attributes, words) in enumerate(tags) if words in harmful]

    assert [(tag, words) for tag, _attributes, words in labels] == [("strong", "Does harm. Do not say:")] * len(harmful)


def test_the_comparison_is_a_table_whose_heads_say_what_they_head(show):
    found = Tags(show("beside", 5)).found

    assert [attributes.get("scope") for tag, attributes, _words in found if tag == "th"] == ["col"] * 6 + ["row"] * 6
    assert len([tag for tag, _attributes, _words in found if tag == "td"]) == 30
    assert [words for tag, _attributes, words in found if tag == "caption"] == ["Side by side"]


@pytest.mark.parametrize("seat", ["myself", "beside"])
def test_the_list_links_to_every_page_of_a_seat(rf, seat):
    html = render_to_string("reading/list.html", {"pages": pages(seat)}, request=rf.get("/"))
    titles = [str(page.title) for page in pages(seat)]
    found = Tags(html).found

    assert [words for tag, _attributes, words in found if tag == "a" and words in titles] == titles
    assert len([tag for tag, _attributes, _words in found if tag == "h1"]) == 1


def test_before_first_use_a_reader_learns_what_the_exit_does_not_do():
    found = Tags(render_to_string("reading/_first_use.html")).found
    said = [words for _tag, _attributes, words in found if words]

    assert [tag for tag, _attributes, _words in found if tag == "h1"] == ["h1"]
    assert 150 <= len(" ".join(said).split()) <= 220
    assert "It does not clear the history of this browser, or files you saved." in said
    assert "It does not stop spyware: a hidden app that lets someone watch this device." in said
    assert {words: grade(words) for words in said if len(words.split()) >= 6 and grade(words) > 6} == {}
    assert [words for words in said if never_said(words)] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_no_word_of_a_template_stands_outside_a_translation(file):
    bare = re.sub(r"{#.*?#}|{%.*?%}|{{.*?}}|<[^>]*>", " ", file.read_text(encoding="utf-8"))

    assert re.findall(r"\w+", bare) == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_template_holds_no_style_and_no_script(file):
    assert re.findall(r"<style|<script|\bstyle=|\bon\w+=|\bclass=", file.read_text(encoding="utf-8")) == []
