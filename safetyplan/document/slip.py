"""The return slip: a card with a number on it that looks like a membership number."""

from django.template.loader import render_to_string
from django.utils import translation

from safetyplan.document.drawing import draw_markup


def slip_pdf(number: str) -> bytes:
    """A PDF of one small card with this number, as people read it, and nothing else. Raises as `draw_file` does."""
    context = {
        "edition": "slip",
        "language": translation.get_language(),
        "rtl": translation.get_language_bidi(),
        "number": number,
    }
    return draw_markup(render_to_string("document/slip.html", context), "letter")
