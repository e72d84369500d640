"""Seal and unseal. The only module that touches a cipher.

A browser holds a random token. HKDF makes from it, with the server's pepper, the name of a way in and a key; that key
opens the plan's own data key, and the data key opens the body. Names and keys are bytes.
"""

import hashlib
import hmac
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

TOKEN_BYTES = 32
_FORMAT = b"\x01"  # first byte of everything sealed: a later format can be told apart
_NONCE_BYTES = 12  # NIST SP 800-38D; random, one data key seals far fewer than 2**32 bodies
_PAGE = 4096  # bodies are padded to this many bytes, so that their length tells little


class CannotOpen(Exception):
    """The key does not fit, or what was sealed is damaged. Which of the two is never said."""


def stretch(number: str, salt: bytes) -> bytes:
    """A token made from a return number by Argon2id with the server's pepper. Slow on purpose, and hungry for memory.

    The salt of a number that is looked up is the same for all: 66 random bits leave nothing to precompute.
    """
    return Argon2id(
        salt=salt,
        length=TOKEN_BYTES,
        iterations=settings.ARGON2_PASSES,
        lanes=1,
        memory_cost=settings.ARGON2_KIB,
        secret=settings.PEPPER.encode(),
    ).derive(number.encode())


def new_token() -> bytes:
    return os.urandom(TOKEN_BYTES)


def new_key() -> bytes:
    return AESGCM.generate_key(256)


def name_of(token: bytes) -> str:
    """The name of the way in that this token is: 32 hexadecimal characters, from which nothing can be learned."""
    return _derive(token, b"way-in/name", 16).hex()


def key_of(token: bytes) -> bytes:
    """The key that this token is."""
    return _derive(token, b"way-in/key", 32)


def seal(key: bytes, text: bytes, about: str) -> bytes:
    """`text` sealed under `key`, padded; it opens only together with the same `about` (which row, which revision)."""
    return wrap(key, _pad(text), about)


def unseal(key: bytes, sealed: bytes, about: str) -> bytes:
    """The text sealed by `seal`. Raises CannotOpen for every other input."""
    return _unpad(unwrap(key, sealed, about))


def wrap(key: bytes, data_key: bytes, about: str) -> bytes:
    """A data key sealed under the key of a way in: as `seal` does, but not padded: all keys are of one length."""
    nonce = os.urandom(_NONCE_BYTES)
    return _FORMAT + nonce + AESGCM(key).encrypt(nonce, data_key, about.encode())


def unwrap(key: bytes, wrapped: bytes, about: str) -> bytes:
    """The data key sealed by `wrap`. Raises CannotOpen for every other input."""
    nonce, body = wrapped[1 : 1 + _NONCE_BYTES], wrapped[1 + _NONCE_BYTES :]
    if wrapped[:1] != _FORMAT:
        raise CannotOpen
    try:
        return AESGCM(key).decrypt(nonce, body, about.encode())
    except (InvalidTag, ValueError):  # ValueError: cut shorter than a nonce
        raise CannotOpen from None


def mark(text: bytes) -> str:
    """A short mark by which a page can tell whether an answer changed since it was shown: 16 hexadecimal characters."""
    return hmac.new(settings.PEPPER.encode(), b"mark" + text, hashlib.sha256).hexdigest()[:16]


def _derive(token: bytes, info: bytes, length: int) -> bytes:
    return HKDF(SHA256(), length, salt=settings.PEPPER.encode(), info=info).derive(token)


def _pad(text: bytes) -> bytes:
    framed = len(text).to_bytes(4, "big") + text
    return framed + bytes(-len(framed) % _PAGE)


def _unpad(padded: bytes) -> bytes:
    length = int.from_bytes(padded[:4], "big")
    if len(padded) < 4 + length:
        raise CannotOpen
    return padded[4 : 4 + length]
