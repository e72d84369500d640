import pytest

from safetyplan.resources.models import Service
from safetyplan.resources.places_in_text import gives_a_place

PLACES = """
12 Main Street
12 MAIN ST
12 main st.
12 E 42nd St
Come to 12 N. Old Mill Rd, second door
123 West Green St
1 Courthouse Square
500 Broadway
P.O. Box 12
PO Box 300
Suite 210
Ithaca, NY 14850
EC1A 1BB
Calle Mayor 5
12 rue de la Paix
Hauptstraße 5
Via Roma, 12
Kerkstraat 3
1丁目
شارع النيل
corner of Oak and Elm
located behind the library
42.4434, -76.5019
///filled.count.soap
849VCWC8+R9
https://maps.app.goo.gl/x
https://www.google.com/maps?q=1
"""
NO_PLACES = """
Call 24 hours a day, 7 days a week
Open 9 to 5
For ages 12 to 17
Serves 3 counties
Serves 3 counties near St. Louis
You can text START to 88788
Free in 12 languages
They place 20 people a year in homes
We drive change
Help on the way to court
Room for pets
Call 1-800-799-7233 or 607-555-0101
"""


@pytest.mark.parametrize("text", PLACES.strip().splitlines())
def test_words_that_lead_to_a_door_are_seen(text):
    assert gives_a_place(text)


@pytest.mark.parametrize("text", NO_PLACES.strip().splitlines())
def test_plain_words_lead_nowhere(text):
    assert not gives_a_place(text)


@pytest.mark.django_db
def test_nothing_that_ships_gives_a_place(directory):
    rows = Service.objects.values_list("name", "description", "hours", "county")
    assert [row for row in rows if any(map(gives_a_place, row))] == []
