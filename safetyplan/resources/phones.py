"""How a number is written. No library formats it: many true lines (3919, 016) look wrong to every one of them."""

import re

from safetyplan.resources.kinds import DIALED, Kind


def dialed(number: str) -> str:
    """What the fingers press: the digits as typed, with `+`, `*` and `#`. Nothing is put before them."""
    return re.sub(r"[^0-9+*#]", "", number)


def link(number: str, kind: str) -> str:
    """An address for a link that calls or texts; empty where only another company's website could make one."""
    if kind == Kind.TEXT:
        return f"sms:{dialed(number)}"
    if kind in DIALED:
        return "tel:" + dialed(number).replace("#", "%23")
    return ""
