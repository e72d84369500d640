"""Writes a file whole or not at all: a server may be reading it, and the disk may be full."""

import os
from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Make `data` the file `path`, and its folder where there is none. What stood there stays until the new is whole.

    Raises OSError, and then nothing has changed.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        beside.write_bytes(data)
        os.replace(beside, path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
