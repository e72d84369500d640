"""Our markup as a tree of elements."""

from typing import Any
from xml.etree.ElementTree import Element, ParseError, fromstring

from cssselect2 import ElementWrapper
from weasyprint import HTML
from weasyprint.urls import URLFetcher


class FetchesNothing(URLFetcher):
    """Whatever a document names, nothing is opened: no file, no address."""

    def fetch(self, url: str, headers: Any = None) -> Any:
        raise ValueError("nothing is fetched")  # never the address itself: it may hold someone's words


class Markup(HTML):
    """Read by the XML parser, which is written in C. The templates are well-formed; what is not still prints."""

    def __init__(self, html: str) -> None:
        try:
            root: Element = fromstring(html)  # noqa: S314  our own templates, and in them user text is escaped
        except (ParseError, ValueError):
            super().__init__(string=html, url_fetcher=FetchesNothing())
            return
        self.base_url = None
        self.url_fetcher = FetchesNothing()
        self.media_type = "print"
        self.wrapper_element = ElementWrapper.from_html_root(root, content_language=None)
        self.etree_element = root
