"""A PDF that opens with a password, for those who ask for it. A locked file draws attention: the page says so."""

import os
import re
from io import BytesIO

from pikepdf import Encryption, Pdf

PASSWORD_LEAST, PASSWORD_MOST = 6, 60  # letters; PDF 2.0 holds 127 bytes of UTF-8
_MARK, _COMMON_MARK = b"%\xbf\xf7\xa2\xfe", b"%\xe2\xe3\xcf\xd3"  # the second line of a file says that it is binary
_ID = re.compile(rb"(?<=/ID \[<)[0-9a-f]{32}><[0-9a-f]{32}(?=>\])")


def locked(pdf: bytes, password: str) -> bytes:
    """The same document, sealed with AES-256 (PDF 2.0, revision 6) under this password."""
    sealed = BytesIO()
    with Pdf.open(BytesIO(pdf)) as document:
        document.save(sealed, encryption=Encryption(user=password, owner=password, R=6, metadata=True))
    return _without_tool_or_time(sealed.getvalue())


def _without_tool_or_time(pdf: bytes) -> bytes:
    """Two things of qpdf stand in the clear: a second line that only it writes, and an /ID that is the MD5 of the time
    in seconds, which is soon found by trying. Others of the same length take their place. In revision 6 no key is made
    of the /ID (ISO 32000-2, 7.6.4)."""
    number = os.urandom(16).hex().encode()
    return _ID.sub(number + b"><" + number, pdf.replace(_MARK, _COMMON_MARK, 1))
