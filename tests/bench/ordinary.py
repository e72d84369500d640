"""The ordinary template: flex, grid and tables, as one would write it who thinks of the page and not of its cost."""

from functools import cache
from pathlib import Path

from django.conf import settings
from django.template import Context, Engine, Template
from django.template.backends.django import get_installed_libraries

from safetyplan.document.cycle import STAGES, arcs, dots
from tests.bench.words import Words


@cache
def _template() -> Template:
    folders = [Path(__file__).parent / "templates", settings.BASE_DIR / "templates"]
    return Engine(dirs=folders, libraries=get_installed_libraries()).get_template("ordinary.html")


def ordinary_html(words: Words, paper: str = "letter") -> str:
    """These words as HTML with its styles, ready for any engine that sets HTML."""
    figure = {"dots": dots(set(STAGES[:3])), "arcs": arcs()}
    return _template().render(Context({"words": words, "paper": paper, **figure}))
