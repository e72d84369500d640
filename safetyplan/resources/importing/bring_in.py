"""Looks at what a list would do to the directory, and does it: all of it in one transaction, or nothing."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TypeVar

from django.db import transaction

from safetyplan.resources.as_cells import PARTS
from safetyplan.resources.importing.proposal import Proposal
from safetyplan.resources.importing.weighing import Outcome, Result, weigh
from safetyplan.resources.importing.writing import change, create, hold, point_to_followers
from safetyplan.resources.models import Held, Service

Tell = Callable[[str, int, int], None]  # what is being done, how many are done, of how many
Item = TypeVar("Item")
_AT_ONCE = 400


class SomeRefused(Exception):
    """Rows were refused and nobody said to leave them out. Holds the outcomes; nothing was changed."""

    def __init__(self, outcomes: list[Outcome]) -> None:
        super().__init__("Some rows were refused.")
        self.outcomes = outcomes


def _silent(_what: str, _done: int, _of: int) -> None:
    pass


def look(proposals: list[Proposal], tell: Tell = _silent) -> list[Outcome]:
    """What each row would do. Nothing is written."""
    outcomes: list[Outcome] = []
    for some in _chunks(proposals):
        keys = [proposal.identifier for proposal in some]
        rows = Service.objects.filter(identifier__in=keys).select_related("organization", "replaced_by")
        services = {(row.source, row.identifier): row for row in rows.prefetch_related(*PARTS)}
        waiting = {(row.source, row.identifier): row for row in Held.objects.filter(identifier__in=keys)}
        lists: dict[str, str] = {identifier: source for source, identifier in services}
        for proposal in some:
            here, elsewhere = services.get(proposal.key), lists.get(proposal.identifier, "")
            outcomes.append(weigh(proposal, here, waiting.get(proposal.key), elsewhere))
        tell("Comparing", len(outcomes), len(proposals))
    return outcomes


def apply(proposals: list[Proposal], who: str, leave_out: bool = False, tell: Tell = _silent) -> list[Outcome]:
    """Brings in what can be, and holds what a person must see. Raises SomeRefused unless refused rows are left out."""
    with transaction.atomic():
        outcomes = look(proposals, tell)
        if not leave_out and any(outcome.result == Result.REFUSED for outcome in outcomes):
            raise SomeRefused(outcomes)
        done = 0
        for some in _chunks(outcomes):
            by_result: dict[Result, list[Outcome]] = {result: [] for result in Result}
            for outcome in some:
                by_result[outcome.result].append(outcome)
            create(by_result[Result.CREATED], who)
            for outcome in by_result[Result.CHANGED]:
                change(outcome, who)
            for outcome in by_result[Result.HELD]:
                hold(outcome)
            _settled(outcome for outcome in some if outcome.result not in {Result.HELD, Result.REFUSED})
            done += len(some)
            tell("Writing", done, len(outcomes))
        point_to_followers(outcome for outcome in outcomes if outcome.result in {Result.CREATED, Result.CHANGED})
    return outcomes


def _settled(outcomes: Iterable[Outcome]) -> None:
    """A row that waited and is fine by now waits no longer; one that was declined stays declined."""
    keys = {outcome.proposal.key for outcome in outcomes}
    for held in Held.objects.filter(identifier__in=[identifier for _, identifier in keys], declined=False):
        if (held.source, held.identifier) in keys:
            held.delete()


def _chunks(items: Iterable[Item]) -> Iterator[list[Item]]:
    waiting = iter(items)
    while some := list(islice(waiting, _AT_ONCE)):
        yield some
