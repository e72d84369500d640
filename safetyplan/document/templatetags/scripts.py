"""What the style sheet and the sheet of paper need to know of scripts."""

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from safetyplan.document.signs import with_note
from safetyplan.translation.languages import KNOWN, TABLE, Language

register = template.Library()
_FAMILIES = list(dict.fromkeys(language.font for language in TABLE))
_BY_ITSELF = ("card", "fold", "booklet", "slip")  # editions without room for a line of ours


@register.simple_tag
def font_stack(code: str = "en") -> SafeString:
    """Noto Sans first, so that digits and Latin letters are the same in every script; then the language's own font."""
    families = dict.fromkeys(["Noto Sans", KNOWN[code].font, *_FAMILIES])
    return mark_safe(", ".join(f'"{family}"' for family in families) + ", sans-serif")  # noqa: S308  names of ours


@register.simple_tag
def scripts() -> list[Language]:
    """The languages that need another font or another height of line than Latin letters do."""
    return [language for language in TABLE if (language.font, language.line) != ("Noto Sans", KNOWN["en"].line)]


@register.filter
def with_signs(markup: str, edition: str) -> SafeString:
    # Translators: at the foot of a printed page. (?) is printed as it stands here
    said = _("(?) stands for a sign that could not be printed here.")
    return with_note(markup, "" if edition in _BY_ITSELF else format_html('<p class="note">{}</p>', said))
