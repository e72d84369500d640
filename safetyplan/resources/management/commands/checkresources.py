from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.db.models import QuerySet

from safetyplan.resources.kinds import State
from safetyplan.resources.lifecycle import wear_out
from safetyplan.resources.models import Held, Service
from safetyplan.resources.watching import doubles, shared_numbers

_SHOWN = 50


class Command(BaseCommand):
    help = (
        "Say what is due, what is stored twice, and which numbers stand under two names. Rows whose days are over "
        "move to due or stale. Run it every day."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--all", action="store_true", help=f"list every row, not only the first {_SHOWN} of a kind")

    def handle(self, *args: Any, **options: Any) -> None:
        self.most = None if options["all"] else _SHOWN
        moved = wear_out()
        self.stdout.write(f"{moved} rows moved on as their days were over." if moved else "No row moved on today.")
        self._rows("Due", Service.objects.filter(state=State.DUE).order_by("due_date", "pk"))
        self._rows("Stale", Service.objects.filter(state=State.STALE).order_by("stale_date", "pk"))
        self._named("Twice", doubles())
        self._named("One number under two names", shared_numbers())
        drafts, waiting = Service.objects.filter(state=State.DRAFT).count(), Held.objects.filter(declined=False).count()
        self.stdout.write(f"Drafts that nobody has called: {drafts}. Rows that wait for a person: {waiting}.")

    def _rows(self, what: str, services: QuerySet[Service]) -> None:
        self.stdout.write(f"{what}: {services.count()}")
        for service in services.prefetch_related("phones")[: self.most]:
            numbers = ", ".join(phone.number for phone in service.phones.all())
            self.stdout.write(f"  {service.due_date} {service.identifier} {service.name}: {numbers}")

    def _named(self, what: str, found: dict[str, list[Service]]) -> None:
        self.stdout.write(f"{what}: {len(found)}")
        for name, services in list(found.items())[: self.most]:
            rows = "; ".join(f"{service.identifier} ({service.name})" for service in services)
            self.stdout.write(f"  {name}: {rows}")
