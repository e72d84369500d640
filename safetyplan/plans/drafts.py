"""Open, keep and forget a draft. A key that does not fit opens nothing and overwrites nothing."""

import datetime
import json
import os
from collections.abc import Callable

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from safetyplan import vault
from safetyplan.plans.models import Draft, WayIn
from safetyplan.plans.plan import Plan


class NoDraft(Exception):
    """There is no draft that this token opens: never was, expired, forgotten or damaged. Which is never said."""


def begin(plan: Plan) -> bytes:
    """Keep a new plan. Returns the token that opens it; it is kept nowhere here."""
    token, data_key, name = vault.new_token(), vault.new_key(), os.urandom(16).hex()
    with transaction.atomic():
        draft = Draft(name=name, expires_on=_last_day())
        _seal(draft, data_key, plan)
        draft.save(force_insert=True)
        way = vault.name_of(token)
        wrapped = vault.wrap(vault.key_of(token), data_key, _about_way(way, name))
        WayIn.objects.create(name=way, draft=draft, data_key=wrapped)
    return token


def open_draft(token: bytes | None) -> Plan:
    """The plan that this token opens. Raises NoDraft."""
    draft, data_key = _find(token)
    return _unseal(draft, data_key)


def change(token: bytes | None, edit: Callable[[Plan], None]) -> Plan:
    """Open the newest revision, edit it, and keep it, as one: two tabs cannot undo each other. Raises NoDraft."""
    with transaction.atomic():
        draft, data_key = _find(token, to_change=True)
        plan = _unseal(draft, data_key)
        edit(plan)
        draft.revision += 1
        draft.expires_on = _last_day()
        _seal(draft, data_key, plan)
        draft.save(force_update=True)
    return plan


def forget(token: bytes | None) -> None:
    """Delete the draft and every way in to it. Without a draft, nothing happens."""
    if token:
        Draft.objects.filter(ways_in__name=vault.name_of(token)).delete()


def forget_expired() -> int:
    """Delete the drafts whose last day is over. Returns how many."""
    _count, rows = Draft.objects.filter(expires_on__lt=_today()).delete()
    return rows.get("plans.Draft", 0)


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


def _seal(draft: Draft, data_key: bytes, plan: Plan) -> None:
    # Lone surrogates are legal in JSON as escapes, so ASCII output keeps whatever a browser sent.
    body = json.dumps(plan.as_kept(), separators=(",", ":")).encode("ascii")
    draft.body = vault.seal(data_key, body, _about_body(draft))


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


def _last_day() -> datetime.date:
    return _today() + datetime.timedelta(days=settings.DRAFT_DAYS)
