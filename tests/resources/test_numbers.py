import pytest

from safetyplan.resources.models import Phone
from safetyplan.resources.numbers import why_not

SHORT = {"ES": "016", "FR": "3919", "DE": "116016", "US": "741741", "MX": "*765", "NO": "116 006", "GB": "999"}


@pytest.mark.parametrize(("country", "number"), SHORT.items())
def test_a_short_line_passes_whatever_a_library_thinks_of_it(country, number):
    assert why_not(number, country) == ""


@pytest.mark.parametrize(
    ("number", "country"),
    [
        ("1-800-799-7233", "US"),
        ("+1 800 799 7233", "US"),
        ("0808 2000 247", "GB"),
        ("+49 30 12345678", "DE"),
        ("8-800-7000-600", "RU"),
        ("607-555-0101", ""),
        ("607-555-0101", "ZZ"),
    ],
)
def test_a_whole_number_of_its_country_passes(number, country):
    assert why_not(number, country) == ""


@pytest.mark.parametrize(
    ("number", "country", "said"),
    [
        ("607-555-01", "US", "too short"),
        ("607-555-01011", "US", "US"),
        ("+44 20 7946 0018", "US", "another country"),
        ("0000000000", "US", "over and over"),
        ("1", "US", "too few digits"),
        ("1234567890123456789", "US", "too many digits"),
        ("+999 123 456 789", "US", "US"),
    ],
)
def test_what_cannot_be_a_number_says_why(number, country, said):
    assert said in why_not(number, country)


@pytest.mark.django_db
def test_no_number_of_the_starting_list_is_doubted(directory):
    """Numbers that were read on a page: one that is doubted here would wait for a person in every other list."""
    doubted = {
        (phone.number, phone.service.identifier)
        for phone in Phone.objects.select_related("service")
        if why_not(phone.number, phone.service.country)
    }
    assert doubted == set()
