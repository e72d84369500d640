"""The fonts of all documents, also in a process that was forked from the one that read them."""

import os
from typing import Any

from weasyprint.text.ffi import ffi, gobject, pango, pangoft2
from weasyprint.text.fonts import FontConfiguration

_LOOKS_IN_A_THREAD = 15100  # Pango 1.50 of Debian 12 has no such thread, 1.56 of Debian 13 has


class ForkedFonts(FontConfiguration):
    """A newer Pango looks fonts up in a thread of each font map. A fork leaves that thread behind, and the first text
    in a font that was not met before would wait for it for ever: in a forked process the map is made anew."""

    font_map: Any

    def __init__(self) -> None:
        super().__init__()
        self._left_behind: list[Any] = []  # what was measured with an older map still points to it
        if pango.pango_version() >= _LOOKS_IN_A_THREAD:
            os.register_at_fork(after_in_child=self.make_map_anew)

    def make_map_anew(self) -> None:
        self._left_behind.append(self.font_map)
        self.font_map = ffi.gc(pangoft2.pango_ft2_font_map_new(), gobject.g_object_unref)
        pangoft2.pango_fc_font_map_set_config(ffi.cast("PangoFcFontMap *", self.font_map), self._config)
        self.strut_layouts.clear()
