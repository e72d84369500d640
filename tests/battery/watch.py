"""Sees what Python opens: the network never, and no file that a text names.

WeasyPrint's own libraries draw from memory; whatever a document could fetch goes through Python.
"""

import sys
from typing import Any

from tests.battery.texts import BAIT

NETWORK = {"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "urllib.Request", "http.client.connect"}
seen: list[str] = []
_hooked = False


def begin() -> None:
    """Watch this process from now on; a hook cannot be taken out again."""
    global _hooked
    if not _hooked:
        sys.addaudithook(_look)
    _hooked = True
    seen.clear()


def _look(event: str, arguments: tuple[Any, ...]) -> None:
    local = event == "socket.connect" and isinstance(arguments[1], str | bytes)  # a socket of the system's own
    if event in NETWORK and not local:
        seen.append(f"{event} while drawing or answering")
    elif (
        event == "open" and isinstance(arguments[0], str) and (BAIT in arguments[0] or arguments[0] == "/etc/hostname")
    ):
        seen.append(f"a file that a text names was opened: {arguments[0]}")
