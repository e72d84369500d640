from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from safetyplan.translation.catalogues import bring_up_to_date, collect, read, write


@pytest.fixture
def product(tmp_path: Path, settings: Any) -> Callable[..., None]:
    """A small product in place of ours: write a file of it by its path."""
    settings.BASE_DIR = tmp_path
    settings.LOCALE_PATHS = [tmp_path / "locale"]

    def write(path: str, text: str) -> None:
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text)

    return write


@pytest.fixture
def catalogue(tmp_path: Path) -> Callable[..., Path]:
    """An empty catalogue of a language, under the folder that `product` names."""

    def begin(language: str) -> Path:
        path = tmp_path / "locale" / language / "LC_MESSAGES" / "django.po"
        path.parent.mkdir(parents=True)
        path.touch()
        return path

    return begin


@pytest.fixture
def spanish(product: Callable[..., None], catalogue: Callable[..., Path]) -> Path:
    """A small product with sentences of every class, and a Spanish catalogue that has some of them."""
    product("templates/base.html", "{% translate 'Exit this page' %}")
    product(
        "safetyplan/sections/pets.py",
        "A = _('Who could take care of the pets?')\nB = _p('quiet cue', 'Walks')\n"
        "C = _p('plan step', 'I will call {who} at 911 today.')\n"
        "D = ngettext('%(n)d day', '%(n)d days', 2)\nE = _('Text START to %(name)s, or wait for them outside.')\n",
    )
    product("safetyplan/sections/danger_signs.py", "A = _p('sign', 'They said that they would hurt me.')\n")
    path = catalogue("es")
    bring_up_to_date(path, collect())
    catalog = read(path)
    catalog.get("Exit this page").string = "Salir de esta página"
    catalog.get("They said that they would hurt me.", "sign").string = "Dijo que me haría daño."
    catalog.get("Who could take care of the pets?").string = "¿Quién podría cuidar a los animales?"
    write(path, catalog)
    return path
