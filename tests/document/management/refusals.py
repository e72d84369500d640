"""How a plan is turned away by a command."""

import json
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command


def said_of(path: Path | str, output: Path | str) -> str:
    """The one line with which `printplan` turns this plan away."""
    with pytest.raises(CommandError) as refusal:
        call_command("printplan", str(path), "-o", str(output))
    assert refusal.value.returncode == 2
    assert str(refusal.value).isprintable()
    return str(refusal.value)


def written(folder: Path, text: str | bytes) -> Path:
    path = folder / "plan.json"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def answers(kept: Any) -> str:
    return json.dumps({"format": 1, "answers": kept})
