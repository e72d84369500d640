"""Writes down what happened to a row: who, when, what and how."""

from safetyplan.resources.as_cells import cells_of
from safetyplan.resources.kinds import How
from safetyplan.resources.models import Change, Service


def entry(service: Service, before: dict[str, str], after: dict[str, str], who: str, how: How) -> Change:
    """An entry, not yet saved, of every cell that differs."""
    what = {
        name: [before.get(name, ""), after.get(name, "")]
        for name in {**before, **after}
        if before.get(name, "") != after.get(name, "")
    }
    return Change(
        service=service, source=service.source, identifier=service.identifier, who=who[:150], how=how, what=what
    )


def record(service: Service, before: dict[str, str], who: str, how: How) -> Change | None:
    """Compares what the row was with what it is now. A change that changed nothing is not written down."""
    fresh = Service.objects.get(pk=service.pk)
    change = entry(service, before, told(fresh), who, how)
    if not change.what and how not in {How.CALLED, How.PAGE}:
        return None
    change.save()
    return change


def told(service: Service) -> dict[str, str]:
    """All that history speaks of: the cells of a row and where it stands. Of a street, only whether there is one."""
    more = {name: str(getattr(service, name) or "") for name in ("assured_date", "state")}
    yes = {name: "yes" if getattr(service, name) else "" for name in ("confidential", "street", "directions")}
    return cells_of(service) | more | yes
