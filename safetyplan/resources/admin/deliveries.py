"""A file that was sent: what it would change, side by side; then what it did."""

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import URLPattern, path
from django.utils import timezone
from django.utils.translation import gettext as _

from safetyplan.resources.importing.bring_in import SomeRefused, apply, look
from safetyplan.resources.importing.proposal import Proposal
from safetyplan.resources.importing.report import as_csv, counted, in_one_line, report_of
from safetyplan.resources.importing.weighing import Outcome, Result
from safetyplan.resources.models import Delivery

_SHOWN = 100


@admin.register(Delivery)
class DeliveryAdmin(admin.ModelAdmin):
    list_display = ["file_name", "source", "who", "when", "brought_in"]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False  # a file is sent from the page of services

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view(self.report_view)
        return [path("<int:key>/report/", view, name="resources_delivery_report"), *super().get_urls()]

    def report_view(self, request: HttpRequest, key: int) -> HttpResponse:
        if not self.has_view_permission(request):
            raise PermissionDenied
        delivery = get_object_or_404(Delivery, pk=key)
        response = HttpResponse("\ufeff" + as_csv(delivery.report), content_type="text/csv; charset=utf-8")
        response["Content-Disposition"] = 'attachment; filename="report.csv"'
        return response

    def change_view(self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None) -> Any:
        if not self.has_view_permission(request):
            raise PermissionDenied
        delivery = get_object_or_404(Delivery, pk=object_id)
        outcomes = look([Proposal(**row) for row in delivery.rows])
        if request.method == "POST" and not delivery.brought_in:
            if not self.has_change_permission(request):
                raise PermissionDenied
            self._bring_in(request, delivery, outcomes, leave_out="leave_out" in request.POST)
            return HttpResponseRedirect(request.path)
        return render(request, "admin/resources/delivery.html", self._context(request, delivery, outcomes))

    def _bring_in(self, request: HttpRequest, delivery: Delivery, outcomes: list[Outcome], leave_out: bool) -> None:
        if report_of(outcomes) != delivery.report:
            delivery.report = report_of(outcomes)
            delivery.save(update_fields=["report"])
            messages.warning(request, _("The directory changed meanwhile. Please look again: nothing was brought in."))
            return
        try:
            apply([outcome.proposal for outcome in outcomes], request.user.get_username(), leave_out)
        except SomeRefused:
            messages.error(request, _("Some rows were refused, so nothing was changed. You can leave those out."))
            return
        delivery.brought_in, delivery.rows = timezone.now(), []
        delivery.save(update_fields=["brought_in", "rows"])
        messages.success(request, in_one_line(delivery.report))

    def _context(self, request: HttpRequest, delivery: Delivery, outcomes: list[Outcome]) -> dict[str, Any]:
        beside = [outcome for outcome in outcomes if outcome.result in {Result.CHANGED, Result.HELD}]
        plain = [line for line in delivery.report if line["result"] not in {Result.CHANGED, Result.HELD}]
        return {
            **self.admin_site.each_context(request),
            "beside": beside[:_SHOWN],
            "count": [(Result(result).label, number) for result, number in counted(delivery.report).items()],
            "delivery": delivery,
            "lines": (delivery.report if delivery.brought_in else plain)[:_SHOWN],
            "may_bring_in": self.has_change_permission(request) and not delivery.brought_in,
            "opts": Delivery._meta,
            "refused": any(line["result"] == Result.REFUSED for line in delivery.report),
            "shown": _SHOWN,
            "title": delivery.file_name,
        }
