"""The whole plan on one page saves like its pages do."""

import pytest

from safetyplan.plans.plan import Plan
from safetyplan.plans.views import long_page
from safetyplan.sections import all_sections
from tests.every_page import long_pages
from tests.fill import full_plan
from tests.plans.views.places import PEOPLE
from tests.plans.views.test_start import plan_of
from tests.reader import Reader, boxes_of

pytestmark = pytest.mark.django_db
BESIDE = {"before_we_start": {"seat": "beside", "length": "few_minutes"}}


@pytest.fixture
def helper():
    return Reader(Plan({"answers": BESIDE}))


def part_of(page, slug):
    """What the form of this section would send."""
    forms = [boxes_of(form) for form in page.all("form")]
    return next(sent for sent in forms if sent.get("section") == [slug])


def ids_of(page):
    return {element.get("id") for element in page.all("section")}


def rows_of_people(page):
    names = [box.get("name", "") for box in page.all("input")]
    return len([name for name in names if name.startswith("people-") and name.endswith("-who")])


def test_it_holds_every_section_that_is_asked(helper):
    page = helper.open("/all/")
    asked = [section.slug for section in plan_of(helper).asked()]

    assert [boxes_of(form)["section"][0] for form in page.all("form") if form.get("class") == "asks"] == asked
    assert len(asked) >= 5


def test_a_part_is_saved_alone_and_leads_on_to_the_next(helper):
    page = helper.open("/all/")
    saved = helper.client.post("/all/", part_of(page, "safe_people") | {"code_word": ["lamp"]})

    assert saved["Location"].startswith("/all/#")
    assert plan_of(helper).answers == BESIDE | {"safe_people": {"code_word": "lamp"}}
    assert "safe_people" in plan_of(helper).looked_at


def test_what_does_not_fit_is_shown_in_its_part_with_a_link_at_the_top(helper):
    page = helper.open("/all/")
    saved = helper.client.post("/all/", part_of(page, "safe_people") | {"code_word": ["x" * 201]})
    assert saved["Location"] == "/all/#safe_people"

    page = helper.open("/all/")
    assert page.value("code_word") == "x" * 201
    assert any(link.get("href") == "#safe_people-code_word-question" for link in page.all("a"))


def test_where_all_is_too_much_for_a_page_the_rest_stands_on_pages_it_leads_on_to():
    reader = Reader(Plan(full_plan()))
    pages = list(long_pages(reader))
    held = [[slug for form in page.all("form") for slug in boxes_of(form).get("section", [])] for page in pages]
    last, following = held[0][-1], held[1][0]

    assert len(pages) > 1
    assert [slug for slugs in held for slug in slugs] == [section.slug for section in plan_of(reader).asked()]
    saved = reader.client.post("/all/", part_of(pages[0], last))
    assert saved["Location"] == f"/all/#{following}"
    onward = next(link for link in pages[0].all("a") if link.get("id") == following)
    assert onward.get("href").partition("#")[0] == pages[1].address.partition("#")[0]


def test_every_part_of_the_plan_is_within_reach_of_every_long_page():
    reader = Reader(Plan(full_plan()))
    for page in list(long_pages(reader)):
        here = ids_of(page)
        parts = [link.get("href", "") for link in page.all("ol")[0].iter("a")]

        assert parts == [
            f"#{section.slug}" if section.slug in here else f"/all/{number}/#{section.slug}"
            for number, section in enumerate(all_sections(), 1)
        ]
    assert ids_of(reader.open("/all/30/")) >= {all_sections()[29].slug}


def test_a_part_that_grew_off_its_page_is_shown_with_its_new_row(monkeypatch):
    reader = Reader(Plan({"answers": BESIDE}))
    page = reader.open("/all/")
    monkeypatch.setattr(long_page, "MOST", 0)  # as if the parts before it had grown as well
    grown = reader._post("/all/", part_of(page, "safe_people") | {"go": ["grow:people"]})

    assert [boxes_of(form)["section"] for form in grown.all("form") if form.get("class") == "asks"] == [["safe_people"]]
    assert rows_of_people(grown) == 3


@pytest.mark.parametrize(("address", "status"), [("/all/0/", 404), ("/all/99/", 404), ("/all/1/", 200)])
def test_there_is_a_long_page_from_each_section_on(helper, address, status):
    assert helper.open(address).status == status


def test_a_long_page_from_where_nothing_is_asked_leads_to_its_beginning(helper):
    assert helper.open("/all/45/").address == "/all/"


def test_what_two_windows_wrote_is_kept_in_both_words(helper):
    page = helper.open("/all/")
    own = part_of(page, "safe_people")
    helper.open(PEOPLE)
    helper.press("Save and go on", code_word="one")
    both = helper._post("/all/", own | {"code_word": ["two"]})

    assert "changed in two windows" in both.words
    assert plan_of(helper).answers["safe_people"]["code_word"] == "one / two"


def test_rows_grow_in_their_part(helper):
    page = helper.open("/all/")
    assert rows_of_people(page) == 2
    assert rows_of_people(helper._post("/all/", part_of(page, "safe_people") | {"go": ["grow:people"]})) == 3


def test_words_for_a_part_that_is_no_more_are_shown_to_be_copied(helper):
    page = helper.open("/all/")

    own = {"looks": ["large"], "begun_seat": ["beside"], "begun_length": ["few_minutes"]}
    sent = part_of(page, "safe_people") | own | {"section": ["gone"], "code_word": ["lamp post"]}
    gone = helper._post("/all/", sent)
    assert "lamp post" in gone.words
    assert "few_minutes" not in gone.words
