"""The exit at the door. It waits behind nobody, and whatever is full, slow or broken, it leaves."""

import asyncio
import logging

from django.core.handlers.wsgi import WSGIRequest

from safetyplan.door import Answer, Receive, Scope, TooMany
from safetyplan.door.bodies import brings_any, read
from safetyplan.door.own import dressed
from safetyplan.door.product import Threads, environ_of  # before the views: it sets Django up
from safetyplan.plans.views.exiting import leave_fast

ADDRESS = "/exit/"
BODY_MOST, BODY_SECONDS = 4096, 1.0  # it brings the number of a site
SECONDS = 2.0  # then the answer goes out without the product, which still closes the plan when it gets to it
logger = logging.getLogger(__name__)
# No thread of a page is needed. Beyond the thousand that wait it leaves without the product.
threads = Threads("exit", 4, 1000)


async def leave(scope: Scope, receive: Receive) -> Answer:
    """The product's answer to the exit; where it has none in time, or one that stays, the same answer without it."""
    body = await _body(scope, receive)
    try:
        answer = await asyncio.wait_for(threads.answer(environ_of(scope, body)), SECONDS)
        if answer[0] < 400:
            return answer
    except (TooMany, TimeoutError):
        pass
    except Exception:
        logger.exception("the exit left without the product")
    request = WSGIRequest(environ_of(scope, body))
    return dressed(request, leave_fast(request))  # what is left of the plan, the next request closes


async def _body(scope: Scope, receive: Receive) -> bytes:
    """Empty where it cannot be read within bounds: that is no reason to stay, and the first site will do."""
    try:
        return await read(scope, receive, BODY_MOST, BODY_SECONDS) if brings_any(scope) else b""
    except Exception:
        return b""
