import pytest

from safetyplan.resources.finding import COUNTRY, LIMIT, PARTS, REGION, Ask, Place, find
from safetyplan.resources.kinds import Kind, State
from safetyplan.resources.postal import County
from tests.resources.services_to_try import service

pytestmark = pytest.mark.django_db
ALBANY, ERIE = County("US-NY", "Albany County"), County("US-NY", "Erie County")
IN_ALBANY = Place("US", ("US-NY",), (ALBANY,))
IN_NEW_YORK = Place("US", ("US-NY",))
IN_THE_US = Place("US")


def found(place, ask=Ask()):  # noqa: B008
    return [(group.reach, [one.identifier for one in group.services]) for group in find(place, ask)]


def everyone(place, ask=Ask()):  # noqa: B008
    return [identifier for _reach, identifiers in found(place, ask) for identifier in identifiers]


@pytest.fixture
def several():
    service("country")
    service("region", region="US-NY")
    service("albany", region="US-NY", county="Albany County")
    service("erie", region="US-NY", county="Erie County")
    service("ohio", region="US-OH")
    service("canada", country="CA")


def test_the_nearest_group_comes_first_and_another_county_in_none(several):
    assert found(IN_ALBANY) == [("county", ["albany"]), ("region", ["region"]), ("country", ["country"])]


def test_without_a_county_parts_of_the_region_are_offered_by_the_names_of_their_counties(several):
    assert found(IN_NEW_YORK) == [("region", ["region"]), ("parts", ["albany", "erie"]), ("country", ["country"])]


def test_without_a_region_only_what_serves_the_whole_country_is_offered(several):
    assert found(IN_THE_US) == [("country", ["country"])]


def test_no_place_finds_nothing(several):
    assert find(Place()) == []


def test_a_group_that_is_empty_is_left_out_and_what_reaches_further_remains(several):
    assert found(Place("US", ("US-TX",), (County("US-TX", "Bexar County"),))) == [("country", ["country"])]


@pytest.mark.parametrize("written", ["Albany", "albany county", "ALBANY COUNTY"])
def test_a_county_is_found_however_a_list_writes_it(written):
    service("albany", region="US-NY", county=written)

    assert found(IN_ALBANY) == [("county", ["albany"])]


@pytest.mark.parametrize(
    ("county", "written"), [("Orleans Parish", "Orleans"), ("Richmond (city)", "City of Richmond")]
)
def test_a_place_that_is_no_county_is_found_too(county, written):
    service("one", region="US-VA", county=written)

    assert everyone(Place("US", ("US-VA",), (County("US-VA", county),))) == ["one"]


def test_a_borough_finds_what_serves_its_city_and_no_other_borough():
    for identifier, county in {"city": "New York City", "brooklyn": "Brooklyn", "bronx": "Bronx"}.items():
        service(identifier, region="US-NY", county=county)

    assert set(everyone(Place("US", ("US-NY",), (County("US-NY", "Kings County"),)))) == {"city", "brooklyn"}


def test_a_county_of_the_same_name_in_another_region_is_not_found():
    service("there", region="US-OR", county="Washington County")

    assert everyone(Place("US", ("US-NY",), (County("US-NY", "Washington County"),))) == []


def test_a_region_of_another_country_brings_nothing_of_that_country():
    service("there", country="CA", region="CA-BC")
    service("here")

    assert everyone(Place("US", ("CA-BC",))) == ["here"]


def test_what_is_served_besides_counts_as_much():
    service("albany", region="US-NY", county="Erie County", also=[("US", "US-NY", "Albany County")])
    service("region", region="US-OH", also=[("US", "US-NY", "")])
    service("country", country="CA", also=[("US", "", "")])
    service("everywhere", country="FR", also=[("", "", "")])

    assert found(IN_ALBANY) == [("county", ["albany"]), ("region", ["region"]), ("country", ["country", "everywhere"])]


def test_a_service_stands_once_in_the_nearest_group_it_belongs_to():
    service("both", also=[("US", "US-NY", "Albany County"), ("", "", "")])

    assert found(IN_ALBANY) == [("county", ["both"])]


def test_several_counties_are_looked_through_together_in_every_region_they_lie_in():
    service("albany", region="US-NY", county="Albany County")
    service("erie", region="US-PA", county="Erie County")
    place = Place("US", ("US-NY", "US-PA"), (ALBANY, County("US-PA", "Erie County")))

    assert found(place) == [("county", ["albany", "erie"])]


