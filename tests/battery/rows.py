"""The sealed rows of a server, read from outside it, and what names and opens them."""

import base64
import sqlite3
from dataclasses import dataclass

from safetyplan import vault
from tests.battery.house import House


@dataclass
class Sealed:
    """One draft as it stands: its name, its body, the names of its ways in, and its data key as sealed in each."""

    name: str
    body: bytes
    ways: dict[str, bytes]


def drafts_in(house: House) -> list[Sealed]:
    base = sqlite3.connect(f"file:{house.database}?mode=ro", uri=True)
    try:
        ways = base.execute("SELECT draft_id, name, data_key FROM plans_wayin").fetchall()
        drafts = base.execute("SELECT name, body FROM plans_draft").fetchall()
    finally:
        base.close()
    return [Sealed(name, body, {way: key for draft, way, key in ways if draft == name}) for name, body in drafts]


def draft_of(house: House, token: bytes) -> Sealed:
    return next(draft for draft in drafts_in(house) if vault.name_of(token) in draft.ways)


def secrets_of(house: House, token: bytes) -> dict[str, bytes]:
    """What opens this draft and may therefore be written nowhere."""
    draft, way = draft_of(house, token), vault.name_of(token)
    key = vault.key_of(token)
    return {
        "token": token,
        "key of a way in": key,
        "data key": vault.unwrap(key, draft.ways[way], f"{way} {draft.name}"),
    }


def cookie_token(cookie: str) -> bytes:
    """The token in a cookie of ours: before the first colon, base64 without its padding."""
    return base64.urlsafe_b64decode(cookie.partition(":")[0] + "==")
