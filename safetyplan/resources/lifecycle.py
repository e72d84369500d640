"""How long a row is true: a person checks it, days wear it out, a person checks it again or closes it."""

from datetime import date, timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from safetyplan.resources.history import record, told
from safetyplan.resources.kinds import How, State
from safetyplan.resources.models import Service


def days_for(service: Service) -> int:
    """Until a row of its kind is due again. Hotlines wear out sooner: people lean on them hardest."""
    return int(settings.RESOURCES_DUE_DAYS["hotline" if "hotline" in service.needs else "other"])


def assure(service: Service, who: str, how: How, day: date | None = None) -> None:
    """A person called, or read the service's own page, and it is right."""
    _move(service, State.CHECKED, who, how, day or timezone.localdate())


def close(service: Service, who: str) -> None:
    """The service has ended. Its row stays, so that an old plan can be told, and so that no list brings it back."""
    _move(service, State.CLOSED, who, How.DESK, service.assured_date)


def reopen(service: Service, who: str, how: How = How.DESK) -> None:
    """Nobody answers for it any more: a draft, as if it had just been read."""
    _move(service, State.DRAFT, who, how, None)


def wear_out(today: date | None = None) -> int:
    """Moves rows from checked to due and from due to stale. Returns how many moved; a second time on a day, none."""
    today = today or timezone.localdate()
    worn = Q(state=State.CHECKED, due_date__lte=today) | Q(state=State.DUE, stale_date__lte=today)
    moved = 0
    with transaction.atomic():
        for service in Service.objects.filter(worn):
            before = told(service)
            service.state = State.STALE if service.stale_date and service.stale_date <= today else State.DUE
            service.save(update_fields=["state"])
            record(service, before, who="", how=How.TIME)
            moved += 1
    return moved


def _move(service: Service, state: str, who: str, how: How, assured: date | None) -> None:
    before = told(service)
    days = timedelta(days=days_for(service))
    service.state, service.assured_date = state, assured
    service.due_date = assured + days if assured and state == State.CHECKED else None
    service.stale_date = service.due_date + days if service.due_date else None
    service.save(update_fields=["state", "assured_date", "due_date", "stale_date"])
    record(service, before, who, how)
