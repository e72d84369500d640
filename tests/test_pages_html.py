"""Every page as a browser, a keyboard and a screen reader meet it."""

from collections import Counter
from gzip import compress
from pathlib import Path

import pytest
from django.conf import settings
from django.db import transaction
from django.test import override_settings
from django.urls import resolve

from tests.conftest import fill_directory, kept_plan
from tests.every_page import every_page, long_pages
from tests.reader import Reader, words_of

pytestmark = pytest.mark.django_db  # without a mark anywhere, no database is made for the fixture below
BOXES = {"input", "select", "textarea"}
TYPED = {"text", "tel", "date", "email", "number", "search", None}
ADDRESSES = {"href", "src", "action", "formaction", "data", "poster", "srcset", "cite", "background", "ping"}
PLAIN = {"ROOT_URLCONF": "tests.plans.views.broken_urls", "LANGUAGES": [("en", "English"), ("es", "Spanish")]}


@pytest.fixture(scope="module")
def pages(django_db_setup, django_db_blocker):
    """What each page is, and the page; read once for all that is asked of them here."""
    with django_db_blocker.unblock(), override_settings(**PLAIN), transaction.atomic():
        fill_directory()
        found = list(every_page())
        transaction.set_rollback(True)
    return found


def faults(pages, look):
    """The pages at which `look` finds anything, and what it finds."""
    return {name: found for name, page in pages if (found := look(page))}


def ids(page):
    return [element.get("id") for element in page.tree.iter() if element.get("id") is not None]


def test_every_kind_of_page_is_among_them(pages):
    assert {page.status for _name, page in pages} >= {200, 400, 403, 404, 500, 503}
    assert len(pages) > 120
    assert {name for name, page in pages if page.status == 200 and not page.all("main")} == set()


def test_a_browser_has_nothing_to_forgive(pages):
    assert faults(pages, lambda page: page.faults) == {}


def test_every_label_description_and_link_within_a_page_leads_somewhere(pages):
    def lost(page):
        known = set(ids(page))
        named = [
            name
            for element in page.tree.iter()
            for attribute in ("for", "aria-describedby", "aria-labelledby", "aria-controls", "list", "form")
            for name in (element.get(attribute) or "").split()
        ]
        links = [link.get("href")[1:] for link in page.all("a") if link.get("href", "").startswith("#")]
        return [name for name in [*named, *links] if name not in known]

    assert faults(pages, lost) == {}


def test_no_two_things_on_a_page_have_the_same_name(pages):
    assert faults(pages, lambda page: [name for name, count in Counter(ids(page)).items() if count > 1]) == {}


def test_each_page_has_one_heading_one_main_part_and_one_title(pages):
    def miscounted(page):
        return [tag for tag in ["h1", "main", "title"] if len(page.all(tag)) != 1]

    assert faults(pages, miscounted) == {}


def test_no_heading_is_empty_and_none_skips_a_level(pages):
    def skipped(page):
        headings = page.all("h1", "h2", "h3", "h4", "h5", "h6")
        levels = [int(heading.tag[1]) for heading in headings]
        empty = [heading.tag for heading in headings if not words_of(heading)]
        return empty + [f"h{two} after h{one}" for one, two in zip([1, *levels], levels, strict=False) if two > one + 1]

    assert faults(pages, skipped) == {}


def test_every_box_has_a_name_that_is_read_aloud(pages):
    def nameless(page):
        labels = [label for label in page.all("label") if words_of(label)]
        named, around = {label.get("for") for label in labels}, {box for label in labels for box in label.iter()}
        boxes = [box for box in page.all(*BOXES) if box.get("type") != "hidden" and box not in around]
        return [box.get("name") for box in boxes if not (box.get("id") in named or box.get("aria-label"))]

    assert faults(pages, nameless) == {}


def test_no_hint_stands_inside_a_box_where_it_could_be_cut_off_and_goes_at_the_first_letter(pages):
    assert faults(pages, lambda page: [box.get("name") for box in page.all(*BOXES) if box.get("placeholder")]) == {}


def test_every_button_and_link_says_what_it_does(pages):
    def silent(page):
        return [one.tag for one in page.all("button", "a", "legend", "summary") if not words_of(one)]

    assert faults(pages, silent) == {}


