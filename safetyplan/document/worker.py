"""Draw a document in a process of its own: bounded in time and memory, killed without harm, gone with all it knew.

A server process that has Django and the fonts ready is forked for each document, so that one costs little more than
its own layout. Nothing passes through a file: the plan goes in and what was drawn comes out through pipes. What comes
out is read as data and never as Python's own objects: whoever took over a process that draws gets no further.
"""

import ctypes
import gc
import json
import multiprocessing
import resource
import sys
from base64 import b64decode, b64encode
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import forkserver
from multiprocessing.connection import Connection
from threading import Timer
from typing import Any

SECONDS = 20  # for one document; the largest plan in two languages takes about seven
MEMORY = 1536 * 1024 * 1024  # bytes of address space
LARGEST = 64 * 1024 * 1024  # bytes of an answer; the largest document is under three
_NEEDED = ["safetyplan.document.warm", "safetyplan.document.drawn"]
NO_NEW_PRIVILEGES = 38  # of Linux: neither it nor what it starts gains a right by starting another program
_context = multiprocessing.get_context("forkserver")
# All that a document needs, or each would load it anew.
_context.set_forkserver_preload(["multiprocessing.popen_forkserver", __name__, *_NEEDED])


def make_ready() -> None:
    """Start the process that documents are forked from, so that the first who prints does not wait for it."""
    forkserver.ensure_running()


class CouldNotDraw(Exception):
    """The document took too long or too much, or its process was killed. The plan is kept elsewhere."""


def apart(work: Callable[..., Any], *arguments: Any) -> Any:
    """What this function of a module returns for these arguments: bytes, or a list that may hold some.

    Raises CouldNotDraw.
    """
    ours, theirs = _context.Pipe()
    process = _context.Process(target=_do, args=(theirs,), daemon=True)
    end = Timer(SECONDS, process.kill)  # whatever it is at, also in the middle of its answer
    try:
        process.start()
        end.start()
        theirs.close()
        ours.send((work, arguments))
        made = json.loads(ours.recv_bytes(LARGEST), object_hook=lambda item: b64decode(item["bytes"]))
    except (EOFError, OSError, ValueError, LookupError, TypeError, RecursionError):
        raise CouldNotDraw from None
    finally:
        end.cancel()
        if process.pid is not None:  # the process that it is forked from may have been killed as well
            process.kill()
        theirs.close()
        ours.close()
    if made is None:
        raise CouldNotDraw
    return made


def _do(pipe: Connection) -> None:
    for what, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_CORE, 0),  # no copy of anyone's words when it dies
        (resource.RLIMIT_FSIZE, 0),  # no file at all
    ):
        resource.setrlimit(what, (most, most))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(NO_NEW_PRIVILEGES, *map(ctypes.c_ulong, (1, 0, 0, 0)))
    gc.disable()  # it ends with its document
    work, arguments = pipe.recv()
    answer = _answer(work, arguments)
    with suppress(OSError):  # the server may be gone by now
        pipe.send_bytes(answer)


def _answer(work: Callable[..., Any], arguments: tuple[Any, ...]) -> bytes:
    """What it returns, as JSON; null where it failed. The error ends here: it may hold someone's words."""
    with suppress(BaseException):
        made = work(*arguments)
        return json.dumps(made, default=lambda item: {"bytes": b64encode(item).decode()}).encode()
    return b"null"
