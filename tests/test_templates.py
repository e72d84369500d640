"""Every template: no word that a translator cannot reach, and no line break in what they are given."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from django.conf import settings

FOLDER = Path(settings.BASE_DIR, "templates")
TEMPLATES = sorted(FOLDER.rglob("*.html"))
each_template = pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(FOLDER)))
# Attributes that are read out or shown.
SHOWN = {"alt", "aria-label", "aria-description", "aria-roledescription", "placeholder", "summary", "title", "content"}
# Meta elements that tell the browser how to draw, and say nothing.
SILENT = {("name", "viewport"), ("name", "color-scheme"), ("http-equiv", "refresh")}
_TRANSLATED = re.compile(r"{%\s*blocktrans(?:late)?\b.*?%}.*?{%\s*endblocktrans(?:late)?\s*%}", re.DOTALL)
_TAGS = re.compile(r"{#.*?#}|{%\s*comment.*?endcomment\s*%}|{%.*?%}|{{.*?}}", re.DOTALL)


class _Shown(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        if tag == "meta" and SILENT & set(attrs):
            return
        shown = (
            {*SHOWN, "value"} if dict(attrs).get("type") in {"submit", "button", "reset"} and tag == "input" else SHOWN
        )
        self.words += [value for name, value in attrs if name in shown and value]

    def handle_data(self, data):
        self.words.append(data)


def untranslated(template: str) -> list[str]:
    """The visible words of a template that stand outside every translation."""
    shown = _Shown(_TAGS.sub(" ", _TRANSLATED.sub(" ", template))).words
    return [" ".join(words.split()) for words in shown if re.search(r"[^\W\d_]", words)]


def untrimmed(template: str) -> list[str]:
    """Blocks whose line breaks a translator would have to copy."""
    return [tag for tag in re.findall(r"{%\s*blocktrans(?:late)?\b.*?%}", template) if " trimmed " not in tag]


def unwritten(template: str) -> list[str]:
    """Translations of something else than one text, written out."""
    tags = re.findall(r"{%\s*trans(?:late)?\s.*?%}", template)
    whole = re.compile(r"""{% translate ("[^"]*"|'[^']*')( context ("[^"]*"|'[^']*'))?( as \w+)? %}""")
    return [tag for tag in tags if not whole.fullmatch(tag)]


@each_template
def test_a_template_shows_no_word_outside_a_translation(path):
    assert untranslated(path.read_text()) == []


@each_template
def test_a_template_gives_translators_whole_texts_without_line_breaks(path):
    assert untrimmed(path.read_text()) == []
    assert unwritten(path.read_text()) == []


def test_there_are_templates_to_look_at():
    assert len(TEMPLATES) > 30


@pytest.mark.parametrize(
    ("template", "found"),
    [
        ("<p>Call now</p>", ["Call now"]),
        ('<p>{% translate "Call" %} now</p>', ["now"]),
        ('<p aria-label="Call {{ name }}">1</p>', ["Call"]),
        ('<input type="submit" value="Send"><input type="hidden" value="seat">', ["Send"]),
        ('<img alt="A ring"><input placeholder="Name">', ["A ring", "Name"]),
        ("{% if a %}Yes{% else %}{% blocktranslate trimmed %}No{% endblocktranslate %}{% endif %}", ["Yes"]),
        ('{% comment %}why{% endcomment %}{# why #}<p class="lead">{{ words }} · → 12</p>', []),
        ('<meta name="viewport" content="width=device-width"><meta name="description" content="A plan">', ["A plan"]),
    ],
)
def test_a_word_outside_a_translation_is_found(template, found):
    assert untranslated(template) == found


def test_a_block_with_line_breaks_is_found():
    assert untrimmed("{% blocktranslate %}\n  Call\n{% endblocktranslate %}") == ["{% blocktranslate %}"]
    assert untrimmed("{% blocktranslate trimmed with a=b %}Call{% endblocktranslate %}") == []


@pytest.mark.parametrize("tag", ["{% translate words %}", '{% translate "Call"|add:name %}', '{% trans "Call" %}'])
def test_a_translation_of_something_else_than_a_text_is_found(tag):
    assert unwritten(tag) == [tag]
    assert unwritten('{% translate "Call" %}{% translate \'Call\' context "quiet label" as call %}') == []
