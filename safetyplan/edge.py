"""The outermost door: reads a request whole, within bounds, before a thread is given to it.

A slow client can then hold a connection but never a thread, and nothing is spooled to a temporary file. A request that
brings nothing is not kept waiting by those that do, and the exit waits for none of them.

Left to the proxy: to read slow bodies itself and hand them on whole, as nginx does unless told otherwise, and to bound
how many connections one sender holds. Without that, so many who send slowly still keep others from saving.
"""

import logging
import resource

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from safetyplan.document.worker import make_ready
from safetyplan.door import Answer, HungUp, Receive, Scope, Send, TooLarge, TooMany, TooSlow, leaving
from safetyplan.door.bodies import whole_body
from safetyplan.door.own import refusal
from safetyplan.door.product import Threads, environ_of
from safetyplan.door.start import refuse_a_weak_start

THREADS = 24  # more than may wait for costly work at once, so that a flood there leaves room for every other page
WAITING_MOST = 64  # whole requests waiting for a thread

TOO_LARGE = _("That is too large to be sent here. What you typed may still be there if you go back.")
TOO_SLOW = _("That took too long to arrive. What you typed may still be there if you go back.")
BROKEN = _("Something went wrong here. Please go back and try once more.")
FULL = _("Many people are here at this moment. Please try again soon.")

refuse_a_weak_start()
if settings.DRAW_APART:
    make_ready()
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # no copy of anyone's words when the server dies
logger = logging.getLogger(__name__)
threads = Threads("page", THREADS, WAITING_MOST)


async def application(scope: Scope, receive: Receive, send: Send) -> None:
    """The ASGI application: everything that is let in is answered by the product."""
    if scope["type"] != "http":
        return
    let_in = leaving.leave if scope["path"] == leaving.ADDRESS else _let_in
    try:
        status, headers, content = await let_in(scope, receive)
    except HungUp:
        return
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": content})


async def _let_in(scope: Scope, receive: Receive) -> Answer:
    """The product's answer, or a refusal. Raises HungUp."""
    try:
        return await threads.answer(environ_of(scope, await whole_body(scope, receive)))
    except HungUp:
        raise
    except TooLarge:
        return refusal(scope, 413, TOO_LARGE)
    except TooSlow:
        return refusal(scope, 408, TOO_SLOW)
    except TooMany:
        return refusal(scope, 503, FULL)
    except Exception:
        logger.exception("the product gave no answer")  # the server's own log would repeat what the error says
        return refusal(scope, 500, BROKEN)
