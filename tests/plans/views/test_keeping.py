import pytest
from django.http import HttpRequest

from safetyplan.plans import drafts
from safetyplan.plans.models import Draft
from safetyplan.plans.plan import Plan
from safetyplan.plans.views.keeping import keep

pytestmark = pytest.mark.django_db


def a_request(token):
    request = HttpRequest()
    request.token, request.plan = token, Plan({"answers": {"rest": {"own": ["as it was when the page was opened"]}}})
    return request


def write(words):
    return lambda plan: plan.answers.setdefault("rest", {}).update(own=[*plan.answers["rest"].get("own", []), words])


def test_the_newest_revision_is_edited_and_not_what_the_request_had_read():
    request = a_request(drafts.begin(Plan({"answers": {"rest": {"own": ["tea"]}}})))
    kept = keep(request, write("bath"))

    assert kept.answers == {"rest": {"own": ["tea", "bath"]}}
    assert request.plan is kept
    assert drafts.open_draft(request.token).answers == kept.answers


def test_where_nothing_is_open_a_new_plan_is_begun_under_a_new_token():
    request = a_request(None)
    keep(request, write("tea"))

    assert request.token
    assert drafts.open_draft(request.token).answers == {"rest": {"own": ["tea"]}}
    assert Draft.objects.count() == 1


def test_a_plan_that_goes_while_a_page_is_on_its_way_is_not_begun_anew():
    request = a_request(drafts.begin(Plan()))
    drafts.close(request.token)
    with pytest.raises(drafts.NoDraft):
        keep(request, write("tea"))

    assert Draft.objects.count() == 0
