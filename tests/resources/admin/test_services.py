import pytest
from django.contrib import admin
from django.contrib.auth.models import User
from django.urls import path

from safetyplan.resources.admin import ServiceAdmin
from safetyplan.resources.models import Service

KEEPER = User(username="keeper", is_staff=True, is_active=True, is_superuser=True)
admin.autodiscover()
urlpatterns = [path("desk/", admin.site.urls)]
pytestmark = [pytest.mark.django_db, pytest.mark.urls(__name__)]


@pytest.fixture
def shown(rf):
    """Draws a page of the admin for one who may see all of it."""
    pages = ServiceAdmin(Service, admin.site)

    def draw(view, *arguments, **search):
        request = rf.get("/desk/", search)
        request.user = KEEPER
        return getattr(pages, view)(request, *arguments).render().content.decode()

    return draw


def test_the_list_shows_where_and_when_a_row_was_read(directory, shown):
    page = shown("changelist_view", q="Safe Horizon")
    assert "NYC 24-Hour HOPE Hotline" in page
    assert "www.safehorizon.org" in page
    assert "Love is respect" not in page


def test_a_row_is_found_by_its_number(directory, shown):
    assert "National Domestic Violence Hotline" in shown("changelist_view", q="799-7233")


def test_the_page_of_a_row_leads_to_its_source_and_holds_its_numbers(directory, shown):
    page = shown("change_view", str(Service.objects.get(identifier="us-ndvh").pk))
    assert 'rel="noreferrer">https://ovc.ojp.gov/' in page
    assert "2022-01-20" in page
    assert 'value="855-812-1001"' in page
    assert 'value="en, es"' in page


@pytest.fixture
def form_of(rf):
    request = rf.get("/desk/")
    request.user = KEEPER
    return ServiceAdmin(Service, admin.site).get_form(request)


def test_a_row_can_be_kept_as_it_is_shown(directory, form_of):
    service = Service.objects.get(identifier="us-ndvh")
    before = Service.objects.filter(pk=service.pk).values().get()
    shown = form_of(instance=service)
    posted = {name: shown[name].value() for name in shown.fields}

    form = form_of({name: value for name, value in posted.items() if value not in (None, False)}, instance=service)
    assert form.is_valid(), form.errors
    form.save()
    after = Service.objects.filter(pk=service.pk).values().get()
    assert set(after.pop("needs")) == set(before.pop("needs"))
    assert after == before


def test_languages_are_typed_with_commas(form_of):
    form = form_of({"languages": "en, ES,"})
    form.is_valid()
    assert form.cleaned_data["languages"] == ["en", "es"]


def test_a_key_nobody_knows_cannot_be_written_in(form_of):
    form = form_of({"needs": ["lodging"], "warnings": ["loud"]})
    assert {"needs", "warnings"} <= set(form.errors)
