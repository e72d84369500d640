"""What leaves the desk: a sheet to call from, and the directory as a file."""

from typing import Any

from django.contrib.admin import ModelAdmin
from django.core.exceptions import PermissionDenied
from django.db.models import Exists, OuterRef, Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from safetyplan.resources.admin.work import due_first, is_due
from safetyplan.resources.exporting import FORMS, written
from safetyplan.resources.kinds import State
from safetyplan.resources.models import Phone, Service

_SHEET_MOST = 60  # an hour's calls, and then some


def call_sheet(desk: ModelAdmin, request: HttpRequest) -> HttpResponse:
    """What to call next, on paper: the numbers, what to ask, and room for what was said."""
    if not desk.has_view_permission(request):
        raise PermissionDenied
    to_call = Service.objects.filter(
        is_due() | Q(state=State.DRAFT), Exists(Phone.objects.filter(service=OuterRef("pk")))
    )
    context: dict[str, Any] = {
        "services": to_call.order_by(*due_first()).prefetch_related("phones")[:_SHEET_MOST],
        "title": _("Call sheet"),
        "today": timezone.localdate(),
    }
    return render(request, "admin/resources/call_sheet.html", context)


def export(desk: ModelAdmin, request: HttpRequest, form: str) -> HttpResponse:
    """The whole directory as a file of one of the FORMS."""
    if not desk.has_view_permission(request):
        raise PermissionDenied
    if form not in FORMS:
        raise Http404
    response = HttpResponse(written(Service.objects.all(), form), content_type=FORMS[form])
    response["Content-Disposition"] = f'attachment; filename="lines.{"csv" if form == "csv" else "json"}"'
    return response
