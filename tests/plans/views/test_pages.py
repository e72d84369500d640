import pytest

from safetyplan.plans.plan import Plan
from safetyplan.sections import all_sections
from safetyplan.sections.notes_to_self import NotesToSelf
from safetyplan.sections.pets import Pets
from safetyplan.sections.safe_people import SafePeople
from safetyplan.sections.warning_signs import WarningSigns
from tests.reader import Reader, boxes_of, words_of

pytestmark = pytest.mark.django_db
FULL = {"before_we_start": {"length": "full", "seat": "myself"}}
ON, MAP, CHANGED = "Save and go on", "Save and see all pages", "Save and go back to look over"


def number_of(section):
    return all_sections().index(section) + 1


def page_of(section):
    return f"/page/{number_of(section)}/"


PEOPLE, NOTES, SIGNS, PETS = (page_of(section) for section in (SafePeople, NotesToSelf, WarningSigns, Pets))


@pytest.fixture
def reader():
    return Reader(Plan({"answers": FULL}))


def value_of(page, name):
    return boxes_of(page.all("form")[1]).get(name, [""])[0]


def test_what_was_typed_stands_on_the_page_when_it_is_opened_again(reader):
    reader.open(PEOPLE)
    reader.press(ON, code_word="lamp", **{"people-0-who": "Ada & <b>", "people-1-phone": "016"}, in_touch="other_name")
    page = reader.open(PEOPLE)

    assert value_of(page, "code_word") == "lamp"
    assert (value_of(page, "people-0-who"), value_of(page, "people-1-phone")) == ("Ada & <b>", "016")
    assert boxes_of(page.all("form")[1])["in_touch"] == ["", "other_name"]


def test_a_page_sent_as_it_stands_changes_nothing(reader):
    reader.open(PEOPLE)
    reader.press(ON, code_word="lamp", **{"people-0-who": "Ada"})
    before = boxes_of(reader.open(PEOPLE).all("form")[1])
    reader.press(ON)

    assert boxes_of(reader.open(PEOPLE).all("form")[1]) == before | {
        "csrfmiddlewaretoken": [value_of(reader.page, "csrfmiddlewaretoken")]
    }


def test_save_and_go_on_leads_to_the_next_page_that_is_asked_and_the_last_to_look_over(reader):
    asked = Plan({"answers": FULL}).asked()
    reader.open("/page/1/")
    been = []
    while reader.page.address.startswith("/page/"):
        been.append(reader.page.address)
        reader.press(ON)

    assert been == [page_of(section) for section in asked]
    assert reader.page.address == "/look-over/"


def test_back_leads_the_same_way_back_to_what_the_exit_does(reader):
    asked = Plan({"answers": FULL}).asked()
    reader.open(page_of(asked[-1]))
    been = []
    while reader.page.address.startswith("/page/"):
        been.append(reader.page.address)
        reader.press("Back")

    assert been == [page_of(section) for section in reversed(asked)]
    assert reader.page.address == "/before/"


@pytest.mark.parametrize("button", ["Back", MAP])
def test_back_and_all_pages_never_complain_and_never_lose_a_word(reader, button):
    long = "long " * 50
    reader.open(PEOPLE)
    page = reader.press(button, code_word=long, by_heart="016", **{"people-0-who": long})
    assert page.address in {"/contents/", page_of(Plan({"answers": FULL}).asked()[6])}
    assert "Please look at this" not in page.words

    page = reader.open(PEOPLE)
    assert value_of(page, "code_word").split() == value_of(page, "people-0-who").split() == long.split()
    assert value_of(page, "by_heart") == "016"


def test_text_over_its_limit_is_kept_and_shown_again_with_a_kind_sentence(reader):
    reader.open(NOTES)
    page = reader.press(ON, remember="x" * 2001)

    assert page.address == NOTES
    assert "This holds up to 2000 letters. Yours has 2001. Nothing is lost: it is still here." in page.words
    assert value_of(page, "remember") == "x" * 2001
    assert value_of(reader.open(NOTES), "remember") == "x" * 2001
    assert "Please look at this" in reader.page.words

    reader.press(ON, remember="x" * 2000)
    assert value_of(reader.open(NOTES), "remember") == "x" * 2000
    assert "Please look at this" not in reader.page.words


def test_too_many_lines_and_too_long_a_line_are_kept_and_shown_again(reader):
    for lines in ["\n".join(f"line {number}" for number in range(13)), "y" * 201]:
        reader.open(SIGNS)
        page = reader.press(ON, own_signs=lines)

        assert "Nothing is lost" in page.words
        assert value_of(page, "own_signs").replace("\r", "") == lines


