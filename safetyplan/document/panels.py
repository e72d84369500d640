"""Small panels of one sheet: each is first laid out on a page of its own, and holds as much as stays on that page."""

from collections.abc import Callable, Sequence
from typing import Any

from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from safetyplan.document.engine import Drawing

Context = dict[str, Any]


def fitted(
    names: Sequence[str], contexts: Sequence[Context], lay_out: Callable[[str], Drawing]
) -> dict[str, SafeString]:
    """The markup of each panel, from the roomiest of `contexts` in which it fits, or else from the tightest.

    The panels are tried together, each by halving, so that a sheet takes a handful of small layouts.
    """
    tightest = len(contexts) - 1
    fits_from, not_before = dict.fromkeys(names, tightest), dict.fromkeys(names, 0)
    level = dict.fromkeys(names, 0)
    found: dict[str, SafeString] = {}
    while level:
        tried = {name: _panel(name, contexts[at]) for name, at in level.items()}
        too_long = _running_over(lay_out(render_to_string("document/panels.html", contexts[0] | {"panels": tried})))
        for name, at in list(level.items()):
            if name in too_long and at < tightest:
                not_before[name] = at + 1
            else:
                fits_from[name], found[name] = at, tried[name]
            level[name] = (not_before[name] + fits_from[name]) // 2
            if not_before[name] >= fits_from[name] and (name in found or at == tightest):
                del level[name]
    return found


def _panel(name: str, context: Context) -> SafeString:
    return render_to_string("document/_panel.html", context | {"panel": name})


def _running_over(drawn: Drawing) -> set[str]:
    """The panels that take more than one page. Each is an anchor, named after it, on every page it stands on."""
    pages = [name for page in drawn.pages for name in page.anchors]
    return {name.removeprefix("panel-") for name in pages if pages.count(name) > 1}
