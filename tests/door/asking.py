"""A client of the door: what it sends, in parts and at its own pace, and what it is answered."""

import asyncio
from http.cookies import SimpleCookie
from typing import NamedTuple

from safetyplan import edge
from safetyplan.door import leaving

FORM = (b"content-type", b"application/x-www-form-urlencoded")
CHUNKED = (b"transfer-encoding", b"chunked")


class Answer(NamedTuple):
    status: int
    headers: dict[str, str]
    cookies: SimpleCookie
    text: str


def scope_of(path="/before/", method="GET", headers=(), **more):
    return {
        "type": "http", "method": method, "path": path, "query_string": b"", "scheme": "http", "http_version": "1.1",
        "headers": [(b"host", b"localhost"), *headers], "server": ("localhost", 80),
    } | more  # fmt: skip


async def asked(scope, *parts, pause=0.0, hang_up=False):
    """The answer to a request that is sent in these parts, None where there was none, and how many parts were read."""
    sent, read = [], 0

    async def receive():
        nonlocal read
        await asyncio.sleep(pause)
        if read == len(parts) and hang_up:
            return {"type": "http.disconnect"}
        read += 1
        return {"type": "http.request", "body": parts[read - 1], "more_body": read < len(parts) or hang_up}

    async def send(message):
        sent.append(message)

    await edge.application(scope, receive, send)
    if not sent:
        return None, read
    cookies = SimpleCookie()
    for name, value in sent[0]["headers"]:
        if name == b"set-cookie":
            cookies.load(value.decode())
    headers = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
    return Answer(sent[0]["status"], headers, cookies, sent[1]["body"].decode()), read


def over(story):
    """What this coroutine returns, once what is done after its answers is done as well."""

    async def whole():
        try:
            return await story
        finally:
            async with asyncio.timeout(10):
                while edge.threads.busy or leaving.threads.busy:
                    await asyncio.sleep(0.001)

    return asyncio.run(whole())


def ask(*parts, path="/before/", method="POST", headers=(CHUNKED,), pause=0.0, hang_up=False, **more):
    """Send a request in these parts. Returns its answer and how many parts were read."""
    return over(asked(scope_of(path, method, headers, **more), *parts, pause=pause, hang_up=hang_up))


def get(path="/before/", headers=(), **more):
    return ask(path=path, method="GET", headers=headers, **more)[0]
