"""Rows that wait for a person: what the list says beside what stands here, and two buttons."""

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from safetyplan.resources.importing.taking import beside, leave, take
from safetyplan.resources.models import Held


@admin.register(Held)
class HeldAdmin(admin.ModelAdmin):
    list_display = ["name", "why", "source", "place", "declined", "when"]
    list_filter = ["declined", "source"]
    search_fields = ["name", "identifier"]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    @admin.display(description=gettext_lazy("why"))
    def why(self, held: Held) -> str:
        return "; ".join(held.reasons)

    def change_view(self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None) -> Any:
        if not self.has_view_permission(request):
            raise PermissionDenied
        held = get_object_or_404(Held, pk=object_id)
        if request.method == "POST":
            if not self.has_change_permission(request):
                raise PermissionDenied
            return HttpResponseRedirect(self._settled(request, held))
        context = {
            **self.admin_site.each_context(request),
            "changes": beside(held),
            "held": held,
            "may_settle": self.has_change_permission(request),
            "opts": Held._meta,
            "title": held.name,
        }
        return render(request, "admin/resources/held.html", context)

    def _settled(self, request: HttpRequest, held: Held) -> str:
        if "take" not in request.POST:
            leave(held)
            messages.success(request, _("It was left out. The same row will not ask again."))
            return reverse("admin:resources_held_changelist")
        service = take(held, request.user.get_username())
        messages.success(request, _("It was taken. Please read it once more, then call."))
        return reverse("admin:resources_service_change", args=[service.pk])
