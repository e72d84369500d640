"""A browser without a script: it opens pages, fills boxes, presses buttons and follows links, as they stand."""

import re
from functools import cached_property
from typing import Any
from urllib.parse import urlencode, urljoin, urlsplit
from xml.etree.ElementTree import Element

from django.http import HttpResponse
from django.test import Client
from tinyhtml5 import inputstream
from tinyhtml5.parser import HTMLParser

from safetyplan.plans import drafts
from safetyplan.plans.cookie import give
from safetyplan.plans.plan import Plan


class _Patterns(dict[tuple[frozenset[str], bool], re.Pattern[str]]):
    """What the parser looks for. It keeps them under a key it never asks for, and spent half its time making them."""

    def __missing__(self, asked: tuple[frozenset[str], bool]) -> re.Pattern[str]:
        letters, among = asked
        pattern = self[asked] = re.compile(f"[{'' if among else '^'}{re.escape(''.join(letters))}]+")
        return pattern


inputstream.characters_until_regex = _Patterns()


class Page:
    """A page as a browser parses it."""

    def __init__(self, response: Any, address: str) -> None:
        self.response, self.address, self.status = response, address, response.status_code
        self.html = response.content.decode()

    @cached_property
    def _parsed(self) -> tuple[Element, list[str]]:
        parser = HTMLParser(namespace_html_elements=False)
        return parser.parse(self.html), [code for _position, code, _more in parser.errors]

    @property
    def tree(self) -> Element:
        return self._parsed[0]

    @property
    def faults(self) -> list[str]:
        """What a browser had to forgive."""
        return self._parsed[1]

    def all(self, *tags: str) -> list[Element]:
        return [element for element in self.tree.iter() if element.tag in tags]

    def boxes(self, name: str) -> dict[str, list[str]]:
        """What the form that holds this box would send, as it stands."""
        return boxes_of(next(form for form in self.all("form") if name in {box.get("name") for box in form.iter()}))

    def value(self, name: str) -> str:
        """What stands in this box; empty where nothing does, or where the page shows no such box."""
        return next((sent[name][0] for sent in map(boxes_of, self.all("form")) if name in sent), "")

    @property
    def words(self) -> str:
        return words_of(self.tree.find("body"))

    @property
    def heading(self) -> str:
        return words_of(self.all("h1")[0])


class Reader:
    """Cookies and forged-form checks are on. `page` is open, `file` was downloaded last."""

    page: Page
    file: Any = None

    def __init__(self, plan: Plan | None = None, **client: Any) -> None:
        """With a plan, the browser holds it already."""
        self.client = Client(enforce_csrf_checks=True, **client)
        self.seen: list[Page] = []
        if plan:
            self.hold(drafts.begin(plan))

    def hold(self, token: bytes) -> None:
        self.client.cookies.update(give(HttpResponse(), token).cookies)

    def open(self, address: str) -> Page:
        return self._take(self.client.get(address), address)

    def follow(self, words: str) -> Page:
        """Follow the link that says this."""
        link = next(link for link in self.page.all("a") if words_of(link) == words)
        return self.open(urljoin(self.page.address, link.get("href")))

    def press(self, words: str, **typed: Any) -> Page:
        """Press the button that says this, with these boxes filled, ticked or picked; the others go as they are."""
        form, button = next(
            (form, button)
            for form in self.page.all("form")
            for button in form.iter("button")
            if button.get("aria-hidden") != "true" and words in {words_of(button), button.get("value")}
        )
        missing = set(typed) - {control.get("name") for control in form.iter()}
        assert not missing, f"no such box on {self.page.address}: {missing}"
        sent = boxes_of(form, typed)
        if button.get("name"):
            sent.setdefault(button.get("name"), []).append(button.get("value"))
        return self._post(urljoin(self.page.address, form.get("action") or ""), sent)

    def send(self, page: Page, name: str = "section", **changed: Any) -> Page:
        """Send the form of a page that was opened earlier, with boxes changed or made up as no browser would."""
        return self._post(page.address, page.boxes(name) | changed)

    def _post(self, address: str, sent: dict[str, list[str]]) -> Page:
        body = urlencode(sent, doseq=True)
        return self._take(self.client.post(address, body, content_type="application/x-www-form-urlencoded"), address)

    def _take(self, response: Any, address: str) -> Page:
        """Drop the cookies that were taken back, go where a redirect leads, and show the page or keep the file."""
        for name, cookie in response.cookies.items():
            if cookie["max-age"] == 0:
                self.client.cookies.pop(name, None)
        if 300 <= response.status_code < 400:
            address = urljoin(address, response["Location"])
            if not urlsplit(address).netloc:
                return self.open(address)
        if response.get("Content-Disposition"):
            self.file = response
            return self.page
        self.page = Page(response, address)
        self.seen.append(self.page)
        return self.page


def words_of(element: Element | None) -> str:
    return " ".join("".join(element.itertext()).split()) if element is not None else ""


def boxes_of(form: Element, typed: dict[str, Any] | None = None) -> dict[str, list[str]]:
    """What a browser sends of this form: each box as it stands, or as `typed`."""
    sent: dict[str, list[str]] = {}
    for control in form.iter():
        name, typed_here = control.get("name"), (typed or {}).get(control.get("name") or "")
        if control.tag not in {"input", "textarea", "select"} or not name:
            continue
        for value in _values(control, typed_here):
            sent.setdefault(name, []).append(value)
    return sent


def _values(control: Element, typed: Any) -> list[str]:
    if control.tag == "input" and control.get("type") in {"checkbox", "radio"}:
        value = control.get("value", "on")
        picked = control.get("checked") is not None if typed is None else value in _listed(typed)
        return [value] if picked else []
    if control.tag == "input" and control.get("type") == "hidden":
        return [control.get("value", "")]
    if typed is not None:
        return [str(typed).replace("\r\n", "\n").replace("\n", "\r\n")]
    if control.tag == "select":
        options = list(control.iter("option"))
        return [next((one for one in options if one.get("selected") is not None), options[0]).get("value", "")]
    if control.tag == "textarea":
        return ["".join(control.itertext()).replace("\n", "\r\n")]
    return [control.get("value", "")]


def _listed(typed: Any) -> list[str]:
    return [typed] if isinstance(typed, str) else list(typed)
