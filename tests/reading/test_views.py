import pytest

from safetyplan.plans.plan import Plan
from safetyplan.reading import pages
from tests.reader import Reader

pytestmark = pytest.mark.django_db
BESIDE = {"answers": {"before_we_start": {"seat": "beside"}}}


@pytest.mark.parametrize("plan", [None, Plan(), Plan(BESIDE)], ids=["no plan", "myself", "beside"])
def test_every_page_on_the_list_opens_and_the_next_one_is_not_there(plan):
    reader = Reader(plan)
    offered = pages(plan.seat if plan else "myself")

    for number, page in enumerate(offered, start=1):
        reader.open("/reading/")
        assert reader.follow(str(page.title)).heading == str(page.title)
        assert reader.page.address == f"/reading/{number}/"
    assert reader.open(f"/reading/{len(offered) + 1}/").status == 404
    assert reader.open("/reading/0/").status == 404


def test_what_is_for_advocates_is_read_in_their_seat_alone():
    last = len(pages("beside"))

    assert Reader(Plan(BESIDE)).open(f"/reading/{last}/").status == 200
    assert Reader(Plan()).open(f"/reading/{last}/").status == 404
    assert Reader().open(f"/reading/{last}/").status == 404


def test_to_read_begins_no_plan(settings):
    reader = Reader()
    for address in ["/reading/", "/reading/1/"]:
        reader.open(address)

    assert settings.DRAFT_COOKIE_NAME not in reader.client.cookies