def test_room_for_more_adds_rows_and_loses_nothing(reader):
    reader.open(PEOPLE)
    rows = value_of(reader.page, "people-count")
    page = reader.press("grow:people", code_word="lamp", **{"people-0-who": "Ada", "people-1-note": "z" * 201})
    assert int(value_of(page, "people-count")) > int(rows)

    assert value_of(page, "code_word") == "lamp"
    assert (value_of(page, "people-0-who"), value_of(page, "people-1-note")) == ("Ada", "z" * 201)
    assert value_of(reader.open(PEOPLE), "people-1-note") == "z" * 201


def test_rows_grow_to_twelve_and_no_further(reader):
    page, counts = reader.open(PEOPLE), []
    while any(button.get("value") == "grow:people" for button in page.all("button")):
        counts.append(int(value_of(page, "people-count")))
        page = reader.press("grow:people", **{f"people-{number}-who": f"P{number}" for number in range(counts[-1])})

    assert counts == sorted(set(counts))
    assert value_of(page, "people-count") == "12"
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


def test_the_answers_land_in_the_section_that_the_form_names_whatever_page_it_was_sent_to(reader):
    page = reader.open(PEOPLE)
    sent = boxes_of(page.all("form")[1]) | {"code_word": ["lamp"], "go": ["on"]}
    reader.client.post(PETS, sent)

    assert value_of(reader.open(PEOPLE), "code_word") == "lamp"
    assert "begun" not in reader.open("/contents/").words.partition("Pets")[2][:20].replace("not begun", "")


@pytest.mark.parametrize("slug", ["", "no_such_section", "safe_people ", "__class__", "\x00", "s" * 9000])
def test_a_form_that_names_no_section_keeps_nothing_and_shows_the_page(reader, slug):
    page = reader.open(PEOPLE)
    sent = boxes_of(page.all("form")[1]) | {"section": [slug], "code_word": ["lamp"], "go": ["on"]}
    answer = reader.client.post(PEOPLE, sent)

    assert answer.status_code == 200
    assert value_of(reader.open(PEOPLE), "code_word") == ""


def test_the_same_form_sent_twice_is_kept_once(reader):
    page = reader.open(PEOPLE)
    sent = boxes_of(page.all("form")[1]) | {"code_word": ["lamp"], "people-0-who": ["Ada"], "go": ["on"]}
    answers = [reader.client.post(PEOPLE, sent) for _ in range(2)]
    page = reader.open(PEOPLE)

    assert [answer.status_code for answer in answers] == [302, 302]
    assert (value_of(page, "code_word"), value_of(page, "people-0-who"), value_of(page, "people-1-who")) == (
        "lamp",
        "Ada",
        "",
    )


def test_two_tabs_that_change_the_same_page_both_keep_their_words(reader):
    one = boxes_of(reader.open(PEOPLE).all("form")[1])
    two = boxes_of(reader.open(PEOPLE).all("form")[1])
    reader.client.post(PEOPLE, one | {"people-0-who": ["Ada"], "code_word": ["lamp"], "go": ["on"]})
    reader.client.post(PEOPLE, two | {"people-0-who": ["Bo"], "by_heart": ["016"], "go": ["on"]})
    page = reader.open(PEOPLE)

    assert {value_of(page, "people-0-who"), value_of(page, "people-1-who")} == {"Ada", "Bo"}
    assert (value_of(page, "code_word"), value_of(page, "by_heart")) == ("lamp", "016")


@pytest.mark.parametrize(
    "sent_first", [{"go": ["grow:people"]}, {"code_word": ["x" * 201], "go": ["on"]}], ids=["grow", "too long"]
)
def test_a_page_that_is_shown_again_holds_what_the_other_tab_kept_meanwhile(reader, sent_first):
    page = reader.open(PEOPLE)
    reader.client.post(PEOPLE, boxes_of(page.all("form")[1]) | {"people-0-who": ["Ada"], "go": ["on"]})
    stale = boxes_of(page.all("form")[1]) | {"people-0-who": ["Bo"]} | sent_first
    again = reader._take(reader.client.post(PEOPLE, stale), PEOPLE)
    reader.press(ON, code_word="lamp")
    page = reader.open(PEOPLE)

    assert {value_of(again, "people-0-who"), value_of(again, "people-1-who")} == {"Ada", "Bo"}
    assert {value_of(page, "people-0-who"), value_of(page, "people-1-who")} == {"Ada", "Bo"}


