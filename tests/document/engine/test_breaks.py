"""A line ends where the library would end it, with less of the text shaped."""

from types import SimpleNamespace
from xml.etree.ElementTree import Element

import pytest
from weasyprint.text import line_break

from safetyplan.document import engine
from safetyplan.document.engine.quicker import breaks
from safetyplan.document.sheet import Sheet
from tests.document.engine.watching import watched

TEXTS = {
    "en": "When I notice that, I will go to a room with a way out, and I will call Ada – she knows the word.",
    "long words": "Donaudampfschifffahrtsgesellschaft and/or supercalifragilisticexpialidocious  or www.example.org/a",
    "ar": "عندما ألاحظ ذلك، سأذهب إلى غرفة فيها مخرج وأتصل بصديقتي 555 0100 التي تعرف الكلمة وتنتظر مني خبراً",
    "zh": "注意到以后，我会到一个有出口的房间去，再给知道暗号的朋友打电话：555 0100。然后等一等，不急着回答。",
    "mixed": "I call أمينة عند الباب then 注意到以后，我会 wait, 555 0100 or שלום and go on, step by step by step",
    "two paragraphs": "One line ends here\nand another begins, which is long enough to be broken into two or three",
    "soft": "A super\u00adcali\u00adfragi\u00adlistic word and others, some of them not so long and some of them long",
    "spaces": "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r s t u v",
}
WIDTHS = [30, 47, *range(60, 700, 13)]


@pytest.fixture
def style():
    book = engine._book(Sheet("letter"))
    body = book.kind(Element("body"), book.kind(Element("html", {"lang": "en"}), None))
    return book.kind(Element("p"), body).styles[None]


def lines(split, text, style, width):
    """Each line as its text, its length in bytes, where the next begins, and its measures."""
    found, rest = [], text
    with engine.turn():
        while rest:
            layout, length, resume, *measures = split(rest, style, None, width, 0)
            found.append((layout.text, length, resume, measures))
            rest = rest.encode()[resume:].decode() if resume else ""
    return found


def width_of(text, style):
    with engine.turn():
        return breaks._plain(text, style, None, None, 0)[3]


@pytest.mark.parametrize("name", TEXTS)
def test_every_line_is_the_one_the_library_makes(name, style):
    text = TEXTS[name]
    just = [width_of(text[:space], style) for space, sign in enumerate(text) if sign == " " and space]
    for width in [*WIDTHS, *just, *(most - 0.01 for most in just)]:
        ours = lines(breaks._split_first_line, text, style, width)
        assert ours == lines(breaks._plain, text, style, width), width


@pytest.mark.parametrize("text", ["My way out is ", "iiii " * 40, "مخرجي هو "])
def test_a_text_that_fits_but_for_the_space_at_its_end_stays_on_its_line(text, style):
    fits = width_of(text.rstrip(), style)

    for width in (fits, fits + 0.5, width_of(text, style) - 0.5):
        kept = [line[0].rstrip() for line in lines(breaks._split_first_line, text, style, width)]
        assert kept == [text.rstrip()]
    assert len(lines(breaks._split_first_line, text, style, fits - 0.5)) == 2


def test_a_line_that_comes_again_in_the_same_document_is_not_shaped_again(style):
    def shaped(*asked):
        context = SimpleNamespace()
        with engine.turn(), watched(line_break.create_layout, lambda about: about["text"]) as texts:
            for text, width in asked:
                breaks._split_first_line(text, style, context, width, 0)
        return len(texts)

    one = TEXTS["en"], 300
    assert shaped(one) == shaped(one, one, one) > 0
    assert shaped(one, (TEXTS["en"], 301), (TEXTS["zh"], 300)) == 3 * shaped(one)


def test_for_ordinary_texts_the_library_is_not_asked(style):
    asked = {}
    for name in ("en", "ar", "zh", "soft"):
        with engine.turn(), watched(breaks._plain, lambda about: about["text"]) as asked[name]:
            assert breaks._split_first_line(TEXTS[name], style, None, 300, 0)

    assert [name for name, texts in asked.items() if texts] == ["soft"]
