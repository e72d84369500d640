from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def output(tmp_path: Path) -> Iterator[Path]:
    """Where pages would go. When a plan is wrong, no file may be left there or beside it."""
    folder = tmp_path / "out"
    folder.mkdir()
    yield folder / "notes.pdf"
    assert list(folder.iterdir()) == []
