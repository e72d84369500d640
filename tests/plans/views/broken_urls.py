"""The addresses of the product, and a few more whose views break in one way each."""

from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.db import OperationalError
from django.urls import path

from safetyplan.urls import handler400 as handler400
from safetyplan.urls import handler404 as handler404
from safetyplan.urls import handler500 as handler500
from safetyplan.urls import urlpatterns as ours


def crash(request, path=""):
    words = request.POST.get("code_word", "")
    raise RuntimeError(f"could not read {words} of {request.COOKIES} at {request.path}")


def no_database(request):
    raise OperationalError("disk I/O error")


def refused(request):
    raise SuspiciousOperation("odd")


def forbidden(request):
    raise PermissionDenied


urlpatterns = [
    *ours,
    path("crash/<path:path>", crash),
    path("crash/", crash),
    path("no-database/", no_database),
    path("refused/", refused),
    path("forbidden/", forbidden),
]
