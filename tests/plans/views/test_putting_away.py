"""Content first, then a number: shown once, typed back in part, and from then on all that opens the plan."""

import re

import pytest

from safetyplan import vault
from safetyplan.plans import drafts, number
from safetyplan.plans.models import Draft, WayIn
from safetyplan.plans.plan import Plan
from tests.reader import Reader

NUMBER = re.compile(r"\b(?:\d{4} ){5}\d{2}\b")
LAMP = {"answers": {"safe_people": {"code_word": "lamp"}}}


@pytest.fixture
def reader(db):
    return Reader(Plan(LAMP))


def number_on(page):
    return NUMBER.search(page.words)[0]


def put_away(reader, **choices):
    reader.open("/put-away/")
    found = number_on(reader.press("Get my number", **choices))
    reader.press("Put away", typed=found[-7:])
    return found


def kept_under(found):
    return drafts.open_draft(vault.stretch(number.read(found), number.SALT))


def test_who_wrote_nothing_is_not_asked_to_keep_a_number(db):
    assert Reader().open("/put-away/").address == "/"


def test_a_number_that_was_only_shown_does_not_count_and_the_plan_stays_open(reader):
    reader.open("/put-away/")
    shown = number_on(reader.press("Get my number"))

    with pytest.raises(drafts.NoDraft):
        kept_under(shown)
    assert "lamp" in reader.open("/look-over/").words


def test_typed_back_in_part_the_number_opens_the_plan_and_this_browser_does_not(reader, settings):
    cookies = {name: cookie.value for name, cookie in reader.client.cookies.items()}
    found = put_away(reader)

    assert reader.page.heading == "It is put away"
    assert kept_under(found).answers == LAMP["answers"]
    assert WayIn.objects.count() == 1
    assert settings.DRAFT_COOKIE_NAME not in reader.client.cookies
    reader.client.cookies.load(cookies)
    assert reader.open("/look-over/").address == "/"


def test_the_number_is_shown_once_and_kept_nowhere_afterwards(reader):
    found = put_away(reader)

    assert kept_under(found).pending == {}
    for address in ["/put-away/", "/finish/", "/come-back/", "/"]:
        assert found not in reader.open(address).html


def test_a_slip_in_the_digits_shows_the_same_number_again(reader):
    reader.open("/put-away/")
    shown = number_on(reader.press("Get my number"))
    for slip in ["", "000000", shown[:7]]:
        page = reader.press("Put away", typed=slip)
        assert "Those digits were not the same" in page.words
        assert number_on(page) == shown

    reader.press("Put away", typed=shown[-7:])
    assert reader.page.heading == "It is put away"


@pytest.mark.parametrize("zero", ["٠", "۰", "०", "０"])
def test_it_may_be_typed_back_in_the_digits_of_any_script(reader, zero):
    reader.open("/put-away/")
    shown = number_on(reader.press("Get my number"))
    reader.press("Put away", typed="".join(chr(ord(zero) + int(digit)) for digit in shown[-7:] if digit != " "))

    assert reader.page.heading == "It is put away"


@pytest.mark.parametrize(
    ("picked", "days"), [("7", 7), ("180", 180), ("8", 7), ("", 7), ("9" * 5000, 7), ("٣٠", 30), ("-30", 30)]
)
def test_how_long_it_is_kept_is_the_readers_choice_among_those_offered(reader, picked, days):
    page = reader.open("/put-away/")
    found = number_on(reader.send(page, "days", days=[picked]))
    reader.press("Put away", typed=found[-7:])

    assert kept_under(found).days == days


def test_a_new_number_makes_the_old_one_worthless_and_the_same_one_can_be_kept(reader):
    old = put_away(reader)
    reader.hold(drafts.come_back(vault.stretch(number.read(old), number.SALT)))
    reader.open("/put-away/")
    reader.press("Put away under the same number")
    assert reader.page.heading == "It is put away"
    assert kept_under(old).answers == LAMP["answers"]

    reader.hold(drafts.come_back(vault.stretch(number.read(old), number.SALT)))
    reader.open("/put-away/")
    new = number_on(reader.press("Get a new number"))
    reader.press("Put away", typed=new[-7:])
    assert kept_under(new).answers == LAMP["answers"]
    with pytest.raises(drafts.NoDraft):
        kept_under(old)


def test_who_presses_twice_is_led_to_where_the_number_is_tried(reader):
    cookies = {name: cookie.value for name, cookie in reader.client.cookies.items()}
    reader.open("/put-away/")
    page = reader.press("Get my number")
    cookies |= {name: cookie.value for name, cookie in reader.client.cookies.items()}
    reader.press("Put away", typed=number_on(page)[-7:])
    reader.client.cookies.load(cookies)

    again = reader.send(page, "typed", typed=[number_on(page)[-7:]])
    assert again.heading == "Come back with a number"
    assert Draft.objects.count() == 1


def test_the_number_of_a_file_puts_nothing_away(reader):
    reader.open("/file/")
    shown = number_on(reader.press("Get a number"))
    page = reader.open("/put-away/")
    reader.send(page, "days", typed=[shown[-7:]])

    assert reader.page.heading == "Put it away for later"
    with pytest.raises(drafts.NoDraft):
        kept_under(shown)


def test_the_exit_of_a_plan_that_was_put_away_keeps_it_for_its_number(reader, settings):
    found = put_away(reader)
    reader.hold(drafts.come_back(vault.stretch(number.read(found), number.SALT)))
    reader.client.post("/exit/")

    assert kept_under(found).answers == LAMP["answers"]
    assert WayIn.objects.count() == 1
