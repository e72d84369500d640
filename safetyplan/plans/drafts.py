"""Open, keep, put away, come back, forget. A key that does not fit opens nothing and overwrites nothing."""

import datetime
import json
import os
from collections.abc import Callable

from django.conf import settings
from django.core.exceptions import SuspiciousOperation
from django.db import transaction
from django.utils import timezone

from safetyplan import vault
from safetyplan.plans import clock
from safetyplan.plans.models import Draft, WayIn
from safetyplan.plans.plan import Plan
from safetyplan.plans.traces import wipe_after_commit, wipe_what_stayed

MOST = 4 * 1024 * 1024  # bytes as kept; filled to its limits in the widest letters a plan takes 2.4 million


class NoDraft(Exception):
    """There is no draft that this token opens: never was, expired, forgotten or damaged. Which is never said."""


class TooMuch(SuspiciousOperation):
    """What waits aside, or was told in other languages, makes more than is kept. Nothing was changed.

    Where no view catches it, Django answers with the calm page of status 400.
    """


def begin(plan: Plan) -> bytes:
    """Keep a new plan. Returns the token that opens it; it is kept nowhere here. Raises TooMuch."""
    token, data_key = vault.new_token(), vault.new_key()
    with transaction.atomic():
        draft = Draft(name=os.urandom(16).hex(), expires_on=_today())
        _keep(draft, data_key, plan)
        _add_way(draft, data_key, token)
    return token


def open_draft(token: bytes | None) -> Plan:
    """The plan that this token opens. Raises NoDraft."""
    draft, data_key = _find(token)
    return _unseal(draft, data_key)


def change(token: bytes | None, edit: Callable[[Plan], None]) -> Plan:
    """Open the newest revision, edit it, and keep it, as one: two tabs cannot undo each other.

    Raises NoDraft and TooMuch.
    """
    with transaction.atomic():
        draft, data_key = _find(token, to_change=True)
        plan = _unseal(draft, data_key)
        edit(plan)
        _keep(draft, data_key, plan)
    return plan


def put_away(token: bytes | None, return_token: bytes, days: int) -> None:
    """From now on only the return token opens the draft, for `days` after each return. Raises NoDraft."""
    with transaction.atomic():
        draft, data_key = _find(token, to_change=True)
        plan = _unseal(draft, data_key)
        sooner = days < _days(plan)
        plan.days, plan.pending = days, {}
        _keep(draft, data_key, plan, sooner=sooner)
        draft.ways_in.all().delete()
        _add_way(draft, data_key, return_token)


def come_back(return_token: bytes) -> bytes:
    """Open a draft that was put away. Returns a fresh token for the browser; the return token goes on working.

    Raises NoDraft.
    """
    with transaction.atomic():
        draft, data_key = _find(return_token, to_change=True)
        _keep(draft, data_key, _unseal(draft, data_key))  # each return renews how long it is kept
        token = vault.new_token()
        _add_way(draft, data_key, token)
    return token


def close(token: bytes | None) -> None:
    """Take this way in back. A draft with no other way in is deleted; one that was put away waits for its number."""
    if token:
        close_way(vault.name_of(token))


def close_way(name: str) -> None:
    """Like `close`, by the name of the way in, which opens nothing."""
    with transaction.atomic():
        way = WayIn.objects.filter(name=name).first()
        if way:
            way.delete()
            Draft.objects.filter(name=way.draft_id, ways_in=None).delete()
            wipe_after_commit()


def forget(token: bytes | None) -> None:
    """Delete the draft and every way in to it. Without a draft, nothing happens."""
    if token:
        Draft.objects.filter(ways_in__name=vault.name_of(token)).delete()
        wipe_after_commit()


def forget_expired() -> int:
    """Delete the drafts whose last day is over. Returns how many: none while the clock is not believed."""
    deleted = 0
    if clock.is_believed(_today()):
        _count, rows = Draft.objects.filter(expires_on__lt=_today()).delete()
        deleted = rows.get("plans.Draft", 0)
    wipe_after_commit()
    return deleted


def _find(token: bytes | None, *, to_change: bool = False) -> tuple[Draft, bytes]:
    if not token:
        raise NoDraft
    way = WayIn.objects.filter(name=vault.name_of(token)).first()
    drafts = Draft.objects.select_for_update() if to_change else Draft.objects.all()
    draft = drafts.filter(name=way.draft_id, expires_on__gte=_today()).first() if way else None
    if way is None or draft is None:
        raise NoDraft
    try:
        return draft, vault.unwrap(vault.key_of(token), bytes(way.data_key), _about_way(way.name, draft.name))
    except vault.CannotOpen:
        raise NoDraft from None


def _keep(draft: Draft, data_key: bytes, plan: Plan, *, sooner: bool = False) -> None:
    # Lone surrogates are legal in JSON as escapes, so ASCII output keeps whatever a browser sent.
    body = json.dumps(plan.as_kept(), separators=(",", ":")).encode("ascii")
    if len(body) > max(MOST, len(draft.body)):  # what is kept already may always be kept again
        raise TooMuch
    draft.revision += 1
    last = _today() + datetime.timedelta(days=_days(plan))
    # To keep a plan never brings its last day nearer, unless fewer days were chosen: the clock may be behind.
    draft.expires_on = last if sooner else max(draft.expires_on, last)
    draft.body = vault.seal(data_key, body, _about_body(draft))
    draft.save()
    wipe_what_stayed()


def _days(plan: Plan) -> int:
    return plan.days or settings.DRAFT_DAYS


def _add_way(draft: Draft, data_key: bytes, token: bytes) -> None:
    way = vault.name_of(token)
    wrapped = vault.wrap(vault.key_of(token), data_key, _about_way(way, draft.name))
    WayIn.objects.create(name=way, draft=draft, data_key=wrapped)


def _unseal(draft: Draft, data_key: bytes) -> Plan:
    try:
        return Plan(json.loads(vault.unseal(data_key, bytes(draft.body), _about_body(draft))))
    except vault.CannotOpen:
        raise NoDraft from None


def _about_body(draft: Draft) -> str:
    return f"{draft.name} {draft.revision}"


def _about_way(way: str, draft: str) -> str:
    return f"{way} {draft}"


def _today() -> datetime.date:
    return timezone.now().date()
