"""What a person decides about a row that waited."""

from django.db import transaction

from safetyplan.resources.importing.proposal import Proposal
from safetyplan.resources.importing.weighing import Outcome, Result, changes_in, changes_number
from safetyplan.resources.importing.writing import create, overwrite, point_to_followers, remember
from safetyplan.resources.kinds import How
from safetyplan.resources.lifecycle import reopen
from safetyplan.resources.models import Held, Service


def beside(held: Held) -> dict[str, list[str]]:
    """Column: [as it is here, as the list says]. Only what differs."""
    return changes_in(held.cells, held.service)


@transaction.atomic
def take(held: Held, who: str) -> Service:
    """Brings the row in. Where its number is another than the one that was checked, nobody has checked it any more."""
    service, changes = held.service, beside(held)
    if service is None:
        cells = {"name": held.name} | held.cells
        proposal = Proposal(held.place, held.source, held.identifier, cells)
        outcome = Outcome(Result.CREATED, proposal, None, changes={"name": ["", held.name], **changes})
        [service] = create([outcome], who, How.TAKEN)
        point_to_followers([outcome])
    else:
        renumbered = bool(service.assured_date) and changes_number(service, changes)
        overwrite(service, {name: becomes for name, (_was, becomes) in changes.items()}, who, How.TAKEN)
        remember(service, held.cells)
        if renumbered:
            reopen(service, who, How.TAKEN)
    held.delete()
    return Service.objects.get(pk=service.pk)


@transaction.atomic
def leave(held: Held) -> None:
    """Leaves things as they are, and remembers what was declined: the same row again is no news."""
    if held.service:
        remember(held.service, held.cells)
        held.delete()
    else:
        held.declined = True
        held.save(update_fields=["declined"])
