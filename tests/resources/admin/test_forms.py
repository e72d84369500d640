"""What an editor may type: everything here can be printed, so no street, and no number that was withdrawn."""

import pytest
from django.forms import modelform_factory

from safetyplan.resources.admin.forms import PhoneForm, ServiceForm, TextForm
from safetyplan.resources.models import Phone, Service, ServiceText


def errors(form, model, **typed):
    return modelform_factory(model, form, fields=list(typed))(typed).errors


@pytest.mark.parametrize("field", ["name", "description", "hours", "cost", "eligibility", "deaf_access"])
def test_no_address_can_be_typed_where_all_can_read_it(field):
    assert "looks like an address" in str(errors(ServiceForm, Service, **{field: "Come to 12 Main Street"})[field])


def test_words_in_another_language_hold_no_address_either():
    assert "looks like an address" in str(errors(TextForm, ServiceText, text="Calle Mayor 5")["text"])


@pytest.mark.parametrize("number", ["call us", "1-800-HAVEN", "607-555-0101 or 0102"])
def test_a_number_is_digits_as_they_are_dialed(number):
    assert "as it is dialed" in str(errors(PhoneForm, Phone, number=number)["number"])


@pytest.mark.parametrize("number", ["016", "3919", "*765", "741741", "+44 1234 234567", "1-800-799-7233"])
def test_a_short_line_and_a_long_one_may_be_typed(number):
    assert "number" not in errors(PhoneForm, Phone, number=number)


def test_a_withdrawn_number_is_turned_away_with_the_reason():
    assert "reported retired" in str(errors(PhoneForm, Phone, number="1-800-787-3224")["number"])


@pytest.mark.django_db
def test_a_shelter_cannot_be_given_a_street():
    typed = {"name": "River Shelter", "country": "US", "description": "A bed.", "source": "x", "identifier": "y"}
    typed |= {"needs": [], "directions": ""}
    said = errors(ServiceForm, Service, **typed, confidential="", street="12 Main Street")
    assert "its place has to be kept secret" in str(said)
    hidden = errors(ServiceForm, Service, **typed, confidential="on", street="12 Main Street")
    assert "has no street and no directions here" in str(hidden)
    assert not errors(ServiceForm, Service, **typed, confidential="on", street="")
