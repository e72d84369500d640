"""A PDF that opens with a password, for those who ask for it. A locked file draws attention: the page says so."""

from io import BytesIO

from pikepdf import Encryption, Pdf

PASSWORD_LEAST, PASSWORD_MOST = 6, 60  # letters; PDF 2.0 holds 127 bytes of UTF-8


def locked(pdf: bytes, password: str) -> bytes:
    """The same document, sealed with AES-256 (PDF 2.0, revision 6) under this password."""
    sealed = BytesIO()
    with Pdf.open(BytesIO(pdf)) as document:
        document.save(sealed, encryption=Encryption(user=password, owner=password, R=6, metadata=True))
    return sealed.getvalue()
