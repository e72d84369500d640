"""Each language of the tree: whole, with the same blanks and numbers, right in every number, and up to date."""

import re
from functools import cache

import pytest
from django.conf import settings
from django.utils.translation import ngettext, override

from safetyplan.translation.catalogues import catalogue_files, collect, keys, read
from safetyplan.translation.classes import Class
from safetyplan.translation.faults import faults
from safetyplan.translation.found import catalogue_of
from safetyplan.translation.languages import KNOWN
from tests.translation.speaking import LANGUAGES, WHOLE, every_language, words_of

each = pytest.mark.parametrize("code", LANGUAGES)
each_whole = pytest.mark.parametrize("code", WHOLE)
NUMBERS = (0, 1, 2, 3, 5, 11, 21, 101, 1_000_000)
_LATIN = re.compile(r"[A-Za-z]{3,}")
_KEPT = re.compile(r"%\(\w+\)[sd]|\{\w*\}|</?\w[^<>]*>|&\w+;|manage\.py \w+|https?://\S+")
# Latin words that a reader of any script meets: names, forms of files and paper, what stands on a box in a shop.
NAMES = {
    "LGBTQ",
    "Letter",
    "WhatsApp",
    "TTY",
    "CSV",
    "HSDS",
    "ISO",
    "iCarol",
    "JSON",
    "PDF",
    "UTF",
    "XLSX",
    "zip",
    "compilewords",
}
NAMES |= {"naloxone", "Wikipedia", "Wi", "GPS", "TikTok", "Google", "Apple", "Android", "iPhone", "MB"}
# English words that are the same in a language that shares its letters.
ALIKE = {"Plan", "No", "A4", "WhatsApp", "TTY", ", ", ": ", "Chat", "chat", "“%(name)s”: %(state)s.", "Snacks"}


@cache
def collected():
    return keys(collect())


@each_whole
def test_every_sentence_is_translated(code):
    assert [words.sentence.english for words in words_of(code) if not words.done] == []


@each
def test_the_catalogue_holds_the_sentences_of_the_product_and_no_others(code):
    kept = keys(read(catalogue_of(code)))

    assert (collected() - kept, kept - collected()) == (set(), set())


@each
def test_blanks_numbers_and_keywords_are_those_of_the_english(code):
    wrong = {
        words.sentence.english: said
        for words in words_of(code)
        for form in words.forms
        if form
        if (said := list(faults(words.sentence.plural or words.sentence.english, form, plural=len(words.forms) > 1)))
    }

    assert wrong == {}


@each
def test_nothing_is_left_in_english_but_names(code):
    """In another script, no Latin word; in the same, no sentence that is the same as the English."""
    latin = KNOWN[code].font == "Noto Sans"
    done = [(words.sentence.english, form) for words in words_of(code) for form in words.forms if form]

    if latin:
        assert {english for english, form in done if english == form} <= ALIKE
    else:
        found = {word for _english, form in done for word in _LATIN.findall(_KEPT.sub("", form))}
        assert found <= NAMES


@each_whole
def test_every_number_has_its_form(code):
    plural = [words for words in words_of(code) if words.sentence.plural]
    assert len(plural) > 5
    with every_language(), override(code):
        for words in plural:
            one, many = words.sentence.english, words.sentence.plural
            said = {number: ngettext(one, many, number) for number in NUMBERS}
            assert {number: text for number, text in said.items() if text not in words.forms} == {}


@each
def test_no_discreet_label_is_a_telling_one(code):
    """Two labels that differ in English may be one in another language; none may be what the plain sentence says."""
    plain = {form for words in words_of(code) for form in words.forms if words.sentence.kind == Class.SAFETY}
    quiet = [words for words in words_of(code) if words.sentence.kind == Class.DISCREET and words.done]

    long = [form for words in quiet for form in words.forms if form in plain and len(form) > 12]
    assert long == []


@pytest.mark.parametrize("path", catalogue_files(), ids=lambda path: path.parent.parent.name)
def test_nothing_in_a_catalogue_is_a_guess(path):
    text = path.read_text()

    assert "fuzzy" not in text
    assert "#~" not in text


def test_a_language_that_ships_has_a_glossary_and_a_note_on_style_beside_its_catalogue():
    for code in WHOLE:
        folder = catalogue_of(code).parent
        assert (folder / "glossary.csv").read_text().startswith("english,translation,note")
        assert len((folder / "style.md").read_text()) > 500


def test_english_is_first_and_no_language_stands_twice():
    codes = [code for code, _name in settings.LANGUAGES]

    assert codes[0] == "en"
    assert len(set(codes)) == len(codes)
