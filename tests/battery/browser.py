"""A browser of the standard library: it keeps cookies and sends forms; it has no script and forgives nothing."""

import http.client
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.urls import reverse

from tests.battery.house import House

FORM = "application/x-www-form-urlencoded"
Pairs = Iterable[tuple[str, str]]


class NoAnswer(Exception):
    """The server is gone, or went while it was answering."""


@dataclass
class Answer:
    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode("utf-8", "replace")

    @property
    def location(self) -> str:
        return self.headers.get("location", "")


class Browser:
    def __init__(self, house: House, timeout: float = 60.0) -> None:
        self.cookies: dict[str, str] = {}
        self.port = house.port
        self._door = http.client.HTTPConnection("127.0.0.1", house.port, timeout=timeout)

    def get(self, path: str, **headers: str) -> Answer:
        return self.send("GET", path, None, headers)

    def post(self, path: str, fields: Pairs | Mapping[str, str] = (), **headers: str) -> Answer:
        """Send a form, with the mark against forged ones: it is the value of its cookie."""
        if settings.CSRF_COOKIE_NAME not in self.cookies:
            self.get(reverse("start"))
        pairs = [("csrfmiddlewaretoken", self.cookies.get(settings.CSRF_COOKIE_NAME, "")), *_pairs(fields)]
        body = urlencode(pairs, errors="surrogatepass").encode("ascii")
        return self.send("POST", path, body, {"Content-Type": FORM} | headers)

    def send(self, method: str, path: str, body: Any = None, headers: Mapping[str, str] | None = None) -> Answer:
        """Send a request and take its cookies. Raises NoAnswer."""
        held = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        try:
            self._door.request(method, path, body, ({"Cookie": held} if held else {}) | dict(headers or {}))
            response = self._door.getresponse()
            answer = Answer(response.status, response.headers, response.read())
        except (OSError, http.client.HTTPException) as broken:
            self._door.close()
            raise NoAnswer from broken
        for line in response.headers.get_all("set-cookie", []):
            for name, crumb in SimpleCookie(line).items():
                self.cookies[name] = crumb.value
                if crumb["max-age"] == "0":
                    del self.cookies[name]
        return answer

    def begin(self, length: str = "full", seat: str = "myself") -> Answer:
        return self.post(reverse("start"), {"length": length, "seat": seat})


def _pairs(fields: Pairs | Mapping[str, str]) -> Pairs:
    return fields.items() if isinstance(fields, Mapping) else fields
