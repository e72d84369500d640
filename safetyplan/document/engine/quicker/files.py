"""The file of a font: looked at where it lies. The library copies all of it for each size of each weight that a
document uses; two weights of a Chinese font are 38 MB."""

from typing import Any

from weasyprint.pdf import fonts
from weasyprint.pdf.fonts import Font
from weasyprint.text.ffi import ffi, harfbuzz

_plain_data, _plain_begin, _plain_clean = fonts.get_hb_object_data, Font.__init__, Font.clean


def hasten() -> None:
    Font.__init__, Font.clean = _begin, _clean


def _begin(font: Any, *about: Any) -> None:
    fonts.get_hb_object_data = _where_it_lies  # one thread draws at a time
    try:
        _plain_begin(font, *about)
    finally:
        fonts.get_hb_object_data = _plain_data


def _where_it_lies(face: Any) -> Any:
    """A buffer over the whole file, which lives as long as the buffer does."""
    blob, length = harfbuzz.hb_face_reference_blob(face), ffi.new("unsigned int *")
    data = ffi.cast("char *", harfbuzz.hb_blob_get_data(blob, length))
    return ffi.buffer(ffi.gc(data, lambda _data: harfbuzz.hb_blob_destroy(blob)), length[0])


def _clean(font: Any, *about: Any) -> None:
    _plain_clean(font, *about)
    if not isinstance(font.file_content, bytes):  # it goes into the document whole
        font.file_content = bytes(font.file_content)
