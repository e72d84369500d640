"""The pages of a document as pictures, to be looked at before anything is kept."""

from io import BytesIO

import pypdfium2

WIDTH = 640  # pixels: enough to read, light enough for a slow line
# Sixteen shades take half a byte each; to look for the best sixteen takes longer than to draw the page.
_SHADE_OF = [round(grey / 17) for grey in range(256)]
_GREY_OF = bytes(17 * shade for shade in range(16) for _colour in "rgb")


def pages_in(pdf: bytes) -> int:
    with _opened(pdf) as document:
        return len(document)


def picture_of(pdf: bytes, number: int) -> bytes:
    """The page of this number, counted from 1, as a PNG in shades of grey. Raises IndexError where there is none."""
    with _opened(pdf) as document:
        if not 1 <= number <= len(document):
            raise IndexError(number)
        page = document[number - 1]
        drawn = page.render(scale=WIDTH / page.get_width(), grayscale=True).to_pil()
    shades, file = drawn.point(_SHADE_OF), BytesIO()
    shades.putpalette(_GREY_OF)
    shades.save(file, "PNG", bits=4)
    return file.getvalue()


def _opened(pdf: bytes) -> pypdfium2.PdfDocument:
    return pypdfium2.PdfDocument(pdf)
