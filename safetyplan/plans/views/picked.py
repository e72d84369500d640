"""The lines that a plan picked, as they stand today, and what changed about them since.

A plan keeps identifiers and, beside each, a mark of the name and the numbers it was picked with (`Plan.picked`): a
mark tells that a number changed, and holds no number.
"""

import hashlib
from dataclasses import dataclass, field

from django.db.models import prefetch_related_objects
from django.utils.translation import gettext as _

from safetyplan.plans.plan import Plan
from safetyplan.resources.kinds import State
from safetyplan.resources.models import Service
from safetyplan.sections.answer import Own

_HANDED_ON_MOST = 8  # a line may have been replaced by one that was replaced


@dataclass
class Picked:
    services: list[Service] = field(default_factory=list)
    changes: list[str] = field(default_factory=list)

    @property
    def known(self) -> dict[int, Service]:
        return {service.pk: service for service in self.services}


def services_picked(plan: Plan) -> Picked:
    """What is printed for the lines that were picked: each once, one that closed as the one that took its place."""
    identifiers = plan.answers.get("local_help", {}).get("chosen", [])
    labels = {
        row.get("identifier"): row.get("label", "") for row in plan.answers.get("local_help", {}).get("labels", [])
    }
    known = _known(identifiers)
    picked = Picked()
    for identifier in identifiers:
        service = _today(known.get(identifier), picked.changes)
        if service and service not in picked.services:
            service.heading = _("On your plan")
            service.called = Own(labels.get(identifier) or labels.get(service.identifier) or "")
            service.stands_for = identifier
            picked.services.append(service)
        if service and service.identifier == identifier:
            _say_what_changed(service, plan.picked.get(identifier, ""), picked.changes)
    return picked


def services_ticked(plan: Plan) -> list[Service]:
    """The lines of an answer that waits to be mended: more were ticked than a plan holds, and none may vanish."""
    ticked = _known(plan.aside.get("local_help", {}).get("chosen", []))
    for service in ticked.values():
        service.heading = _("On your plan")
    return list(ticked.values())


def remember(plan: Plan) -> None:
    """Keep with each picked line a mark of what it says today; forget those of lines that are picked no more."""
    identifiers = plan.answers.get("local_help", {}).get("chosen", [])
    plan.picked = {service.identifier: mark_of(service) for service in _known(identifiers).values()}


def mark_of(service: Service) -> str:
    numbers = sorted(f"{one.kind} {one.keyword} {one.number} {one.extension}" for one in service.phones.all())
    return f"{_mark(service.name)}.{_mark(' '.join(numbers))}"


def _mark(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def _known(identifiers: list[str]) -> dict[str, Service]:
    rows = Service.objects.filter(identifier__in=identifiers).order_by("-source").select_related("replaced_by")
    return {service.identifier: service for service in rows.prefetch_related("phones", "texts")} if identifiers else {}


def _today(service: Service | None, changes: list[str]) -> Service | None:
    """The line itself or, where it closed, the one that took its place."""
    if service is None:
        changes.append(_("A line that you picked is not on our list any more. You can pick another."))
        return None
    if service.state != State.CLOSED:
        return service
    old, after = service.told_name, service
    for _again in range(_HANDED_ON_MOST):
        if after.state != State.CLOSED or after.replaced_by is None:
            break
        after = after.replaced_by
    if after.state == State.CLOSED:
        changes.append(_("“%(old)s” has closed. You can pick another line.") % {"old": old})
        return None
    prefetch_related_objects([after], "phones", "texts")
    say = _("“%(old)s” has closed. “%(new)s” took its place on your plan.")
    changes.append(say % {"old": old, "new": after.told_name})
    return after


def _say_what_changed(service: Service, mark: str, changes: list[str]) -> None:
    if not mark or mark == mark_of(service):
        return
    if mark.partition(".")[2] != mark_of(service).partition(".")[2]:
        changes.append(
            _("The number of “%(name)s” has changed since you picked it. Your plan now has the new one.")
            % {"name": service.told_name}
        )
    else:
        changes.append(
            _("A line that you picked is now called “%(name)s”. Its number is the same.") % {"name": service.told_name}
        )
