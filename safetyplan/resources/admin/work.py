"""What to do first: what is due, then what nobody has called yet."""

from typing import Any

from django.conf import settings
from django.contrib import admin
from django.db.models import Case, IntegerField, Q, QuerySet, Value, When
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from safetyplan.resources.kinds import State
from safetyplan.resources.models import Service


def is_due() -> Q:
    """What somebody has to check again, as of today."""
    return Q(state__in=[State.DUE, State.STALE]) | Q(state=State.CHECKED, due_date__lte=timezone.localdate())


def due_first() -> tuple[Any, ...]:
    """Due and stale, then never called, then checked, then closed. The country of this house comes before others."""
    work = Case(
        When(is_due(), then=Value(0)),
        When(state=State.DRAFT, then=Value(1)),
        When(state=State.CLOSED, then=Value(3)),
        default=Value(2),
        output_field=IntegerField(),
    )
    abroad = Case(
        When(country=settings.SAFETYPLAN_HOME_COUNTRY, then=Value(0)), default=Value(1), output_field=IntegerField()
    )
    return (work.asc(), "due_date", abroad.asc(), "country", "region", "name", "pk")


class WorkFilter(admin.SimpleListFilter):
    title = _("what to do")
    parameter_name = "do"

    def lookups(self, request: Any, model_admin: Any) -> list[tuple[str, Any]]:
        return [
            ("due", _("Due: check again")),
            ("never", _("Draft: nobody has called yet")),
            ("right", _("Checked: nothing to do")),
            ("closed", _("Closed")),
        ]

    def queryset(self, request: Any, queryset: QuerySet[Service]) -> QuerySet[Service]:
        found = {
            "due": is_due(),
            "never": Q(state=State.DRAFT),
            "right": Q(state=State.CHECKED, due_date__gt=timezone.localdate()),
            "closed": Q(state=State.CLOSED),
        }
        return queryset.filter(found.get(str(self.value()), Q()))
