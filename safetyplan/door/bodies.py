"""What requests bring, read whole and within bounds."""

import asyncio

from safetyplan.door import HungUp, Receive, Scope, TooLarge, TooMany, TooSlow

MOST = 1024 * 1024  # bytes; a page filled to its limits is under 64 kB, a save file under 512 kB
SECONDS = 20.0
AT_ONCE = 500
_reading = 0


async def whole_body(scope: Scope, receive: Receive) -> bytes:
    """The body of a request. Raises TooLarge, TooSlow, TooMany and HungUp.

    One that brings none takes no place, so that those who send slowly keep nobody from reading a page.
    """
    global _reading
    if not brings_any(scope):
        return b""
    if _reading >= AT_ONCE:
        raise TooMany
    _reading += 1
    try:
        return await read(scope, receive, MOST, SECONDS)
    finally:
        _reading -= 1


def brings_any(scope: Scope) -> bool:
    """Whether a body follows. Where no header speaks of one, HTTP/1 has none (RFC 9112, 6.3), but HTTP/2 may."""
    headers = dict(scope["headers"])
    if b"content-length" in headers:
        return headers[b"content-length"] != b"0"
    return b"transfer-encoding" in headers or (scope["http_version"] == "2" and scope["method"] not in {"GET", "HEAD"})


async def read(scope: Scope, receive: Receive, most: int, seconds: float) -> bytes:
    """A body of `most` bytes, within `seconds`. Raises TooLarge, TooSlow and HungUp."""
    said = dict(scope["headers"]).get(b"content-length", b"")
    if said.isdigit() and int(said) > most:
        raise TooLarge
    try:
        return await asyncio.wait_for(_read(receive, most), seconds)
    except TimeoutError:
        raise TooSlow from None


async def _read(receive: Receive, most: int) -> bytes:
    body, more = bytearray(), True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise HungUp
        body += message.get("body", b"")
        if len(body) > most:
            raise TooLarge
        more = message.get("more_body", False)
    return bytes(body)
