"""A section as a browser has it: drawn as HTML, and sent back as a browser would send what the HTML holds."""

from html.parser import HTMLParser

from django.http import QueryDict
from django.template import Context, Template

from safetyplan.sections import Section


def drawn(page: Section) -> str:
    """The questions of a section, as the page draws them."""
    return Template("{% load crispy_forms_filters %}{{ page|crispy }}").render(Context({"page": page}))


def sent(html: str) -> QueryDict:
    """What a browser posts for these questions when nobody changes them."""
    boxes = _Boxes()
    boxes.feed(html)
    posted = QueryDict(mutable=True)
    for name, text in boxes.found:
        posted.appendlist(name, text)
    return posted


def parts_of(field):
    """Every choice, sentence and box of a question."""
    columns = getattr(field, "columns", [])
    picked = [choice for column in columns for choice in column.choices or []]
    return [*getattr(field, "offered", []), *getattr(field, "prompts", {}).values(), *columns, *picked]


class _Boxes(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, str]] = []
        self._writing = self._list = ""

    def handle_starttag(self, tag, attrs):
        has = dict(attrs)
        if tag == "input" and (has.get("type") not in {"checkbox", "radio"} or "checked" in has):
            self.found.append((has["name"], has.get("value") or ""))
        elif tag == "textarea":
            self._writing = has["name"]
            self.found.append((has["name"], ""))
        elif tag == "select":
            self._list = has["name"]
            self.found.append((has["name"], ""))  # of our lists, the first line is the empty one
        elif tag == "option" and "selected" in has:
            self.found[-1] = (self._list, has["value"])

    def handle_endtag(self, tag):
        if tag == "textarea":
            name, text = self.found[-1]
            # A browser drops the first line break of a box, and sends each as two characters.
            self.found[-1] = (name, text.removeprefix("\n").replace("\n", "\r\n"))
            self._writing = ""

    def handle_data(self, data):
        if self._writing:
            name, text = self.found[-1]
            self.found[-1] = (name, text + data)
