"""A document of which the styles are known before it is laid out."""

from functools import partial
from typing import Any

from weasyprint import DEFAULT_OPTIONS
from weasyprint.css.counters import CounterStyle
from weasyprint.css.targets import TargetCollector
from weasyprint.document import Document
from weasyprint.images import get_image_from_uri
from weasyprint.layout import LayoutContext

from safetyplan.document.engine.markup import Markup
from safetyplan.document.engine.styles import Stylebook, Styles


class Drawing(Document):
    """Laid out by WeasyPrint; only how an element comes by its style is ours."""

    book: Stylebook

    @classmethod
    def of(cls, markup: Markup, book: Stylebook, **options: Any) -> "Drawing":
        options = DEFAULT_OPTIONS | options | {"stylesheets": book}
        drawn = cls._render(markup, book.fonts, book.counters.copy(), None, options)
        drawn.book = book
        return drawn

    @classmethod
    def _build_layout_context(
        cls, html: Markup, font_config: Any, counter_style: CounterStyle, _profiles: Any, options: dict[str, Any]
    ) -> LayoutContext:
        images = partial(get_image_from_uri, cache={}, url_fetcher=html.url_fetcher, options=options)
        styles = Styles(html.etree_element, options["stylesheets"])
        return LayoutContext(styles, images, font_config, counter_style, TargetCollector())
