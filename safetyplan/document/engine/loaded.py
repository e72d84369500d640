"""The libraries that WeasyPrint loads stay loaded until their process has ended.

Python lets go of them a little earlier, and they are unloaded while a thread of a newer Pango may still be at work in
them. On Debian 13 a process that had drawn its document then died of it now and then (SIGSEGV).
"""

import ctypes

from weasyprint.text.ffi import fontconfig, gobject, harfbuzz, harfbuzz_subset, pango, pangoft2


def keep_loaded() -> None:
    for library in (fontconfig, gobject, harfbuzz, harfbuzz_subset, pango, pangoft2):
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(library))
