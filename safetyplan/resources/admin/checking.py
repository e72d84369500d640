"""One click, and it is written down who made sure of a number, when and how."""

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from safetyplan.resources.kinds import How, State
from safetyplan.resources.lifecycle import assure, close, reopen
from safetyplan.resources.models import Service

CALLED, PAGE, CLOSED, REOPENED = "_called", "_page", "_closed", "_reopened"


class Checking(admin.ModelAdmin):
    """The buttons of a list and of a row. Each is a submit of the form that the page already has."""

    actions = ["called"]

    @admin.display(description=gettext_lazy("one click"))
    def right_now(self, service: Service) -> SafeString | str:
        if service.state == State.CLOSED:
            return "-"
        words = _("I called, it is right")
        return format_html('<button type="submit" name="{}" value="{}">{}</button>', CALLED, service.pk, words)

    @admin.action(description=gettext_lazy("I called these today, and they are right"), permissions=["change"])
    def called(self, request: HttpRequest, queryset: QuerySet[Service]) -> None:
        services = list(queryset.exclude(state=State.CLOSED))
        for service in services:
            assure(service, request.user.get_username(), How.CALLED)
        said = ngettext("%(count)d row is checked.", "%(count)d rows are checked.", len(services))
        messages.success(request, said % {"count": len(services)})

    def changelist_view(self, request: HttpRequest, extra_context: Any = None) -> HttpResponse:
        if request.method == "POST" and CALLED in request.POST:
            if not self.has_change_permission(request):
                raise PermissionDenied
            service = get_object_or_404(Service, pk=request.POST[CALLED])
            self._move(request, service, CALLED)
            return HttpResponseRedirect(request.get_full_path())
        return super().changelist_view(request, extra_context)

    def response_change(self, request: HttpRequest, obj: Service) -> HttpResponse:
        """What was typed is kept first; then the button says what it is worth."""
        for button in (CALLED, PAGE, CLOSED, REOPENED):
            if button in request.POST:
                self._move(request, obj, button)
                return HttpResponseRedirect(request.path if button == REOPENED else self._list(request))
        return super().response_change(request, obj)

    def _list(self, request: HttpRequest) -> str:
        return self.response_post_save_change(request, Service()).headers["Location"]

    def _move(self, request: HttpRequest, service: Service, button: str) -> None:
        if not self.has_change_permission(request, service):
            raise PermissionDenied
        who = request.user.get_username()
        if button == CLOSED:
            close(service, who)
        elif button == REOPENED:
            reopen(service, who)
        else:
            assure(service, who, How.CALLED if button == CALLED else How.PAGE)
        said = _("“%(name)s”: %(state)s.") % {"name": service.name, "state": State(service.state).label}
        messages.success(request, said)
