"""The outermost door: reads a request whole, within bounds, before a thread is given to it.

A slow client can then hold a connection but never a thread, and nothing is spooled to a temporary file.
"""

import asyncio
import logging
import resource
import sys
from collections.abc import Awaitable, Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from typing import Any

from django.conf import settings
from django.core.handlers.wsgi import WSGIRequest
from django.utils import translation
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from safetyplan.document.worker import make_ready
from safetyplan.wsgi import application as product

BODY_MOST = 1024 * 1024  # bytes; a page filled to its limits is under 64 kB, a save file under 512 kB
BODY_SECONDS = 20.0
BODIES_MOST = 500  # being read at once
THREADS = 24  # more than may wait for costly work at once, so that a flood there leaves room for every other page
WAITING_MOST = 64  # whole requests waiting for a thread

Send = Callable[[dict[str, Any]], Awaitable[None]]
Receive = Callable[[], Awaitable[dict[str, Any]]]
Answer = tuple[int, list[tuple[bytes, bytes]], bytes]

TOO_LARGE = _("That is too large to be sent here. What you typed may still be there if you go back.")
TOO_SLOW = _("That took too long to arrive. What you typed may still be there if you go back.")
BROKEN = _("Something went wrong here. Please go back and try once more.")
FULL = _("Many people are here at this moment. Please try again soon.")

if settings.DRAW_APART:
    make_ready()
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # no copy of anyone's words when the server dies
logger = logging.getLogger(__name__)
_threads = ThreadPoolExecutor(THREADS, thread_name_prefix="page")
_reading = _working = 0


class Refused(Exception):
    """A request that is not let in: its status and the sentence for whoever sent it."""


async def application(scope: dict[str, Any], receive: Receive, send: Send) -> None:
    """The ASGI application: everything that is let in is answered by the product."""
    if scope["type"] != "http":
        return
    try:
        body = await _whole_body(scope, receive)
        status, headers, content = await _answered(_environ(scope, body))
    except Refused as refusal:
        status, headers, content = _refusal(scope, *refusal.args)
    except ConnectionError:
        return
    except Exception:
        logger.exception("the product gave no answer")  # the server's own log would repeat what the error says
        status, headers, content = _refusal(scope, 500, BROKEN)
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": content})


async def _whole_body(scope: dict[str, Any], receive: Receive) -> bytes:
    global _reading
    lengths = [value for name, value in scope["headers"] if name == b"content-length"]
    if lengths and lengths[0].isdigit() and int(lengths[0]) > BODY_MOST:
        raise Refused(413, TOO_LARGE)
    if _reading >= BODIES_MOST:
        raise Refused(503, FULL)
    _reading += 1
    try:
        return await asyncio.wait_for(_read(receive), BODY_SECONDS)
    except TimeoutError:
        raise Refused(408, TOO_SLOW) from None
    finally:
        _reading -= 1


async def _read(receive: Receive) -> bytes:
    body, more = bytearray(), True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ConnectionError
        body += message.get("body", b"")
        if len(body) > BODY_MOST:
            raise Refused(413, TOO_LARGE)
        more = message.get("more_body", False)
    return bytes(body)


async def _answered(environ: dict[str, Any]) -> Answer:
    """The answer, as soon as it stands; what the product does after it, like closing a draft, holds nobody up."""
    global _working
    if _working >= THREADS + WAITING_MOST:
        raise Refused(503, FULL)
    loop = asyncio.get_running_loop()
    stands: asyncio.Future[Answer] = loop.create_future()

    def over(work: asyncio.Future[None]) -> None:
        global _working
        _working -= 1
        failure = None if work.cancelled() else work.exception()
        if failure and not stands.done():
            stands.set_exception(failure)

    def hand_over(answer: Answer) -> None:
        if not stands.done():
            stands.set_result(answer)

    def hand_over_soon(answer: Answer) -> None:
        loop.call_soon_threadsafe(hand_over, answer)

    _working += 1
    work = loop.run_in_executor(_threads, _answer, environ, hand_over_soon)
    work.add_done_callback(over)
    return await stands


def _answer(environ: dict[str, Any], hand_over: Callable[[Answer], Any]) -> None:
    started: list[Any] = []

    def start_response(status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Callable[[bytes], None]:
        started[:] = [int(status.split(" ", 1)[0]), headers]
        return lambda data: None

    parts: Iterable[bytes] = product(environ, start_response)
    try:
        content = b"".join(parts)
        status, headers = started
        kept = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers]
        hand_over((status, [*kept, (b"server", b"web")], content))
    finally:
        if hasattr(parts, "close"):
            parts.close()


def _environ(scope: dict[str, Any], body: bytes) -> dict[str, Any]:
    """The request as WSGI (PEP 3333). A header with an underscore is dropped: it could pose as one with a hyphen."""
    host, port = (scope.get("server") or ("", 0))[:2]
    environ = {
        "REQUEST_METHOD": scope["method"],
        "SCRIPT_NAME": "",
        "PATH_INFO": scope["path"].encode("utf-8", "surrogateescape").decode("latin-1"),
        "QUERY_STRING": scope["query_string"].decode("latin-1"),
        "SERVER_NAME": host or "localhost",
        "SERVER_PORT": str(port or 0),
        "SERVER_PROTOCOL": f"HTTP/{scope['http_version']}",
        "REMOTE_ADDR": "",  # nobody's address goes any further than this
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": scope["scheme"],
        "wsgi.input": BytesIO(body),
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": True,
        "wsgi.multiprocess": True,
        "wsgi.run_once": False,
    }
    for name, value in scope["headers"]:
        key = name.decode("latin-1").upper()
        if "_" not in key:
            key = key.replace("-", "_")
            key = key if key in {"CONTENT_TYPE", "CONTENT_LENGTH"} else f"HTTP_{key}"
            environ[key] = f"{environ[key]}; {value.decode('latin-1')}" if key in environ else value.decode("latin-1")
    environ["CONTENT_LENGTH"] = str(len(body))
    environ.pop("HTTP_TRANSFER_ENCODING", None)
    return environ


def _refusal(scope: dict[str, Any], status: int, sentence: str | Promise) -> Answer:
    with translation.override(translation.get_language_from_request(WSGIRequest(_environ(scope, b"")))):
        content = str(sentence).encode()
    headers = [
        (b"content-type", b"text/plain; charset=utf-8"),
        (b"cache-control", b"no-store, private"),
        (b"retry-after", b"5"),
    ]
    return status, headers, content
