"""Draw a document in a process of its own: bounded in time and memory, killed without harm, gone with all it knew.

A server process that has Django and the fonts ready is forked for each document, so that one costs little more than
its own layout. Nothing passes through a file: the plan goes in and the PDF comes out through pipes.
"""

import multiprocessing
import resource
from collections.abc import Sequence
from multiprocessing.connection import Connection
from typing import Any

SECONDS = 20  # for one document; the largest plan takes about six
MEMORY = 1536 * 1024 * 1024  # bytes of address space
_context = multiprocessing.get_context("forkserver")
_context.set_forkserver_preload(["safetyplan.document.warm"])


class CouldNotDraw(Exception):
    """The document took too long or too much, or its process was killed. The plan is kept elsewhere."""


def render_apart(kept: dict[str, Any], services: Sequence[Any], national: Any, choices: dict[str, Any]) -> bytes:
    """What `render` returns for this kept plan and these choices. Raises CouldNotDraw."""
    ours, theirs = _context.Pipe()
    process = _context.Process(target=_draw, args=(theirs,), daemon=True)
    try:
        process.start()
        theirs.close()
        ours.send((kept, list(services), national, choices))
        if not ours.poll(SECONDS):
            raise CouldNotDraw
        pdf = ours.recv_bytes()
    except (EOFError, OSError):
        raise CouldNotDraw from None
    finally:
        if process.pid is not None:  # the process that it is forked from may have been killed as well
            process.kill()
            process.join()
        process.close()
        theirs.close()
        ours.close()
    if not pdf:
        raise CouldNotDraw
    return pdf


def _draw(pipe: Connection) -> None:
    from safetyplan.document.render import render
    from safetyplan.plans.plan import Plan

    for what, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_CORE, 0),  # no copy of anyone's words when it dies
        (resource.RLIMIT_FSIZE, 0),  # no file at all
    ):
        resource.setrlimit(what, (most, most))
    kept, services, national, choices = pipe.recv()
    try:
        pipe.send_bytes(render(Plan(kept), services=services, national=national, **choices))
    except Exception:  # noqa: BLE001  (whatever it was, its message may hold someone's words)
        pipe.send_bytes(b"")
