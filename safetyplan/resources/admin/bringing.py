"""A list that an editor sends from the browser: read in memory, looked at, and brought in by a second click."""

from datetime import timedelta

from django import forms
from django.conf import settings
from django.contrib.admin import ModelAdmin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from safetyplan.resources.importing.bring_in import look
from safetyplan.resources.importing.limits import Refused, megabytes
from safetyplan.resources.importing.opened import open_bytes
from safetyplan.resources.importing.proposal import Proposal
from safetyplan.resources.importing.report import report_of
from safetyplan.resources.importing.shapes import read
from safetyplan.resources.models import Delivery, Service

_KEPT = timedelta(days=1)  # what nobody brought in by then is forgotten


class BringForm(forms.Form):
    """A list, and what to know of it that it may not say itself."""

    file = forms.FileField(label=gettext_lazy("File"))
    source = forms.CharField(
        label=gettext_lazy("Name of the list"),
        max_length=60,
        required=False,
        help_text=gettext_lazy("Short, and the same each time. Our own file may name it itself."),
    )
    country = forms.CharField(
        label=gettext_lazy("Country, where the list names none"), max_length=2, required=False, help_text="US"
    )
    region = forms.CharField(
        label=gettext_lazy("Region, where the list names none"), max_length=6, required=False, help_text="US-NY"
    )
    encoding = forms.CharField(label=gettext_lazy("Encoding, if you know it"), max_length=20, required=False)

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        most = megabytes(settings.FILE_UPLOAD_MAX_MEMORY_SIZE)
        self.fields["file"].error_messages["required"] = _(
            "Choose a file of less than %(most)s. A larger one is brought in by command: manage.py importresources."
        ) % {"most": most}

    def read(self) -> list[Proposal]:
        """Raises Refused."""
        said = self.cleaned_data
        home = (said["country"].upper(), said["region"].upper(), "")
        return read(open_bytes(said["file"].name, said["file"].read()), said["source"], home, said["encoding"])


def bring(desk: ModelAdmin, request: HttpRequest) -> HttpResponse:
    """The page that asks for a list; posted, it leads on to what the list would change, or says why it was not read."""
    if not desk.has_change_permission(request) or not request.user.has_perm("resources.add_delivery"):
        raise PermissionDenied
    home = settings.SAFETYPLAN_HOME_COUNTRY
    form = BringForm(request.POST or None, request.FILES or None, initial={"country": home})
    if request.method == "POST" and form.is_valid():
        try:
            return HttpResponseRedirect(_kept(request, form, form.read()))
        except Refused as complaint:
            form.add_error("file", _("%(complaint)s Nothing was changed.") % {"complaint": complaint})
    context = {
        **desk.admin_site.each_context(request),
        "form": form,
        "most": megabytes(settings.FILE_UPLOAD_MAX_MEMORY_SIZE),
        "opts": Service._meta,
        "sources": Service.objects.order_by("source").values_list("source", flat=True).distinct()[:50],
        "title": _("Bring in a list"),
    }
    return render(request, "admin/resources/bring.html", context, status=422 if form.errors else 200)


def _kept(request: HttpRequest, form: BringForm, proposals: list[Proposal]) -> str:
    """Keeps the rows, which are cleaned by now, for the second click. The file itself is forgotten."""
    Delivery.objects.filter(brought_in=None, when__lt=timezone.now() - _KEPT).delete()
    delivery = Delivery.objects.create(
        source=form.cleaned_data["source"],
        file_name=form.cleaned_data["file"].name[:200],
        who=request.user.get_username(),
        report=report_of(look(proposals)),
        rows=[proposal.as_json() for proposal in proposals],
    )
    return reverse("admin:resources_delivery_change", args=[delivery.pk])
