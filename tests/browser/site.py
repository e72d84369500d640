"""The product behind its real server, and the neutral site that the exit leads to."""

import http.client
import os
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from django.conf import settings

ROOT = Path(__file__).parents[2]
STARTS_WITHIN = 60.0  # seconds; about two where nothing else runs


@dataclass
class Site:
    address: str
    database: Path

    def drafts(self) -> int:
        """How many plans it keeps."""
        with closing(sqlite3.connect(self.database, timeout=10)) as kept:
            return kept.execute("SELECT count(*) FROM plans_draft").fetchone()[0]

    def lose_every_draft(self) -> None:
        with closing(sqlite3.connect(self.database, timeout=10)) as kept, kept:
            kept.execute("DELETE FROM plans_wayin")
            kept.execute("DELETE FROM plans_draft")

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Somebody else is writing, and is in no hurry."""
        with closing(sqlite3.connect(self.database, timeout=10, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            yield


@contextmanager
def serve(folder: Path, exit_sites: list[str], module: str = "tests.browser.settings") -> Iterator[Site]:
    port, database = free_port(), folder / "notes.sqlite3"
    command = "-m granian --interface asginl tests.browser.served:application --http 1 --no-ws --workers-kill-timeout 5"
    own = {
        "PLAIN_HTTP": "1",
        "DATABASE_URL": f"sqlite:///{database}",
        "EXIT_SITES": ",".join(exit_sites),
        "EXIT_SITES_IN": "",
    }
    with subprocess.Popen(
        [sys.executable, *command.split(), "--no-access-log", "--log-level", "error", "--port", str(port)],
        cwd=ROOT,
        env=os.environ | own | {"DJANGO_SETTINGS_MODULE": module},
    ) as server:
        try:
            wait_for(port, server)
            yield Site(f"http://127.0.0.1:{port}", database)
        finally:
            server.terminate()


def free_port() -> int:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]


def wait_for(port: int, server: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + STARTS_WITHIN
    while time.monotonic() < until and server.poll() is None:
        with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=STARTS_WITHIN)) as asked:
            try:
                asked.request("GET", "/done/")
                assert asked.getresponse().status == 200
                return
            except ConnectionError:
                time.sleep(0.05)
    raise AssertionError("the server did not start: what it said is above")


@dataclass
class NeutralSite:
    """A plain page under any name; `heard` is what each visit told them."""

    port: int
    heard: list[dict[str, str]] = field(default_factory=list)

    def exit_sites(self) -> list[str]:
        """Where the exit may lead: this server, and the sites that the product comes with."""
        return [f"http://weather.example:{self.port}/", *settings.SAFETYPLAN_EXIT_SITES[:3]]


@contextmanager
def serve_neutral() -> Iterator[NeutralSite]:
    class Weather(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            page = b"<!doctype html><html lang=en><title>Weather</title><link rel=icon href=data:,><h1>Weather</h1>"
            neutral.heard.append({name.lower(): value for name, value in self.headers.items()})
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(page)))
            self.end_headers()
            self.wfile.write(page)

        def log_message(self, *_said: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Weather) as server:
        server.daemon_threads = True
        neutral = NeutralSite(server.server_address[1])
        Thread(target=server.serve_forever, daemon=True).start()
        yield neutral
        server.shutdown()
