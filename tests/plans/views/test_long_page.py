"""The whole plan on one page saves like its pages do."""

import pytest

from safetyplan.plans.plan import Plan
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


def test_what_two_windows_wrote_is_kept_in_both_words(helper):
    page = helper.open("/all/")
    own = part_of(page, "safe_people")
    helper.open(PEOPLE)
    helper.press("Save and go on", code_word="one")
    both = helper._post("/all/", own | {"code_word": ["two"]})

    assert "changed in two windows" in both.words
    assert plan_of(helper).answers["safe_people"]["code_word"] == "one / two"


def test_rows_grow_in_their_part(helper):
    def people(page):
        names = [box.get("name", "") for box in page.all("input")]
        return len([name for name in names if name.startswith("people-") and name.endswith("-who")])

    page = helper.open("/all/")
    assert people(page) == 2
    assert people(helper._post("/all/", part_of(page, "safe_people") | {"go": ["grow:people"]})) == 3


def test_words_for_a_part_that_is_no_more_are_shown_to_be_copied(helper):
    page = helper.open("/all/")

    gone = helper._post("/all/", part_of(page, "safe_people") | {"section": ["gone"], "code_word": ["lamp post"]})
    assert "lamp post" in gone.words
