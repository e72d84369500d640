import pytest
from django.http import HttpResponse

from safetyplan.plans import drafts
from safetyplan.plans.cookie import give
from safetyplan.plans.models import Draft
from safetyplan.plans.plan import Plan
from safetyplan.plans.views.keeping import keep
from safetyplan.plans.views.opening import with_plan
from tests.plans.views.places import PEOPLE
from tests.reader import Reader

pytestmark = pytest.mark.django_db
NEEDS_A_PLAN = [PEOPLE, "/look-over/1/", "/look-over/", "/contents/", "/print/", "/finish/", "/put-away/"]


@pytest.mark.parametrize("address", NEEDS_A_PLAN)
def test_a_page_of_the_plan_leads_to_the_start_where_there_is_no_plan(address, settings):
    strange = Reader()
    strange.client.cookies[settings.DRAFT_COOKIE_NAME] = "made up"

    assert [Reader().open(address).address, strange.open(address).address] == ["/", "/"]
    assert Draft.objects.count() == 0


def test_a_plan_that_lapsed_looks_like_one_that_never_was():
    reader = Reader(Plan({"answers": {"safe_people": {"code_word": "lamp"}}}))
    assert reader.open(PEOPLE).address == PEOPLE

    Draft.objects.update(expires_on="2020-01-01")
    lapsed, never = reader.open(PEOPLE), Reader().open(PEOPLE)
    assert (lapsed.status, lapsed.address, lapsed.words) == (never.status, never.address, never.words)


def test_each_page_gives_the_token_anew_so_that_its_idle_life_starts_again(settings):
    reader = Reader(Plan())
    answer = reader.client.get("/contents/")

    cookie = answer.cookies[settings.DRAFT_COOKIE_NAME]
    assert (cookie["httponly"], cookie["samesite"], cookie["max-age"], cookie["expires"]) == (True, "Lax", "", "")


def test_to_read_never_changes_what_is_kept(directory):
    reader = Reader(Plan({"answers": {"safe_people": {"code_word": "lamp"}}}))
    before = list(Draft.objects.values())
    for address in ["/", "/before/", *NEEDS_A_PLAN, "/reading/", "/reading/1/", "/done/"]:
        reader.open(address)
        reader.client.head(address)

    assert list(Draft.objects.values()) == before


def test_two_browsers_see_their_own_plans_and_nothing_of_each_other():
    one = Reader(Plan({"answers": {"safe_people": {"code_word": "lamp"}}}))
    two = Reader(Plan({"answers": {"safe_people": {"code_word": "lantern"}}}))

    assert [reader.open(PEOPLE).value("code_word") for reader in (one, two, one)] == ["lamp", "lantern", "lamp"]


def test_what_is_sent_without_a_plan_begins_one_so_that_no_word_is_lost():
    reader = Reader(Plan())
    page = reader.open(PEOPLE)
    drafts.forget_expired()
    Draft.objects.all().delete()
    reader.send(page, code_word=["lamp"], go=["map"])

    assert reader.open(PEOPLE).value("code_word") == "lamp"
    assert Draft.objects.count() == 1


def test_words_that_arrive_just_after_the_exit_bring_no_plan_and_no_cookie_back(rf, settings):
    """Another window left between the moment this request was read and the moment its words were to be kept."""

    @with_plan
    def slow(request):
        drafts.close(request.token)
        keep(request, lambda plan: plan.answers.update(rest={"own": ["tea"]}))
        return HttpResponse("kept")

    request = rf.post("/page/8/")
    request.COOKIES.update(
        {name: cookie.value for name, cookie in give(HttpResponse(), drafts.begin(Plan())).cookies.items()}
    )
    answer = slow(request)

    assert (answer.status_code, answer["Location"]) == (302, "/")
    assert settings.DRAFT_COOKIE_NAME not in answer.cookies
    assert Draft.objects.count() == 0
