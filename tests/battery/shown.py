"""What a page shows in its boxes, as a browser reads it; quicker than a whole browser's parser."""

from html.parser import HTMLParser


class Boxes(HTMLParser):
    """`texts` holds the text of every box by its name."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.texts: dict[str, str] = {}
        self._writing = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        has = dict(attributes)
        name = has.get("name") or ""
        if tag == "input" and has.get("type") not in {"checkbox", "radio", "hidden"}:
            self.texts[name] = has.get("value") or ""
        elif tag == "textarea":
            self._writing, self.texts[name] = name, ""

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            self._writing = ""

    def handle_data(self, data: str) -> None:
        if self._writing:
            self.texts[self._writing] += data


def same(shown: str, sent: str) -> bool:
    """Whether a box shows what was sent: a browser knows one end of a line, and outer spaces are nobody's words."""
    return lines_of(shown) == lines_of(sent)


def lines_of(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
