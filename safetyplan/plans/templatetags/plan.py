"""What the pages need besides Django's own tags."""

import re
import unicodedata
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from django import template
from django.conf import settings
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import get_language, get_language_bidi, get_language_info

from safetyplan.plans.exit_sites import offered_in, site_number
from safetyplan.sections.answer import Gap, Number, Own

register = template.Library()
# Among words from the right the parts of a number would change places; parts in digits from there would among any.
_NUMBER = re.compile(r"\+?\(?\d+(?:[ ().\-/]+\d+)+|\+\d+")
_OTHER_DIGITS = re.compile(r"(?:(?![0-9])\d)+")


@register.simple_tag
def neutral_title() -> str:
    return settings.SAFETYPLAN_NEUTRAL_TITLE


@register.simple_tag
def logo() -> str:
    """The static file of the agency's logo; empty where it set none."""
    return settings.SAFETYPLAN_LOGO


@register.simple_tag
def exit_site(plan: Any) -> dict[str, Any]:
    """Where the exit leads, its number and address; on an error page there is no plan that could have picked one."""
    number = site_number(getattr(plan, "exit_site", 0), get_language() or "")
    return {"number": number, "address": settings.SAFETYPLAN_EXIT_SITES[number]}


@register.simple_tag
def exit_sites() -> list[dict[str, Any]]:
    """The neutral sites to choose from: number and the name of the host."""
    sites = [(number, settings.SAFETYPLAN_EXIT_SITES[number]) for number in offered_in(get_language() or "")]
    return [
        {"number": number, "name": (urlsplit(site).hostname or site).removeprefix("www.")} for number, site in sites
    ]


@register.simple_tag
def idle_seconds() -> int:
    """Seconds after which a page that nobody sent goes away: a minute before its cookie would keep no word any more."""
    return settings.IDLE_MINUTES * 60 - 60


@register.simple_tag
def cover_class() -> str:
    """The class by which the stylesheet knows after how many minutes the page is covered."""
    return f"cover-{settings.COVER_MINUTES}"


@register.simple_tag
def offered_languages() -> list[dict[str, Any]]:
    """The languages on offer, each with its own name; empty where there is nothing to choose."""
    codes = [code for code, _name in settings.LANGUAGES]
    return [get_language_info(code) for code in codes] if len(codes) > 1 else []


@register.simple_tag
def arrow() -> str:
    """From what stands before it to what follows, in the direction of the page: no font turns an arrow round."""
    return "←" if get_language_bidi() else "→"


@register.filter
def piece(text: str) -> SafeString | str:
    """A piece of an answer's line: own words with their own direction, numbers left to right, gaps ruled."""
    if isinstance(text, Number):
        return format_html('<bdi class="number" dir="ltr">{}</bdi>', _digits_set_apart(text))
    if isinstance(text, Gap):
        return format_html('<span class="{}"></span>', "gap")
    if isinstance(text, Own):
        facing = direction(text)
        return format_html(
            '<bdi dir="{}">{}</bdi>', facing, _set_apart(text, _NUMBER, _digits_set_apart) if facing == "rtl" else text
        )
    return text


def _set_apart(text: str, numbers: re.Pattern[str], within: Callable[[str], str] = str) -> SafeString:
    """The text with each of these numbers from left to right, whatever it stands among."""
    pieces: list[str | SafeString] = []
    end = 0
    for number in numbers.finditer(text):
        pieces += [text[end : number.start()], format_html('<bdi dir="ltr">{}</bdi>', within(number[0]))]
        end = number.end()
    return format_html_join("", "{}", ((one,) for one in [*pieces, text[end:]]))


def _digits_set_apart(text: str) -> SafeString:
    return _set_apart(text, _OTHER_DIGITS)


@register.filter
def direction(text: str) -> str:
    """`rtl` or `ltr`, by the first strong character (Unicode Bidirectional Algorithm, rules P2 and P3)."""
    for character in text:
        strength = unicodedata.bidirectional(character)
        if strength in {"R", "AL"}:
            return "rtl"
        if strength == "L":
            return "ltr"
    return "ltr"
