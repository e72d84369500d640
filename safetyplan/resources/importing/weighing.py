"""Weighs a proposal against the row that is here: what it would change, and whether a person has to see it first."""

from dataclasses import dataclass, field

from django.db import models
from django.utils.translation import gettext_lazy as _

from safetyplan.resources.as_cells import cells_of
from safetyplan.resources.cells import phone
from safetyplan.resources.columns import PHONES
from safetyplan.resources.importing.proposal import Proposal
from safetyplan.resources.models import Held, Service
from safetyplan.resources.phones import dialed

Changes = dict[str, list[str]]  # column: [as it is, as it would be]


class Result(models.TextChoices):
    """What becomes of a row of a file."""

    CREATED = "created", _("new")
    CHANGED = "changed", _("changed")
    UNCHANGED = "unchanged", _("as before")
    HELD = "held", _("waits for a person")
    REFUSED = "refused", _("refused")


@dataclass
class Outcome:
    """What becomes of a proposal: the row it is about, if there is one, why in sentences, and what would change."""

    result: Result
    proposal: Proposal
    service: Service | None = None
    why: list[str] = field(default_factory=list)
    changes: Changes = field(default_factory=dict)


def weigh(proposal: Proposal, service: Service | None, held: Held | None = None, elsewhere: str = "") -> Outcome:
    """`elsewhere` is the list that holds another row with this key: a plan that keeps the key would find either."""
    if wrong := proposal.wrong or _lacks(proposal, service, elsewhere):
        return Outcome(Result.REFUSED, proposal, service, [wrong])
    if held and held.declined and held.cells == proposal.cells:
        return Outcome(Result.UNCHANGED, proposal, service, ["somebody here decided to leave it out"])
    changes = changes_in(proposal.cells, service)
    if service:
        # What the list said last time is no news: somebody here knew better. Who closed a row had a reason.
        changes = {name: both for name, both in changes.items() if service.imported.get(name) != both[1]}
        if not changes:
            return Outcome(Result.UNCHANGED, proposal, service)
    why = [*proposal.reasons, *_grave(changes), *(_ours(service, changes) if service else ())]
    result = Result.HELD if why else Result.CHANGED if service else Result.CREATED
    return Outcome(result, proposal, service, why, changes)


def changes_in(cells: dict[str, str], service: Service | None) -> Changes:
    """The cells that differ from the row, or from an empty one. A list that does not close a row reopens none."""
    here = cells_of(service) if service else {}
    changes = {name: [here.get(name, ""), cell] for name, cell in cells.items() if cell != here.get(name, "")}
    if not cells.get("closed"):
        changes.pop("closed", None)
    return changes


def changes_number(service: Service, changes: Changes) -> bool:
    """Whether a reader would dial something else. Other spaces or labels make no other number."""
    here = cells_of(service)
    return _numbers(here) != _numbers(here | {name: becomes for name, (_was, becomes) in changes.items()})


def _lacks(proposal: Proposal, service: Service | None, elsewhere: str) -> str:
    if service:
        return ""
    if elsewhere:
        return f"identifier: “{proposal.identifier}” is a row of the list “{elsewhere}”"
    missing = [name for name in ("name", "country") if not proposal.cells.get(name)]
    return f"{missing[0]}: this is missing" if missing and not proposal.reasons else ""


def _grave(changes: Changes) -> list[str]:
    why = []
    if changes.get("closed", ["", ""])[1]:
        why.append("the list says that it has ended")
    if changes.get("is_national_line", ["", ""])[1]:
        why.append("it would stand on every plan of its country as the national line")
    return why


def _ours(service: Service, changes: Changes) -> list[str]:
    """What somebody here wrote or made sure of is not overwritten unseen."""
    before, why = service.imported, []
    if both := [name for name, (was, _becomes) in changes.items() if name in before and was != before[name]]:
        why.append(f"the list and somebody here changed the same: {', '.join(both)}")
    if service.assured_date:
        unknown = [name for name, (was, _becomes) in changes.items() if name not in before and was]
        if changes_number(service, changes):
            why.append("a number changed on a row that somebody checked")
        elif unknown:
            why.append(f"somebody checked this row: {', '.join(unknown)}")
    return why


def _numbers(cells: dict[str, str]) -> set[tuple[str, str]]:
    parts = [(kind, part.strip()) for kind in PHONES for part in cells.get(kind, "").split(";")]
    return {(kind, _digits(part)) for kind, part in parts if part}


def _digits(part: str) -> str:
    try:
        return dialed(phone(part)["number"])
    except ValueError:  # an old row may hold what no form lets in today
        return part