def test_needs_and_language_say_who_stands_first_and_hide_nobody():
    service("a", needs=["pets"])
    service("b", needs=["legal", "children"])
    service("c", needs=["legal"], languages=["es"])
    service("d", needs=["legal"], interpreters=True)

    assert everyone(IN_THE_US, Ask(frozenset({"legal", "children"}))) == ["b", "c", "d", "a"]
    assert everyone(IN_THE_US, Ask(frozenset({"legal"}), language="es-MX")) == ["c", "d", "b", "a"]
    assert set(everyone(IN_THE_US, Ask(frozenset({"elder"}), language="ko"))) == {"a", "b", "c", "d"}


def test_a_need_that_is_asked_for_leaves_out_who_does_not_meet_it():
    service("a", needs=["sexual_assault"])
    service("b", needs=["legal"])

    assert everyone(IN_THE_US, Ask(need="legal")) == ["b"]
    assert everyone(IN_THE_US, Ask(need="sexual")) == []


def test_a_language_that_is_asked_for_leaves_those_who_speak_it_or_have_interpreters():
    service("a", languages=["es"])
    service("b", interpreters=True)
    service("c", languages=["en"])

    assert everyone(IN_THE_US, Ask(speaks="es")) == ["a", "b"]


@pytest.mark.parametrize(
    ("way", "who"),
    [
        ("call", ["call"]),
        ("text", ["text", "whatsapp"]),
        ("video", ["video"]),
        ("chat", ["chat"]),
        ("walk_in", ["walk"]),
        ("pigeon", ["call", "chat", "text", "video", "walk", "whatsapp"]),
    ],
)
def test_a_way_that_is_asked_for_leaves_those_who_can_be_reached_so(way, who):
    service("call", (Kind.VOICE, "016"))
    service("text", (Kind.TEXT, "88788"))
    service("whatsapp", (Kind.WHATSAPP, "+1 555 0100"))
    service("video", (Kind.VIDEOPHONE, "855-555-0100"))
    service("chat", chat="https://chat.example.org")
    service("walk", walk_in=True)

    assert sorted(everyone(IN_THE_US, Ask(way=way))) == who


def test_the_order_is_that_of_the_directory_itself():
    service("police", needs=["hotline", "general"], warnings=["police"])
    service("one area", needs=["hotline", "general"], warnings=["one_area"])
    service("legal", needs=["legal"])
    service("talks", needs=["hotline"])
    service("anyone", needs=["hotline", "general"])
    service("national", needs=[], is_national_line=True)

    assert everyone(IN_THE_US) == ["national", "anyone", "talks", "legal", "one area", "police"]


def test_those_that_are_alike_stand_by_name():
    for identifier, name in {"x": "Beta", "y": "Alpha", "z": "Gamma"}.items():
        service(identifier, name=name)

    assert everyone(IN_THE_US) == ["y", "x", "z"]


def test_the_order_is_the_same_each_time_where_names_are_the_same():
    for identifier in ["c", "a", "b"]:
        service(identifier, name="One name")

    assert everyone(IN_THE_US) == ["a", "b", "c"]


@pytest.mark.parametrize("state", [State.STALE, State.CLOSED])
def test_what_ended_or_wore_out_is_not_found(state):
    service("one", state=state)

    assert find(IN_THE_US) == []


def test_a_group_holds_so_many_and_tells_that_there_are_more():
    for number in range(LIMIT[REGION] + 1):
        service(f"region-{number:02}", region="US-NY")
    for number in range(LIMIT[PARTS] + 1):
        service(f"part-{number:02}", region="US-NY", county=f"County {number:02}")
    for number in range(LIMIT[COUNTRY]):
        service(f"country-{number}")

    groups = find(IN_NEW_YORK)

    assert [len(group.services) for group in groups] == [LIMIT[REGION], LIMIT[PARTS], LIMIT[COUNTRY]]
    assert [group.more for group in groups] == [True, True, False]


def test_a_search_asks_the_database_as_often_for_many_as_for_one(django_assert_max_num_queries):
    for number in range(30):
        service(f"line-{number}", (Kind.VOICE, "016"), region="US-NY", also=[("US", "US-NY", "Albany County")])

    with django_assert_max_num_queries(12):
        for group in find(IN_ALBANY):
            assert [phone.number for one in group.services for phone in one.phones.all()]


def test_a_search_that_names_a_county_reads_an_index(django_assert_max_num_queries):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    service("albany", region="US-NY", county="Albany County")
    with CaptureQueriesContext(connection) as asked:
        find(IN_ALBANY)
    ranked = [query["sql"] for query in asked.captured_queries if "LIKE" in query["sql"]]
    assert ranked
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            plans = [str(cursor.execute(f"EXPLAIN QUERY PLAN {sql}").fetchall()) for sql in ranked]
        assert [plan for plan in plans if "SCAN resources_service" in plan] == []
