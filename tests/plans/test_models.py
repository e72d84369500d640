import datetime

import pytest
from django.core.management import call_command

from safetyplan.plans import drafts
from safetyplan.plans.models import Calendar, Draft, WayIn
from safetyplan.plans.plan import Plan


def test_the_rows_have_no_place_for_a_person_an_address_a_language_or_a_time():
    columns = {model: {field.column for field in model._meta.concrete_fields} for model in (Draft, WayIn, Calendar)}

    assert columns == {
        Draft: {"name", "body", "revision", "expires_on"},
        WayIn: {"name", "draft_id", "data_key"},
        Calendar: {"id", "seen", "believed_from"},
    }
    days = [Draft._meta.get_field("expires_on"), *Calendar._meta.fields[1:]]
    assert [day.get_internal_type() for day in days] == ["DateField"] * 3


@pytest.mark.django_db
def test_a_row_shows_nothing_of_itself_when_it_is_written_down():
    drafts.begin(Plan({"language": "en"}))

    assert [str(Draft.objects.get()), str(WayIn.objects.get())] == ["a draft", "a way in"]


@pytest.mark.django_db
def test_a_draft_may_have_more_than_one_way_in_and_they_go_with_it():
    draft = Draft.objects.create(name="a" * 32, body=b"sealed", expires_on=datetime.date(2027, 3, 31))
    for name in ["b", "c"]:
        WayIn.objects.create(name=name * 32, draft=draft, data_key=b"wrapped")

    draft.delete()
    assert WayIn.objects.count() == 0


@pytest.mark.django_db
def test_the_migrations_are_what_the_models_say():
    call_command("makemigrations", "plans", check=True, dry_run=True, verbosity=0)
