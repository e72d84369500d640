"""The style of every kind of element, worked out once and kept between documents.

An element's style follows from its name and attributes and those of its ancestors, as long as no rule looks at
brothers or at places among them, and no length at the size of the page: `Stylebook` refuses rules that do. There are
few such kinds, for no attribute holds a reader's words.
"""

import re
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from cssselect2 import ElementWrapper
from weasyprint import CSS
from weasyprint.css import StyleFor
from weasyprint.css.counters import CounterStyle
from weasyprint.text.fonts import FontConfiguration

from safetyplan.document.engine.markup import FetchesNothing
from safetyplan.document.engine.rules import refuse_what_is_not_known_beforehand

_Attributes = tuple[tuple[str, str], ...]
_Key = tuple[str, _Attributes]
_FIGURE, _IN_FIGURE = "{http://www.w3.org/2000/svg}svg", Element("{http://www.w3.org/2000/svg}g")
_KINDS_MOST = 4000  # a bound on memory, should attributes ever hold what varies; all editions together make hundreds


class Kind:
    """A kind of element: the names and attributes from the root down to it. `styles` are by pseudo-element."""

    def __init__(self, path: tuple[_Key, ...], styles: dict[str | None, Any]) -> None:
        self.path, self.styles = path, styles
        self.within: dict[_Key, Kind] = {}
        self.pages: dict[str, dict[str | None, Any]] = {}  # of a root: the styles of its pages, by name of the page


class Stylebook:
    """`defaults` stand in for what a browser knows of each element, `rules` are the print style sheet."""

    def __init__(self, defaults: str, rules: str, fonts: FontConfiguration) -> None:
        refuse_what_is_not_known_beforehand(defaults + rules)
        self.fonts, self.counters = fonts, CounterStyle()
        known = {"font_config": fonts, "counter_style": self.counters, "url_fetcher": FetchesNothing()}
        self.sheets = [(CSS(string=defaults, **known), "user agent", None), (CSS(string=rules, **known), "user", None)]
        self._classes = set(re.findall(r"\.([A-Za-z][\w-]*)", defaults + rules))
        self._seen: dict[_Attributes, _Attributes] = {}
        self._top = Kind((), {})
        self._kinds = 0

    def kind(self, element: Element, above: Kind | None) -> Kind:
        """The kind of this element, within one of the kind `above`."""
        attributes = tuple(element.attrib.items())
        above, key = above or self._top, (element.tag, self._seen.get(attributes) or self._telling(attributes))
        return above.within.get(key) or self._learn(above, key)

    def _telling(self, attributes: _Attributes) -> _Attributes:
        """Without the classes that no rule speaks of, so that they make no kinds."""
        told = [
            (name, " ".join(one for one in value.split() if one in self._classes) if name == "class" else value)
            for name, value in attributes
        ]
        return self._seen.setdefault(attributes, tuple(told))

    def _learn(self, above: Kind, key: _Key) -> Kind:
        if self._kinds >= _KINDS_MOST:
            self._top.within.clear()  # kinds in use stay alive with their document
            self._seen.clear()
            self._kinds = 0
        kind = above.within[key] = Kind((*above.path, key), self._styles((*above.path, key)))
        self._kinds += 1
        return kind

    def _styles(self, path: tuple[_Key, ...]) -> dict[str | None, Any]:
        """What WeasyPrint makes of an element that stands alone within its ancestors."""
        (name, attributes), *below = path
        root = element = Element(name, dict(attributes))
        for name, attributes in below:
            element = SubElement(element, name, dict(attributes))
        alone = SimpleNamespace(etree_element=root, wrapper_element=ElementWrapper.from_html_root(root), base_url=None)
        found = StyleFor(alone, self.sheets, False, self.fonts, None)
        styles = {pseudo: found(one, pseudo) for one, pseudo in found.get_computed_styles() if one is element}
        for style in styles.values():
            style.kept = True
        return styles


class Styles(StyleFor):
    """Where WeasyPrint asks for the style of an element of one document, or of one of its pages."""

    def __init__(self, root: Element, book: Stylebook) -> None:
        self._sheets, self.font_config = book.sheets, book.fonts
        self.initial_page_sizes: dict[str, Any] = {"box": None, "area": None}
        self._cascaded_styles: dict[tuple[Any, str | None], Any] = {}
        self._computed_styles: dict[tuple[Any, str | None], Any] = {}
        self._pages = book.kind(root, None).pages
        for element, kind in _kinds(root, None, book):
            for pseudo, style in kind.styles.items():
                self._computed_styles[element, pseudo] = style

    def __call__(self, element: Any, pseudo_type: str | None = None) -> Any:
        return self._computed_styles.get((element, pseudo_type))

    def add_page_declarations(self, page_type: Any) -> None:
        known = self._pages.get(page_type.name)
        if known is None:
            super().add_page_declarations(page_type)
        else:
            for pseudo, style in known.items():
                self._computed_styles[page_type, pseudo] = style

    def set_computed_styles(self, page_type: Any, *args: Any, pseudo_type: str | None = None, **kwargs: Any) -> None:
        """WeasyPrint asks this of pages only: the styles of elements are known."""
        if (page_type, pseudo_type) not in self._computed_styles:
            super().set_computed_styles(page_type, *args, pseudo_type=pseudo_type, **kwargs)
            style = self._computed_styles[page_type, pseudo_type]
            self._pages.setdefault(page_type.name, {})[pseudo_type] = style


def _kinds(element: Element, above: Kind | None, book: Stylebook) -> Iterator[tuple[Element, Kind]]:
    kind = book.kind(element, above)
    yield element, kind
    for child in element:
        # What is within a figure is drawn by the figure itself: one kind, and not shown, is enough for all of it.
        yield from [(child, book.kind(_IN_FIGURE, kind))] if element.tag == _FIGURE else _kinds(child, kind, book)
