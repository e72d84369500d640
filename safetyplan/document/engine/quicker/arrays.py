"""An array of glyph numbers is of one type, whatever its length.

WeasyPrint writes the length into the type, and cffi parses every type that it has not met yet, and keeps it for good.
"""

from typing import Any

from weasyprint.pdf import fonts
from weasyprint.text.ffi import ffi


class _AnyLength:
    """cffi's own, but for arrays that are made from what is to stand in them."""

    def __getattr__(self, name: str) -> Any:
        return getattr(ffi, name)

    def new(self, kind: str, *content: Any) -> Any:
        return ffi.new(f"{kind.partition('[')[0]}[]" if content and kind.endswith("]") else kind, *content)


def hasten() -> None:
    fonts.ffi = _AnyLength()
