"""A page that could not be kept is shown again, whole: sent once more, it changes nothing that was there."""

from itertools import cycle

import pytest

from safetyplan.plans import drafts
from safetyplan.plans.cookie import token_in
from safetyplan.plans.plan import Plan
from safetyplan.sections import all_sections
from tests.fill import full_plan
from tests.plans.views.places import page_of
from tests.plans.views.test_errors import without_a_database
from tests.reader import Reader

pytestmark = pytest.mark.django_db


def answers_of(reader):
    return drafts.open_draft(token_in(reader.client.request().wsgi_request)).answers


@pytest.fixture
def reader(directory):
    return Reader(Plan(full_plan()))


def refused_without_its_mark(reader, page):
    return reader.send(page, csrfmiddlewaretoken=["x" * 64], go=["on"])


def refused_by_the_database(reader, page):
    with without_a_database():
        return reader.send(page, go=["on"])


def test_each_page_of_a_full_plan_is_shown_again_with_every_answer(reader):
    before, lost = answers_of(reader), {}
    for section, refused in zip(all_sections(), cycle([refused_without_its_mark, refused_by_the_database])):
        page = refused(reader, reader.open(page_of(section)))
        assert page.status in {403, 503}
        reader.send(page, go=["on"])
        now = answers_of(reader)
        if now != before:
            lost[section.slug] = [
                name
                for name in section.base_fields
                if now.get(section.slug, {}).get(name) != before[section.slug].get(name)
            ]
            before = now
    assert lost == {}
