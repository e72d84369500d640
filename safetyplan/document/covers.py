"""Cover pages: nothing, a plain title, or a page of everyday life in front."""

from typing import Any

from django.utils.dates import WEEKDAYS
from django.utils.formats import get_format
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

COVERS: dict[str, str | Promise] = {
    "none": _("No cover"),
    "plain": _("A title, and nothing else"),
    "week": _("A page to plan a week on"),
    "packing": _("A packing list"),
}
# Translators: a packing list such as hangs in any home; ordinary things, in the order of packing
_TO_PACK = [
    _p("quiet label", "Toothbrush"),
    _p("quiet label", "Comb"),
    _p("quiet label", "Towel"),
    _p("quiet label", "Socks"),
    _p("quiet label", "Shirts"),
    _p("quiet label", "Sweater"),
    _p("quiet label", "Rain jacket"),
    _p("quiet label", "Shoes"),
    _p("quiet label", "Sunglasses"),
    _p("quiet label", "Phone charger"),
    _p("quiet label", "Book"),
    _p("quiet label", "Snacks"),
    _p("quiet label", "Water bottle"),
    _p("quiet label", "Umbrella"),
]
_TITLES = {
    "plain": _p("quiet label", "Notes"),
    "week": _p("quiet label", "This week"),
    "packing": _p("quiet label", "Packing list"),
}


def cover_page(cover: str) -> dict[str, Any]:
    """What the template of a cover needs; nothing where there is none. `cover` is a key of COVERS."""
    if cover == "none":
        return {}
    first = int(get_format("FIRST_DAY_OF_WEEK"))  # 0 is Sunday there, and Monday in WEEKDAYS
    days = [str(WEEKDAYS[(first - 1 + step) % 7]) for step in range(7)]
    return {"cover": cover, "cover_title": _TITLES[cover], "days": days, "to_pack": _TO_PACK}
