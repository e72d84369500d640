import re
import time
import zlib
from contextlib import suppress
from hashlib import md5
from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from weasyprint import HTML

from safetyplan.document.locked import locked
from safetyplan.document.render import render
from tests.conftest import kept_plan
from tests.document.paper import TELLS, Paper, unpacked

WORD = "Dos tazas azules 7"
# Of the title, the language, the structure, the fonts and the letters: each stands in another part of a file.
READ_BY_ANYBODY = [b"dc:title", b"/Lang (en)", b"/StructElem", b"/FontDescriptor", b"beginbfchar"]


@pytest.fixture(scope="module")
def plain():
    return render(kept_plan("sparse"))


@pytest.fixture(scope="module")
def sealed(plain):
    return locked(plain, WORD)


def read_by_a_stranger(pdf):
    """What stands in a file as it is, and what its streams inflate to where they inflate."""
    read = [pdf]
    for stream in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL):
        with suppress(zlib.error):
            read.append(zlib.decompress(stream))
    return b"\n".join(read)


def said_about_itself(pdf):
    """What a file tells whoever has its password, by name: in its info and in its XMP."""
    with pikepdf.open(BytesIO(pdf), password=WORD) as document:
        info = {name: str(words) for name, words in document.docinfo.items()}
        with document.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as said:
            return info | {name.rpartition("}")[2]: words for name, words in said.items()}


def test_the_file_opens_with_its_password_and_with_no_other(sealed):
    with pypdfium2.PdfDocument(sealed, password=WORD) as document:
        assert "A door that closes too softly" in document[0].get_textpage().get_text_range()
    for other in (None, "", WORD.lower(), WORD + " "):
        with pytest.raises(pypdfium2.PdfiumError):
            pypdfium2.PdfDocument(sealed, password=other)


def test_it_is_sealed_with_aes_of_256_bits(sealed):
    with pikepdf.open(BytesIO(sealed), password=WORD) as document:
        assert (document.encryption.bits, document.encryption.R) == (256, 6)
        assert document.encryption.stream_method == pikepdf.models.encryption.EncryptionMethod.aesv3


def test_who_has_no_password_reads_nothing_of_it(plain, sealed):
    assert [part for part in READ_BY_ANYBODY if part in read_by_a_stranger(plain)] == READ_BY_ANYBODY
    assert [part for part in READ_BY_ANYBODY if part in read_by_a_stranger(sealed)] == []


def test_who_has_the_password_reads_every_word_of_the_file_it_was_made_of(plain, sealed):
    assert Paper(unpacked(sealed, WORD)).text == Paper(plain).text


def test_a_sealed_file_still_reads_aloud(sealed):
    with pikepdf.open(BytesIO(sealed), password=WORD) as document:
        assert document.Root.MarkInfo.Marked
        assert document.Root.Lang == "en"


def test_also_to_who_has_the_password_it_tells_its_title_and_no_tool_no_maker_and_no_day(sealed):
    made_by_another = "<meta name=author content=me><meta name=dcterms.created content=2020-02-03><p>Hello"
    telling = locked(HTML(string=made_by_another).write_pdf(pdf_variant="pdf/ua-1"), WORD)
    assert {"/Author", "/Producer", "/CreationDate", "Producer", "creator"} <= set(said_about_itself(telling))
    assert b"WeasyPrint" not in telling
    assert b"WeasyPrint" in unpacked(telling, WORD)

    assert said_about_itself(sealed) == {"title": "Notes", "part": "1"}
    assert [word for word in TELLS if word in unpacked(sealed, WORD)] == []


def told_in_the_clear(pdf, seconds):
    """What a file tells of the tool that sealed it, and whether one of these seconds is the one it was sealed in."""
    (first, second), *_others = re.findall(rb"/ID \[<(\w{32})><(\w{32})>\]", pdf)
    made_of = {md5(f"{at}custom pipeline  QPDF ".encode(), usedforsecurity=False).hexdigest() for at in seconds}
    return pdf.splitlines()[1] == b"%\xbf\xf7\xa2\xfe", bool({first.decode(), second.decode()} & made_of)


def test_who_has_no_password_learns_neither_the_tool_nor_the_second_it_was_sealed_in(plain):
    began, by_the_tool = int(time.time()), BytesIO()
    with pikepdf.open(BytesIO(plain)) as document:
        document.save(by_the_tool, encryption=pikepdf.Encryption(user=WORD, owner=WORD, R=6))
    ours = locked(plain, WORD)
    seconds = range(began - 1, int(time.time()) + 1)  # the tool's clock is coarser: a few milliseconds behind this one

    assert told_in_the_clear(by_the_tool.getvalue(), seconds) == (True, True)
    assert told_in_the_clear(ours, seconds) == (False, False)
    assert len(ours) == len(by_the_tool.getvalue())
