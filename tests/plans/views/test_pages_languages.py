import pytest

from tests.plans.views.places import PEOPLE
from tests.reader import Reader

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _three_languages(settings):
    settings.LANGUAGES = [("en", "English"), ("es", "Spanish"), ("ar", "Arabic")]


def test_the_language_switch_keeps_what_was_typed_without_a_complaint(reader):
    reader.open(PEOPLE)
    page = reader.press("language:es", code_word="x" * 300, in_touch="other_name", **{"people-0-who": "Ada"})

    assert (page.tree.get("lang"), page.address) == ("es", PEOPLE)
    assert (page.value("code_word"), page.value("people-0-who")) == ("x" * 300, "Ada")
    assert page.boxes("section")["in_touch"] == ["", "other_name"]


def test_the_chosen_language_stays_on_every_page_and_is_kept_with_the_plan_alone(reader):
    reader.open(PEOPLE)
    reader.press("language:es")

    addresses = ["/", "/before/", PEOPLE, "/contents/", "/look-over/", "/print/", "/reading/", "/reading/1/"]
    assert {address: reader.open(address).tree.get("lang") for address in addresses} == dict.fromkeys(addresses, "es")
    assert Reader().open("/").tree.get("lang") == "en"


def test_a_language_read_from_right_to_left_turns_the_page(reader):
    reader.open(PEOPLE)
    page = reader.press("language:ar")

    assert (page.tree.get("lang"), page.tree.get("dir")) == ("ar", "rtl")


def test_the_start_speaks_the_language_of_the_browser_until_another_is_chosen():
    reader = Reader(headers={"Accept-Language": "es-MX,es;q=0.9"})
    assert reader.open("/").tree.get("lang") == "es"

    assert reader.press("ar").tree.get("lang") == "ar"
    assert reader.open("/before/").tree.get("lang") == "ar"


def test_a_language_that_is_not_offered_changes_nothing(reader):
    page = reader.open(PEOPLE)
    for unknown in ["xx", "", "fr", "en;drop", "\x00"]:
        reader.send(page, go=[f"language:{unknown}"])

    assert reader.open(PEOPLE).tree.get("lang") == "en"
