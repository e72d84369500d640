"""Every file that the product can touch, and what the system tells of its processes."""

import os
from collections.abc import Iterator
from pathlib import Path

from tests.battery.ground import ROOT
from tests.battery.house import House
from tests.battery.needles import Needles

ELSEWHERE = [Path("/tmp"), Path("/var/tmp"), Path("/dev/shm"), Path.home() / ".cache"]  # noqa: S108


def search(house: House, needles: Needles) -> list[str]:
    """Where anything was found: "what in which place"."""
    return [f"{name} in {place}" for place, content in sinks(house) for name in sorted(needles.found_in(content))]


def sinks(house: House) -> Iterator[tuple[str, bytes]]:
    """Every place and what it holds. Folders that others write to as well give what is new since the house opened."""
    for path in files_under(house.folder):
        yield f"{house.folder.name}/{path.relative_to(house.folder)}", _read(path)
    for path in filter(house.saw_made, files_under(ROOT, hidden=False)):
        yield str(path.relative_to(ROOT)), _read(path)
    for folder in ELSEWHERE:
        for path in filter(house.saw_made, [*folder.glob("*"), *folder.glob("*/*")]):
            yield str(path), _read(path)
    for process in house.members():
        yield from told_of(process)


def raw_database(house: House) -> Iterator[bytes]:
    """The files of the database, as they lie on the disk: itself, its log, and what goes with them.

    Its log comes first: what is moved out of it meanwhile is then found in the other.
    """
    return map(_read, sorted(files_under(house.data), reverse=True))


def files_under(folder: Path, *, hidden: bool = True) -> Iterator[Path]:
    """Without the `hidden` ones: neither the program's packages nor what its checks keep."""
    for here, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if hidden or not name.startswith(".")]
        yield from (path for path in map(Path(here).joinpath, names) if path.is_file() and not path.is_symlink())


def told_of(process: int) -> Iterator[tuple[str, bytes]]:
    """What a process list shows, and the files it holds open, those already deleted included."""
    about = Path(f"/proc/{process}")
    for name in ("cmdline", "environ", "comm"):
        yield f"/proc/…/{name}", _read(about / name)
    try:
        opened = list((about / "fd").iterdir())
    except OSError:
        return
    for door in opened:
        if door.is_file():  # follows the link: pipes and sockets are not files, deleted files still are
            yield f"/proc/…/fd of {_leads_to(door)}", _read(door)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _leads_to(door: Path) -> str:
    try:
        return os.readlink(door)
    except OSError:
        return "a file now closed"
