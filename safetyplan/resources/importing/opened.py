"""Opens what somebody points at: a file, a folder, or a zip of files. Nothing is ever unpacked to a disk."""

import io
import stat
import zipfile
import zlib
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from safetyplan.resources.importing.limits import MOST_BYTES, MOST_FILES, MOST_RATIO, Refused, megabytes

WANTED = {".csv", ".tsv", ".txt", ".json", ".jsonl", ".ndjson"}
_NO_DATA = ("license", "licence", "readme", "notice")

Files = dict[str, bytes]  # by name, with forward slashes


def open_path(path: Path) -> Files:
    """Raises Refused, or OSError where nothing can be opened."""
    if path.is_dir():
        return _folder(path)
    if not stat.S_ISREG(path.stat().st_mode):
        raise Refused(f"{path.name} is no plain file.")
    _bound(path.name, path.stat().st_size)
    with path.open("rb") as file:
        return open_bytes(path.name.encode("utf-8", "replace").decode(), file.read(MOST_BYTES + 1))


def open_bytes(name: str, data: bytes) -> Files:
    """Raises Refused."""
    _bound(name, len(data))
    if not data.strip():
        raise Refused(f"{name} is empty.")
    return _zip(name, data) if data.startswith(b"PK\x03\x04") else {name: data}


def _folder(folder: Path) -> Files:
    found: Files = {}
    size = 0
    for path in sorted(folder.rglob("*")):
        if not path.is_file() or not _is_wanted(path.relative_to(folder).as_posix()):
            continue
        if not path.resolve().is_relative_to(folder.resolve()):
            raise Refused(f"{path.name} leads out of the folder {folder.name}.")
        size += path.stat().st_size
        _bound(folder.name, size)
        found[path.relative_to(folder).as_posix()] = path.read_bytes()
    return _some(folder.name, found)


def _zip(name: str, data: bytes) -> Files:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _look_over(name, archive.infolist(), packed=len(data))
            wanted = [entry for entry in archive.infolist() if _is_wanted(entry.filename)]
            return _some(name, {entry.filename: _unpacked(archive, entry) for entry in wanted})
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, zlib.error) as error:
        raise Refused(f"{name} is a zip file that cannot be opened: it is damaged or has a password.") from error


def _look_over(name: str, entries: list[zipfile.ZipInfo], packed: int) -> None:
    names = [entry.filename for entry in entries]
    if "[Content_Types].xml" in names:
        raise Refused(f"{name} is a spreadsheet: save it as “CSV UTF-8” and bring in that.")
    for entry in names:
        if PurePosixPath(entry).is_absolute() or ".." in entry.split("/") or "\\" in entry or ":" in entry:
            raise Refused(f"{name} holds a path that climbs out of it.")
    if len(set(names)) < len(names):
        raise Refused(f"{name} holds two files of one name.")
    if len(names) > MOST_FILES:
        raise Refused(f"{name} holds {len(names)} files; at most {MOST_FILES} are read.")
    unpacked = sum(entry.file_size for entry in entries)
    _bound(name, unpacked, " once unpacked")
    if unpacked > MOST_RATIO * packed:
        raise Refused(f"{name} is packed {unpacked // packed} to 1, as no honest list is.")


def _unpacked(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    with archive.open(entry) as file:
        data = file.read(entry.file_size + 1)  # what the entry says of itself may be a lie
    if len(data) != entry.file_size:
        raise Refused(f"{entry.filename} is not as large as the zip file says.")
    return data


def _is_wanted(name: str) -> bool:
    path = PurePosixPath(name)
    hidden = any(part.startswith((".", "__MACOSX")) for part in path.parts)
    return not hidden and path.suffix.lower() in WANTED and not path.stem.lower().startswith(_NO_DATA)


def _some(name: str, files: Files) -> Files:
    if not files:
        raise Refused(f"{name} holds no table and no JSON.")
    _few(name, files)
    return files


def _few(name: str, files: Iterable[str]) -> None:
    if len(list(files)) > MOST_FILES:
        raise Refused(f"{name} holds more than {MOST_FILES} files.")


def _bound(name: str, size: int, when: str = "") -> None:
    if size > MOST_BYTES:
        raise Refused(f"{name} is {megabytes(size)}{when}; at most {megabytes(MOST_BYTES)} is read.")
