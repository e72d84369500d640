from django import template
from django.utils.html import format_html_join
from django.utils.safestring import SafeString

from safetyplan.document.cycle import STAGES
from safetyplan.document.legible import legible, stays_whole
from safetyplan.document.signs import drawable
from safetyplan.plans.templatetags.plan import piece
from safetyplan.sections.answer import Line, Number, Own

register = template.Library()


@register.filter
def ink(line: str | Line) -> SafeString:
    """A line of an answer, or one piece of it, as it goes on paper."""
    pieces = [line] if isinstance(line, str) else line
    return format_html_join("", "{}", ((_inked(text),) for text in pieces))


def _inked(text: str) -> SafeString | str:
    kind = Own if isinstance(text, Number) and not stays_whole(text) else type(text)
    return piece(kind(drawable(legible(text))))


@register.simple_tag
def stage_number(question: str) -> str:
    """The number by which the figure of the cycle shows this stage; empty for any other question."""
    return f"{STAGES.index(question) + 1}  " if question in STAGES else ""


@register.filter
def of(panels: dict[str, SafeString], name: str) -> SafeString:
    """The markup of the panel of this name."""
    return panels[name]


@register.filter
def as_own(text: str) -> Own:
    """A text that the reader wrote, to be set in its own direction."""
    return Own(text)
