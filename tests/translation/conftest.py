from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest


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