def test_a_page_sent_after_the_plan_lapsed_begins_a_new_one_with_every_word_on_it(reader):
    reader.open(PEOPLE)
    reader.press(ON, code_word="lamp", **{"people-0-who": "Ada"})
    reader.open(PEOPLE)
    reader.client.cookies.pop("n")
    reader.press(ON, by_heart="016")
    page = reader.open(PEOPLE)

    assert (value_of(page, "code_word"), value_of(page, "people-0-who"), value_of(page, "by_heart")) == (
        "lamp",
        "Ada",
        "016",
    )


@pytest.mark.parametrize("count", ["", "-1", "0", "12", "999999999", "9" * 5000, "1e9", "٣", "two", "\x00"])
def test_a_count_of_rows_that_was_tampered_with_loses_no_row_and_breaks_nothing(reader, count):
    page = reader.open(PEOPLE)
    sent = boxes_of(page.all("form")[1]) | {"people-count": [count], "people-0-who": ["Ada"], "go": ["on"]}
    answer = reader.client.post(PEOPLE, sent)

    assert answer.status_code == 302
    assert value_of(reader.open(PEOPLE), "people-0-who") == ("" if count == "0" else "Ada")


@pytest.mark.parametrize(
    "odd", ["\x00", "a\x00b", "\x01\x1b[31m\x7f", "\x85‮⁦", "\ufffe\U000e0041", "x" * 10_000, "ب" * 10_000, "\ud800"]
)
def test_odd_letters_are_answered_calmly_and_the_plan_stays_readable(reader, odd):
    for address, box in [(PEOPLE, "code_word"), (PEOPLE, "people-0-who"), (NOTES, "remember"), (SIGNS, "own_signs")]:
        page = reader.open(address)
        text = odd.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
        answer = reader.client.post(address, boxes_of(page.all("form")[1]) | {box: [text], "go": ["on"]})

        assert answer.status_code in {200, 302}
        for shown in [address, "/look-over/", "/contents/", "/print/"]:
            assert reader.open(shown).status == 200


@pytest.mark.parametrize("number", ["0", "46", "999", "9" * 25, "9" * 5000])
def test_a_page_that_is_not_there_is_not_found(reader, number):
    assert reader.open(f"/page/{number}/").status == 404
    assert reader.client.post(f"/look-over/{number}/", {"go": "on"}).status_code in {403, 404}


@pytest.mark.parametrize(
    "go", ["", "up", "grow:", "grow:nothing", "grow:code_word", "language:", "language:xx", "on:x", "\x00"]
)
def test_a_button_that_is_not_on_the_page_keeps_the_words_all_the_same(reader, go):
    page = reader.open(PEOPLE)
    answer = reader.client.post(PEOPLE, boxes_of(page.all("form")[1]) | {"code_word": ["lamp"], "go": [go]})

    assert answer.status_code in {200, 302}
    assert value_of(reader.open(PEOPLE), "code_word") == "lamp"


def test_the_language_switch_keeps_what_was_typed_without_a_complaint(reader, settings):
    settings.LANGUAGES = [("en", "English"), ("es", "Spanish")]
    reader.open(PEOPLE)
    page = reader.press("language:es", code_word="x" * 300, **{"people-0-who": "Ada"})

    assert (page.tree.get("lang"), page.address) == ("es", PEOPLE)
    assert (value_of(page, "code_word"), value_of(page, "people-0-who")) == ("x" * 300, "Ada")
    assert reader.open("/contents/").tree.get("lang") == "es"
    assert Reader().open("/").tree.get("lang") == "en"


def test_the_page_looks_right_to_left_in_a_language_that_is(reader, settings):
    settings.LANGUAGES = [("en", "English"), ("ar", "Arabic")]
    reader.open(PEOPLE)

    assert reader.press("language:ar").tree.get("dir") == "rtl"


def test_a_section_that_was_not_asked_can_be_filled_in_and_is_then_part_of_the_plan(reader):
    assert "Pets" not in words_of(next(iter(reader.open("/contents/").all("ol"))))
    reader.open(PETS)
    reader.press(ON, own="The cat goes to Ada")

    assert "The cat goes to Ada" in reader.open("/look-over/").words


def test_to_look_at_a_page_adds_nothing_to_the_plan(reader):
    reader.open(PETS)

    assert "Page" in reader.page.words
    assert "Pets" not in words_of(next(iter(reader.open("/contents/").all("ol"))))


def test_a_tick_that_calls_for_a_human_voice_is_answered_on_the_next_page(directory, reader):
    reader.open(page_of(all_sections()[5]))
    page = reader.press(ON, me="neck")

    assert "A person to talk to, now if you like" in page.words
    assert "a doctor or nurse should look at you soon" in page.words


def test_no_page_is_read_without_a_plan_and_a_reader_is_led_to_the_start():
    assert Reader().open(PEOPLE).address == "/"
