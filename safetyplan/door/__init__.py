"""The parts of the outermost door, and what they share."""

from collections.abc import Awaitable, Callable
from typing import Any

Scope = dict[str, Any]  # of ASGI: all that is known of a request before its body
Send = Callable[[dict[str, Any]], Awaitable[None]]
Receive = Callable[[], Awaitable[dict[str, Any]]]
Answer = tuple[int, list[tuple[bytes, bytes]], bytes]  # status, headers, content


class TooLarge(Exception):
    """More was sent, or announced, than is read."""


class TooSlow(Exception):
    """It took longer to arrive than is waited for."""


class TooMany(Exception):
    """Every place is taken: of those who send, or of those who wait for an answer."""


class HungUp(Exception):
    """Whoever sent it is gone."""
