"""The desk of whoever keeps the list. No survivor's words are anywhere near it."""

from typing import Any
from urllib.parse import urlsplit

from django import forms
from django.contrib import admin
from django.db import models
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from safetyplan.resources.models import Phone, Service
from safetyplan.resources.needs import NEEDS
from safetyplan.resources.warning_words import WARNINGS


class CodesField(forms.CharField):
    """A list of short codes, typed with commas between them."""

    def prepare_value(self, value: Any) -> Any:
        return ", ".join(value) if isinstance(value, list) else value

    def clean(self, value: Any) -> Any:
        return [code.strip().lower() for code in super().clean(value).split(",") if code.strip()]

    def has_changed(self, initial: Any, data: Any) -> bool:
        return (initial or []) != self.clean(data)


class ServiceForm(forms.ModelForm):
    needs = forms.MultipleChoiceField(
        label=_("Needs it meets"), choices=NEEDS.items(), required=False, widget=forms.CheckboxSelectMultiple
    )
    warnings = forms.MultipleChoiceField(
        label=_("Warnings"), choices=WARNINGS.items(), required=False, widget=forms.CheckboxSelectMultiple
    )
    languages = CodesField(label=_("Languages"), help_text=_("Codes with commas, such as en, es"), required=False)


class PhoneInline(admin.TabularInline):
    model = Phone
    extra = 1


@admin.register(Service)
class ServiceAdmin(admin.ModelAdmin):
    form = ServiceForm
    formfield_overrides = {models.URLField: {"assume_scheme": "https"}}
    inlines = [PhoneInline]
    list_display = ["name", "region", "state", "source_host", "source_date", "confidence", "assured_date"]
    list_filter = ["state", "confidence", "country", "region", ("assured_date", admin.EmptyFieldListFilter), "source"]
    search_fields = ["name", "description", "county", "identifier", "phones__number"]
    autocomplete_fields = ["replaced_by"]
    readonly_fields = ["source_link"]
    fieldsets = [
        (None, {"fields": ["name", "description", "needs", "warnings"]}),
        (_("Where"), {"fields": ["country", "region", "county", "is_national_line"]}),
        (_("How"), {"fields": ["hours", "languages", "interpreters", "website", "chat"]}),
        (
            _("How we know"),
            {"fields": ["source_link", "source_url", "source_date", "source_read", "confidence", "note"]},
        ),
        (
            _("Who answers for it"),
            {
                "fields": ["assured_date", "state", "replaced_by", "source", "identifier"],
                "description": _(
                    "A row of the starting list is yours once you set the day you checked it. Until then, loading "
                    "that list again writes over it. To take a row out, close it: a deleted row would come back."
                ),
            },
        ),
    ]

    @admin.display(description=_("read on"), ordering="source_url")
    def source_host(self, service: Service) -> str:
        return urlsplit(service.source_url).hostname or "-"

    @admin.display(description=_("open that page"))
    def source_link(self, service: Service) -> SafeString | str:
        if not service.source_url:
            return "-"
        return format_html('<a href="{}" rel="noreferrer">{}</a>', service.source_url, service.source_url)
