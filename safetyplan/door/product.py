"""The product, asked as WSGI (PEP 3333) in threads of its own."""

import asyncio
import sys
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from typing import Any

from safetyplan.door import Answer, Scope, TooMany
from safetyplan.wsgi import application as product


class Threads:
    """`at_once` threads, and `waiting` more requests that wait for one of them."""

    def __init__(self, name: str, at_once: int, waiting: int) -> None:
        self.most, self.busy = at_once + waiting, 0
        self._pool = ThreadPoolExecutor(at_once, thread_name_prefix=name)

    async def answer(self, environ: dict[str, Any]) -> Answer:
        """The answer, as soon as it stands; what the product does after it, like closing a draft, holds nobody up.

        Raises TooMany, and whatever the product raised.
        """
        if self.busy >= self.most:
            raise TooMany
        loop = asyncio.get_running_loop()
        stands: asyncio.Future[Answer] = loop.create_future()

        def over(work: asyncio.Future[None]) -> None:
            self.busy -= 1
            failure = None if work.cancelled() else work.exception()
            if failure and not stands.done():
                stands.set_exception(failure)

        def hand_over(answer: Answer) -> None:
            if not stands.done():
                stands.set_result(answer)

        def hand_over_soon(answer: Answer) -> None:
            loop.call_soon_threadsafe(hand_over, answer)

        self.busy += 1
        work = loop.run_in_executor(self._pool, _answer, environ, hand_over_soon)
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


def environ_of(scope: Scope, body: bytes) -> dict[str, Any]:
    """The request as WSGI. A header with an underscore is dropped: it could pose as one with a hyphen."""
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
            apart = "; " if key == "HTTP_COOKIE" else ", "  # RFC 9110, 5.3; RFC 9113, 8.2.3
            environ[key] = environ[key] + apart + value.decode("latin-1") if key in environ else value.decode("latin-1")
    environ["CONTENT_LENGTH"] = str(len(body))
    environ.pop("HTTP_TRANSFER_ENCODING", None)
    return environ
