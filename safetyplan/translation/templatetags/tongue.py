"""A section speaks the language of the page or, where that lacks a sentence that matters, English: never both."""

from typing import Any

from django import template
from django.template.base import FilterExpression, NodeList, Parser, Token
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _

from safetyplan.translation.review import State
from safetyplan.translation.standing import speaks_english, standing_of

register = template.Library()


@register.tag
def section_words(parser: Parser, token: Token) -> "SectionWords":
    """`{% section_words section %}…{% endsection_words %}`: what stands between, in the language of the section."""
    section = parser.compile_filter(token.split_contents()[1])
    inside = parser.parse(("endsection_words",))
    parser.delete_first_token()
    return SectionWords(section, inside)


class SectionWords(template.Node):
    def __init__(self, section: FilterExpression, nodelist: NodeList) -> None:
        self.section, self.nodelist = section, nodelist

    def render(self, context: template.Context) -> SafeString:
        if not speaks_english(self.section.resolve(context)):
            return self.nodelist.render(context)
        with override("en"):
            return format_html('<div lang="en" dir="ltr">{}</div>', self.nodelist.render(context))


@register.simple_tag
def english_for_now(section: Any) -> SafeString | str:
    """The one line that says why a section is in English, in the language of the page; empty where it is not."""
    # Translators: on a page, or a part of a printed page, that is not yet in the reader's language
    said = _("This part is in English for now.")
    return format_html('<p class="help">{}</p>', said) if speaks_english(section) else ""


@register.simple_tag
def language_note() -> SafeString | str:
    """One neutral line at the foot of a page in a language that was not yet approved."""
    if standing_of(get_language() or "en").state == State.APPROVED:
        return ""
    # Translators: at the foot of every page, and discreet: it does not say what the page is about
    return format_html('<p class="help">{}</p>', _("These pages are new in this language. A word may still be wrong."))
