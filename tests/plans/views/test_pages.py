import pytest

from safetyplan.plans.plan import Plan
from safetyplan.sections.pregnancy import Pregnancy
from tests.plans.views.places import CHANGED, DANGER, FULL, MAP, NOTES, ON, PEOPLE, PETS, SIGNS, page_of
from tests.reader import Reader, words_of

pytestmark = pytest.mark.django_db
ASKED = Plan({"answers": FULL}).asked()


def without_forgery_mark(boxes):
    return {name: values for name, values in boxes.items() if name != "csrfmiddlewaretoken"}


def map_of(reader):
    return words_of(reader.open("/contents/").all("ol")[0])


def test_what_was_typed_stands_on_the_page_when_it_is_opened_again(reader):
    reader.open(PEOPLE)
    reader.press(ON, code_word="lamp", **{"people-0-who": "Ada & <b>", "people-1-phone": "016"}, in_touch="other_name")
    page = reader.open(PEOPLE)

    assert page.value("code_word") == "lamp"
    assert (page.value("people-0-who"), page.value("people-1-phone")) == ("Ada & <b>", "016")
    assert page.boxes("section")["in_touch"] == ["", "other_name"]


def test_a_page_sent_as_it_stands_changes_nothing(reader):
    reader.open(PEOPLE)
    reader.press(ON, code_word="lamp", **{"people-0-who": "Ada"})
    before = reader.open(PEOPLE).boxes("section")
    reader.press(ON)

    assert without_forgery_mark(reader.open(PEOPLE).boxes("section")) == without_forgery_mark(before)


def test_save_and_go_on_leads_to_the_next_page_that_is_asked_and_the_last_to_look_over(reader):
    been, page = [], reader.open("/page/1/")
    while page.address.startswith("/page/"):
        been.append(page.address)
        page = reader.press(ON)

    assert been == [page_of(section) for section in ASKED]
    assert page.address == "/look-over/"


def test_back_leads_the_same_way_back_to_what_the_exit_does(reader):
    been, page = [], reader.open(page_of(ASKED[-1]))
    while page.address.startswith("/page/"):
        been.append(page.address)
        page = reader.press("Back")

    assert been == [page_of(section) for section in reversed(ASKED)]
    assert page.address == "/before/"


@pytest.mark.parametrize("button", ["Back", MAP])
def test_back_and_all_pages_never_complain_and_never_lose_a_word(reader, button):
    long = "long " * 50
    reader.open(PEOPLE)
    page = reader.press(button, code_word=long, by_heart="016", **{"people-0-who": long})
    assert page.address != PEOPLE
    assert "Please look at this" not in page.words

    page = reader.open(PEOPLE)
    assert page.value("code_word").split() == page.value("people-0-who").split() == long.split()
    assert page.value("by_heart") == "016"


def test_text_over_its_limit_is_kept_and_shown_again_with_a_kind_sentence(reader):
    reader.open(NOTES)
    page = reader.press(ON, remember="x" * 2001)
    assert page.address == NOTES
    assert "This holds up to 2000 letters. Yours has 2001. Nothing is lost: it is still here." in page.words
    assert page.value("remember") == "x" * 2001

    page = reader.open(NOTES)
    assert page.value("remember") == "x" * 2001
    assert "Please look at this" in page.words

    reader.press(ON, remember="x" * 2000)
    page = reader.open(NOTES)
    assert page.value("remember") == "x" * 2000
    assert "Please look at this" not in page.words


@pytest.mark.parametrize(
    "lines", ["\n".join(f"line {number}" for number in range(13)), "y" * 201], ids=["many", "long"]
)
def test_too_many_lines_and_too_long_a_line_are_kept_and_shown_again(reader, lines):
    reader.open(SIGNS)
    page = reader.press(ON, own_signs=lines)

    assert "Nothing is lost" in page.words
    assert page.value("own_signs").replace("\r", "") == lines


def test_room_for_more_adds_rows_and_loses_nothing(reader):
    rows = int(reader.open(PEOPLE).value("people-count"))
    page = reader.press("grow:people", code_word="lamp", **{"people-0-who": "Ada", "people-1-note": "z" * 201})
    assert int(page.value("people-count")) > rows

    assert page.value("code_word") == "lamp"
    assert (page.value("people-0-who"), page.value("people-1-note")) == ("Ada", "z" * 201)
    assert reader.open(PEOPLE).value("people-1-note") == "z" * 201


def test_rows_grow_to_twelve_and_no_further(reader):
    page, counts = reader.open(PEOPLE), []
    while "grow:people" in [button.get("value") for button in page.all("button")]:
        counts.append(int(page.value("people-count")))
        page = reader.press("grow:people", **{f"people-{number}-who": f"P{number}" for number in range(counts[-1])})

    assert counts == sorted(set(counts))
    assert page.value("people-count") == "12"
    assert "All rows are here." in page.words


def test_a_page_reached_from_look_over_leads_back_there(reader):
    reader.open(PEOPLE)
    reader.press(ON, code_word="lamp")
    reader.open("/look-over/")
    reader.follow("Change People I can turn to")
    page = reader.press(CHANGED, code_word="lantern")

    assert page.address == "/look-over/"
    assert "lantern" in page.words
    assert "lamp" not in page.words


def test_a_section_that_was_not_asked_can_be_filled_in_and_is_then_part_of_the_plan(reader):
    assert "Pets" not in map_of(reader)
    reader.open(PETS)
    reader.press(ON, own="The cat goes to Ada")

    assert "Pets" in map_of(reader)
    assert "The cat goes to Ada" in reader.open("/look-over/").words


def test_to_look_at_a_page_adds_nothing_to_the_plan(reader):
    assert reader.open(PETS).status == 200
    assert "Pets" not in map_of(reader)


def test_a_tick_that_calls_for_a_human_voice_is_answered_on_the_next_page(directory, reader):
    reader.open(DANGER)
    page = reader.press(ON, me="neck")

    assert page.address != DANGER
    assert "A person to talk to, now if you like" in page.words
    assert "a doctor or nurse should look at you soon" in page.words


def test_a_blow_to_the_belly_is_answered_with_care_for_it(directory, reader):
    reader.open(page_of(Pregnancy))
    page = reader.press(ON, signs="belly")

    assert "A person to talk to, now if you like" in page.words
    assert "a nurse, midwife or doctor should look at you soon" in page.words
    assert "After pressure on the neck" not in page.words


def test_no_page_is_read_without_a_plan_and_the_way_leads_to_the_start():
    assert [Reader().open(address).address for address in [PEOPLE, "/look-over/1/"]] == ["/", "/"]
