"""A plan as a file, for those who will not leave even a sealed row with a server. Same vault, same rules."""

import json
import os

from safetyplan import vault
from safetyplan.plans.plan import Plan
from safetyplan.plans.read import NotAPlan, read_plan

_MARK = b"\x89N1\r\n\x1a\n"  # tells our files from others, and breaks when a transfer "mends" line ends
_SALT = 16
_ROUND = 8 * 1024  # bytes that sealing may add: a whole page of padding and the seal itself
LARGEST = 1000 * 1024  # bytes; a plan filled to its limits in the widest letters makes 800 kB, a request holds 1 MiB


class NotOurs(ValueError):
    """The file is not one of ours, is damaged, is too large, or opens with another number. Which is not said."""


class TooLarge(ValueError):
    """What waits aside, because it did not fit its box, makes more than a file may hold: it would never open again."""


def sealed_file(plan: Plan, number: str) -> bytes:
    """The plan, sealed under a return number and this server's pepper. Slow on purpose. Raises TooLarge."""
    salt = os.urandom(_SALT)
    body = json.dumps(plan.as_kept(), separators=(",", ":"), ensure_ascii=False).encode("utf-8", "replace")
    if len(body) > LARGEST - _ROUND:
        raise TooLarge
    return _MARK + salt + vault.seal(vault.key_of(vault.stretch(number, salt)), body, "file")


def opened_file(content: bytes, number: str) -> Plan:
    """The plan of a file that `sealed_file` made. Slow on purpose. Raises NotOurs."""
    salt, sealed = content[len(_MARK) : len(_MARK) + _SALT], content[len(_MARK) + _SALT :]
    if not content.startswith(_MARK) or len(salt) < _SALT or len(content) > LARGEST:
        raise NotOurs
    try:
        return read_plan(json.loads(vault.unseal(vault.key_of(vault.stretch(number, salt)), sealed, "file")))
    except (vault.CannotOpen, NotAPlan, ValueError, RecursionError):
        raise NotOurs from None
