"""A finished PDF as two other programs read it: its words and where they stand, and every byte it holds."""

from collections.abc import Iterable
from ctypes import c_double
from functools import cached_property
from io import BytesIO
from typing import NamedTuple

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium

LETTER, A4 = (612.0, 792.0), (595.28, 841.89)  # points
MARGIN = 20 / 25.4 * 72  # below it stands only the number of the page
# What names a tool, a maker or a day in a file of which nothing is compressed or sealed any more.
TELLS = b"easyprint easyPrint pydyf pikepdf Producer Creator Author CreationDate ModDate xmp:".split()


class Line(NamedTuple):
    """What stands on one line, and the box of its letters in points from the lower left corner."""

    text: str
    left: float
    bottom: float
    right: float
    top: float


class Paper:
    def __init__(self, pdf: bytes) -> None:
        self.pdf = pdf
        with pypdfium2.PdfDocument(pdf) as document:
            self.sizes = [page.get_size() for page in document]
            self.lines = [list(_lines(page.get_textpage())) for page in document]
            self.drawn = [
                drawing.get_bounds() for drawing in document[0].get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH])
            ]

    @property
    def pages(self) -> int:
        return len(self.lines)

    @cached_property
    def text(self) -> str:
        return "\n".join(line.text for page in self.lines for line in page)

    def says(self, words: object) -> bool:
        """Whether these words are printed, wherever their lines break."""
        return squeezed(str(words)) in self._squeezed

    @cached_property
    def _squeezed(self) -> str:
        return squeezed(self.text)

    def holds_line_with(self, words: str) -> bool:
        """Whether these words stand on one line, unbroken."""
        return any(words in line.text for page in self.lines for line in page)

    def last_lines(self) -> Iterable[str]:
        """What stands lowest on each page, above its number."""
        for page in self.lines:
            body = [line for line in page if line.bottom > MARGIN]
            lowest = min(body, key=lambda line: line.bottom)
            yield max((line.text for line in body if line.bottom < lowest.top), key=len)


def squeezed(text: str) -> str:
    """The text without what breaks it into lines: white space, and places where a break was offered."""
    return "".join(text.split()).replace("\u200b", "")


def unpacked(pdf: bytes, password: str = "") -> bytes:
    """The same file with nothing in it compressed or sealed."""
    out = BytesIO()
    with pikepdf.open(BytesIO(pdf), password=password) as opened:
        opened.save(
            out,
            compress_streams=False,
            stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            fix_metadata_version=False,
        )
    return out.getvalue()


def _lines(page: pypdfium2.PdfTextPage) -> Iterable[Line]:
    text, boxes = "", []
    left, right, bottom, top = (c_double() for _side in range(4))
    for index in range(page.count_chars()):
        letter = chr(pdfium.FPDFText_GetUnicode(page, index))
        if letter not in "\r\n":
            text += letter
            if not letter.isspace():
                pdfium.FPDFText_GetCharBox(page, index, left, right, bottom, top)
                boxes.append((left.value, bottom.value, right.value, top.value))
            continue
        if boxes:
            yield _line(text, boxes)
        text, boxes = "", []
    if boxes:
        yield _line(text, boxes)


def _line(text: str, boxes: list[tuple[float, float, float, float]]) -> Line:
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return Line(text.strip(), min(lefts), min(bottoms), max(rights), max(tops))
