from functools import partial
from typing import Any
from urllib.parse import urlsplit

from django.contrib import admin
from django.db import models
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from safetyplan.resources.admin.bringing import bring
from safetyplan.resources.admin.checking import Checking
from safetyplan.resources.admin.forms import PhoneForm, ServiceForm, TextForm
from safetyplan.resources.admin.papers import call_sheet, export
from safetyplan.resources.admin.work import WorkFilter, due_first
from safetyplan.resources.history import record, told
from safetyplan.resources.kinds import How, State
from safetyplan.resources.models import Coverage, Phone, Service, ServiceText


class PhoneInline(admin.TabularInline):
    model = Phone
    form = PhoneForm
    extra = 1


class CoverageInline(admin.TabularInline):
    model = Coverage
    extra = 0


class TextInline(admin.TabularInline):
    model = ServiceText
    form = TextForm
    extra = 0


@admin.register(Service)
class ServiceAdmin(Checking, admin.ModelAdmin):
    form = ServiceForm
    formfield_overrides = {models.URLField: {"assume_scheme": "https"}}
    inlines = [PhoneInline, CoverageInline, TextInline]
    list_display = ["name", "right_now", "numbers", "standing", "due_date", "region", "source_host", "source_date"]
    list_filter = [WorkFilter, "state", "confidence", "country", "region", "source"]
    search_fields = ["name", "description", "county", "identifier", "phones__number"]
    autocomplete_fields = ["replaced_by", "organization"]
    list_per_page = 50
    show_full_result_count = False
    readonly_fields = ["source_link", "standing", "assured_date", "due_date", "stale_date", "kept_aside"]
    fieldsets = [
        (None, {"fields": ["name", "organization", "description", "needs", "warnings"]}),
        (_("Where"), {"fields": ["country", "region", "county", "is_national_line"]}),
        (_("How"), {"fields": ["hours", "languages", "interpreters", "deaf_access", "website", "chat"]}),
        (_("For whom"), {"fields": ["cost", "eligibility"]}),
        (
            _("Its place"),
            {
                "fields": ["confidential", "walk_in", "street", "directions"],
                "description": _(
                    "Kept secret unless you say otherwise. A shelter, or what may be one, cannot have a street here."
                ),
            },
        ),
        (
            _("How we know"),
            {"fields": ["source_link", "source_url", "source_date", "source_read", "confidence", "note", "kept_aside"]},
        ),
        (
            _("Who answers for it"),
            {
                "fields": ["standing", "assured_date", "due_date", "stale_date", "replaced_by", "source", "identifier"],
                "description": _(
                    "A row of the starting list is yours once somebody checked it. Until then, loading "
                    "that list again writes over it. To take a row out, close it: a deleted row would come back."
                ),
            },
        ),
    ]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Service]:
        return super().get_queryset(request).prefetch_related("phones")

    def get_ordering(self, request: HttpRequest) -> tuple[Any, ...]:
        return due_first()

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view
        mine = [
            path("bring/", view(partial(bring, self)), name="resources_bring"),
            path("call-sheet/", view(partial(call_sheet, self)), name="resources_call_sheet"),
            path("export/<str:form>/", view(partial(export, self)), name="resources_export"),
        ]
        return mine + super().get_urls()

    def save_model(self, request: HttpRequest, obj: Service, form: Any, change: bool) -> None:
        request.before = told(Service.objects.get(pk=obj.pk)) if change else {}  # type: ignore[attr-defined]
        super().save_model(request, obj, form, change)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        record(form.instance, request.before, request.user.get_username(), How.DESK)  # type: ignore[attr-defined]

    def history_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> HttpResponse:
        service = self.get_object(request, object_id)
        return super().history_view(request, object_id, {"changes": service.changes.all() if service else []})

    @admin.display(description=_("numbers"))
    def numbers(self, service: Service) -> SafeString | str:
        return format_html_join(", ", '<bdi dir="ltr">{}</bdi>', ((phone.number,) for phone in service.phones.all()))

    @admin.display(description=_("state"))
    def standing(self, service: Service) -> str:
        return service.get_state_display() if service.stands == service.state else str(State(service.stands).label)

    @admin.display(description=_("what else the list said"))
    def kept_aside(self, service: Service) -> SafeString | str:
        return format_html_join("", "<div>{}: {}</div>", sorted(service.extra.items())) or "-"

    @admin.display(description=_("read on"), ordering="source_url")
    def source_host(self, service: Service) -> str:
        return urlsplit(service.source_url).hostname or "-"

    @admin.display(description=_("open that page"))
    def source_link(self, service: Service) -> SafeString | str:
        if not service.source_url:
            return "-"
        return format_html('<a href="{}" rel="noreferrer">{}</a>', service.source_url, service.source_url)
