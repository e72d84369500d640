"""Prints the Debian names of what this machine lacks: libraries and fonts for documents, a browser for the tests."""

import ctypes
import ctypes.util
import platform
import re
import shutil
import subprocess
import sys

LIBRARIES = {
    "libpango-1.0-0": "pango-1.0",
    "libpangoft2-1.0-0": "pangoft2-1.0",
    "libharfbuzz-subset0": "harfbuzz-subset",
}
OLDEST_PANGO = 14400  # 1.44.0, in the number pango_version() gives
FAMILIES = {
    "fonts-noto-core": {
        "Noto Sans",  # Latin, Greek, Cyrillic
        "Noto Sans Arabic", "Noto Nastaliq Urdu", "Noto Sans Hebrew", "Noto Sans Devanagari", "Noto Sans Bengali",
        "Noto Sans Gurmukhi", "Noto Sans Gujarati", "Noto Sans Tamil", "Noto Sans Thai", "Noto Sans Khmer",
        "Noto Sans Myanmar", "Noto Sans Ethiopic", "Noto Sans Symbols2",
    },
    "fonts-noto-cjk": {"Noto Sans CJK SC", "Noto Sans CJK TC", "Noto Sans CJK JP", "Noto Sans CJK KR"},
}  # fmt: skip
BROWSERS = ["chromium", "chromium-browser"]
QUICK = "chromium-headless-shell"  # the same engine without windows: the tests need half the time. Debian has it


def load(name: str) -> ctypes.CDLL | None:
    """The library, found the way WeasyPrint finds it, or None."""
    for path in (f"lib{name}.so.0", f"lib{name}.dylib", f"lib{name}.0.dylib", ctypes.util.find_library(name)):
        try:
            return path and ctypes.CDLL(path)
        except OSError:
            continue
    return None


def system() -> str:
    """What this system calls itself in os-release(5); empty where it has no such file."""
    try:
        return platform.freedesktop_os_release()["ID"]
    except OSError:
        return ""


def families() -> set[str]:
    try:
        # Fontconfig's own tool, wherever this system keeps it.
        found = subprocess.run(["fc-list", ":", "family"], capture_output=True, text=True, check=True)  # noqa: S607
    except (OSError, subprocess.CalledProcessError):
        return set()
    return set(re.split("[,\n]", found.stdout))


for package, name in LIBRARIES.items():
    library = load(name)
    if library is None or (name == "pango-1.0" and library.pango_version() < OLDEST_PANGO):
        print(package)
there = families()
for package, needed in FAMILIES.items():
    if not needed <= there:
        print(package)
if sys.argv[1:] == ["test"]:
    if not any(map(shutil.which, BROWSERS)):
        print("chromium")
    if not shutil.which(QUICK) and system() == "debian":
        print(QUICK)
    if sys.platform == "linux" and load("atomic") is None:
        print("libatomic1")  # Playwright, which drives the browser, does not start without it
