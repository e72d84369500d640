from django.contrib import admin
from django.db import models

from safetyplan.resources.models import Organization


@admin.register(Organization)
class OrganizationAdmin(admin.ModelAdmin):
    formfield_overrides = {models.URLField: {"assume_scheme": "https"}}
    list_display = ["name", "website", "source"]
    search_fields = ["name", "identifier"]
