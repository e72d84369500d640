"""What is known beforehand of every element is what WeasyPrint would find out."""

import re

import pytest
from django.template.loader import render_to_string
from weasyprint import CSS, HTML

from safetyplan.document.engine import FetchesNothing, laid_out, turn
from safetyplan.document.engine.rules import refuse_what_is_not_known_beforehand
from safetyplan.document.engine.styles import Stylebook
from safetyplan.document.sheet import Sheet

BODY = """<h1>Title</h1><h2>Part</h2>
<svg xmlns="http://www.w3.org/2000/svg" class="cycle" viewBox="0 0 9 9" role="img"><circle cx="4" cy="4" r="3"/></svg>
<h3>Question</h3><ul><li class="point">• one <bdi dir="rtl">אחת</bdi></li><li class="box"><span class="tick">☐</span>
two</li></ul><p>Text with <strong>weight</strong> and <span class="gap"></span>.</p>
<div class="rowed"><div class="who">Name</div><div><span class="label">Number:</span>
<bdi class="number" dir="ltr">555 0100</bdi></div></div><div class="pair"><p>when</p><p>will</p></div>
<div class="service"><p><bdi class="call" dir="ltr">555 0101</bdi></p><p class="note">said</p></div>"""
PAGE = '<html lang="{}" dir="{}"><head><title>Notes</title></head><body class="{} plain">{}</body></html>'


def boxes(pages):
    """Every box of these pages: what it is of, where it stands and how large, and its words."""
    for page in pages:
        for box in page._page_box.descendants():
            place = (box.position_x, box.position_y, box.width, box.height)
            yield box.element_tag, tuple(round(one, 6) for one in place), getattr(box, "text", "")


@pytest.mark.parametrize(("language", "direction"), [("en", "ltr"), ("ar", "rtl")])
@pytest.mark.parametrize("edition", ["full", "page"])
def test_every_box_stands_where_weasyprint_alone_would_put_it(language, direction, edition):
    markup, sheet = PAGE.format(language, direction, edition, BODY), Sheet("letter")
    rules = CSS(string=render_to_string("document/print.css", sheet.measures()), url_fetcher=FetchesNothing())

    alone = list(boxes(HTML(string="<!DOCTYPE html>" + markup).render(stylesheets=[rules]).pages))

    with turn():
        assert list(boxes(laid_out(markup, sheet).pages)) == alone
    assert len(alone) > 60


def test_a_kind_of_element_is_learned_once_and_classes_of_no_rule_make_none():
    with turn():
        book = laid_out(PAGE.format("en", "ltr", "full", BODY), Sheet("letter")).book
        count = book._kinds
        for said in ("full", "none-of-ours"):
            laid_out(PAGE.format("en", "ltr", said, BODY), Sheet("letter"))

    assert isinstance(book, Stylebook)
    assert book._kinds == count


@pytest.mark.parametrize(
    "rule",
    [
        "h2 + p { margin: 0 }",
        "h2 ~ p { margin: 0 }",
        "li:first-child { margin: 0 }",
        "p:nth-of-type(2) { margin: 0 }",
        "p:empty { margin: 0 }",
        "div { width: 50vw }",
        "@page :first { margin: 0 }",
    ],
)
def test_a_rule_that_looks_further_than_an_element_and_its_ancestors_is_refused(rule):
    with pytest.raises(ValueError, match="looks at more than"):
        refuse_what_is_not_known_beforehand("p { margin: 0 }\n" + rule)


def test_what_a_rule_may_look_at():
    refuse_what_is_not_known_beforehand(
        "/* a + b */ html[dir=rtl] .box > p, ul li::before { width: calc(1em + 2pt); content: '+' }"
    )


def test_every_element_of_a_document_has_its_defaults(settings):
    folder = settings.BASE_DIR / "templates" / "document"
    known = set(re.findall(r"\b(?:svg|strong|[a-z]+\d?)\b", (folder / "elements.css").read_text()))
    pages = {"choices.html", "look.html", "_looked_at.html", "names.html", "beside.html"}  # of the screen, not of paper
    used = {
        name
        for path in folder.glob("*.html")
        if path.name not in pages and "<form" not in path.read_text()
        for name in re.findall(r"<([a-z][a-z0-9]*)", path.read_text())
    }

    assert {"h1", "li", "svg"} <= used
    assert used - {"span", "bdi", "path", "polygon", "circle", "text", "g"} <= known
