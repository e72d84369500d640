"""A slow client holds a connection and never a thread: everybody else is answered as if it were not there."""

import http.client
import socket
import time
from contextlib import ExitStack, contextmanager
from select import select
from urllib.parse import urlsplit

import pytest

from safetyplan.door import bodies

MORE_THAN_ARE_READ = bodies.AT_ONCE + 20


@pytest.fixture
def door(site):
    """Where the server listens."""
    return urlsplit(site.address).hostname, urlsplit(site.address).port


@pytest.fixture
def other(door):
    """Somebody else."""
    line = http.client.HTTPConnection(*door, timeout=10)
    yield line
    line.close()


@contextmanager
def sending_slowly(door, path, many):
    with ExitStack() as stack:
        lines = [stack.enter_context(socket.create_connection(door, timeout=10)) for _sender in range(many)]
        for line in lines:
            line.sendall(f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1000\r\n\r\nto=".encode())
        yield lines


def test_many_who_send_slowly_keep_nobody_from_reading_or_leaving(door, other):
    with sending_slowly(door, "/before/", MORE_THAN_ARE_READ) as lines:
        assert select(lines, [], [], 10)[0], "nobody was refused: there are still places"
        began = time.monotonic()
        for method, path, status in [("GET", "/before/", 200)] * 5 + [("POST", "/exit/", 303)] * 5:
            other.request(method, path, body="to=0" if method == "POST" else None)
            answer = other.getresponse()
            answer.read()
            assert answer.status == status
        assert time.monotonic() - began < 5


def test_an_exit_that_is_sent_slowly_leaves_all_the_same(door):
    with sending_slowly(door, "/exit/", 1) as lines:
        assert lines[0].recv(12) == b"HTTP/1.1 303"


def test_who_hangs_up_on_the_way_out_leaves_the_server_as_it_was(door, other):
    with sending_slowly(door, "/exit/", 5):
        pass
    other.request("GET", "/before/")
    assert other.getresponse().status == 200


def test_a_refusal_names_no_server(door, other):
    other.request("POST", "/before/", headers={"Content-Length": str(bodies.MOST + 1)})
    answer = other.getresponse()

    assert answer.status == 413
    assert answer.headers.get_all("Server") == ["web"]