def test_no_style_and_no_script_stands_in_a_page(pages):
    def inline(page):
        handlers = [name for element in page.tree.iter() for name in element.attrib if name.startswith("on")]
        styles = [element.tag for element in page.tree.iter() if element.get("style") is not None]
        scripts = [script for script in page.all("script") if (script.text or "").strip() or not script.get("src")]
        return handlers + styles + page.all("style") + scripts

    assert faults(pages, inline) == {}


def test_no_address_of_another_site_stands_in_a_page_but_where_the_exit_leads(pages):
    def strange(page):
        found = [value for element in page.tree.iter() for value in element.attrib.values() if "//" in value]
        return [value for value in found if value not in settings.SAFETYPLAN_EXIT_SITES]

    assert faults(pages, strange) == {}
    assert any(site in page.html for _name, page in pages for site in settings.SAFETYPLAN_EXIT_SITES)


def test_every_address_in_a_page_is_one_of_ours_without_a_question_in_it(pages):
    with override_settings(**PLAIN):

        def dead(page):
            found = [element.get(name) for element in page.tree.iter() for name in ADDRESSES if element.get(name)]
            ours = [address for address in found if not address.startswith(("#", "/static/"))]
            return [address for address in ours if "?" in address or not resolve(address.partition("#")[0])]

        assert faults(pages, dead) == {}


def test_no_browser_is_asked_to_remember_what_is_typed(pages):
    def remembered(page):
        kept = {box for form in page.all("form") if form.get("autocomplete") == "off" for box in form.iter()}
        boxes = [box for box in page.all(*BOXES) if box.tag != "input" or box.get("type") in TYPED]
        return [box.get("name") for box in boxes if box.get("autocomplete") != "off" and box not in kept]

    assert faults(pages, remembered) == {}


def test_no_text_is_sent_to_a_spelling_service_or_cut_in_silence(pages):
    def checked(page):
        boxes = [box for box in page.all("input", "textarea") if box.tag == "textarea" or box.get("type") == "text"]
        return [box.get("name") for box in boxes if box.get("spellcheck") != "false" or box.get("maxlength")]

    assert faults(pages, checked) == {}


def test_every_form_that_keeps_something_carries_the_mark_against_forgery(pages):
    def unmarked(page):
        forms = [form for form in page.all("form") if form.get("method") != "post" or form.get("class") != "exit"]
        names = [{box.get("name") for box in form.iter()} for form in forms]
        return [name for form, name in zip(forms, names, strict=True) if "csrfmiddlewaretoken" not in name]

    assert faults(pages, unmarked) == {}


def test_the_exit_is_the_first_thing_on_every_page(pages):
    def later(page):
        first = page.all("form", "a", "button", "input", "summary")[0]
        return [] if first.get("class") == "exit" else [first.tag]

    assert faults(pages, later) == {}


def test_the_title_is_neutral_on_every_page(pages):
    def telling(page):
        titles = [words_of(title) for title in page.all("title")]
        return [title for title in titles if title != settings.SAFETYPLAN_NEUTRAL_TITLE]

    assert faults(pages, telling) == {}


def test_no_tooltip_hides_words_and_every_picture_says_what_it_shows(pages):
    def hidden(page):
        drawn = [svg for svg in page.all("svg") if svg.get("aria-hidden") != "true"]
        return drawn + [
            one for one in page.tree.iter() if one.get("title") or (one.tag == "img" and not one.get("alt"))
        ]

    assert faults(pages, hidden) == {}


STATIC = Path(settings.BASE_DIR, "safetyplan", "static")
LIGHT = 40 * 1024  # bytes of a page with all that comes along


def test_the_stylesheet_and_the_script_are_small():
    assert len((STATIC / "style.css").read_bytes()) < 16 * 1024
    assert len((STATIC / "notes.js").read_bytes()) < 6 * 1024


def weight_of(page):
    along = sum(len(compress((STATIC / name).read_bytes())) for name in ("style.css", "notes.js", "page.svg"))
    return along + len(compress(page.html.encode(), 6))


def test_no_page_is_heavy_not_even_one_that_is_filled_to_its_limits(pages):
    def heavy(page):
        return [weight_of(page)] if weight_of(page) > LIGHT else []

    assert faults(pages, heavy) == {}


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["sparse", "typical"])
def test_a_plan_as_most_are_is_one_long_page_and_no_more(name):
    page, *more = long_pages(Reader(kept_plan(name)))

    assert weight_of(page) < LIGHT
    assert more == []
