from io import BytesIO

import pikepdf
import pypdfium2
import pytest

from safetyplan.document.locked import locked
from safetyplan.document.render import render
from tests.conftest import kept_plan

WORD = "Dos tazas azules 7"


@pytest.fixture(scope="module")
def sealed():
    return locked(render(kept_plan("sparse")), WORD)


def test_the_file_opens_with_its_password_and_with_no_other(sealed):
    with pypdfium2.PdfDocument(sealed, password=WORD) as document:
        assert "A door that closes too softly" in document[0].get_textpage().get_text_range()
    for other in (None, "", WORD.lower(), WORD + " "):
        with pytest.raises(pypdfium2.PdfiumError):
            pypdfium2.PdfDocument(sealed, password=other)


def test_it_is_sealed_with_aes_of_256_bits_and_nothing_is_left_in_the_clear(sealed):
    with pikepdf.open(BytesIO(sealed), password=WORD) as document:
        assert (document.encryption.bits, document.encryption.R) == (256, 6)
        assert document.encryption.stream_method == pikepdf.models.encryption.EncryptionMethod.aesv3
    assert b"dc:title" not in sealed
    assert WORD.encode() not in sealed


def test_a_sealed_file_still_reads_aloud(sealed):
    with pikepdf.open(BytesIO(sealed), password=WORD) as document:
        assert document.Root.MarkInfo.Marked
        assert document.Root.Lang == "en"


def test_the_file_names_no_tool(sealed):
    for tool in (b"pikepdf", b"qpdf", b"QPDF", b"WeasyPrint"):
        assert tool not in sealed
