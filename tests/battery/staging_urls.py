"""The addresses of the product, and a few whose views break with a reader's words in hand."""

from typing import Any

from django.db import OperationalError
from django.http import HttpRequest, HttpResponse
from django.template import Context, Template
from django.urls import path

from safetyplan.plans.views.opening import with_plan
from safetyplan.urls import handler400 as handler400
from safetyplan.urls import handler404 as handler404
from safetyplan.urls import handler500 as handler500
from safetyplan.urls import urlpatterns as ours


@with_plan
def in_a_view(request: Any) -> HttpResponse:
    words = f"{request.POST} {request.COOKIES} {request.token} {request.plan.as_kept()}"
    raise RuntimeError(words)


@with_plan
def in_a_template(request: Any) -> HttpResponse:
    plan = Context({"plan": request.plan.answers, "posted": request.POST})
    return HttpResponse(Template("{{ plan }}{% include posted.code_word %}").render(plan))


def in_the_database(request: HttpRequest) -> HttpResponse:
    raise OperationalError(f"no such row: {request.POST}")


urlpatterns = [
    *ours,
    path("crash/view/", in_a_view),
    path("crash/template/", in_a_template),
    path("crash/database/", in_the_database),
]
