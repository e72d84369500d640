"""A slow client holds a connection and never a thread: everybody else is answered as if it were not there."""

import http.client
import socket
import time
from contextlib import ExitStack
from urllib.parse import urlsplit

from safetyplan import edge

SLOW = 3 * edge.THREADS


def test_many_who_send_slowly_keep_nobody_else_waiting(site):
    host, port = urlsplit(site.address).hostname, urlsplit(site.address).port
    with ExitStack() as lines:
        for _sender in range(SLOW):
            line = lines.enter_context(socket.create_connection((host, port), timeout=10))
            line.sendall(b"POST /exit/ HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1000\r\n\r\nto=")
        other = http.client.HTTPConnection(host, port, timeout=10)

        began = time.monotonic()
        for _page in range(5):
            other.request("GET", "/before/")
            answer = other.getresponse()
            assert (answer.status, len(answer.read()) > 500) == (200, True)
        assert time.monotonic() - began < 5
        other.close()
