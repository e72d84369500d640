"""What is searched for, in every form that a program may write it in."""

import base64
from collections.abc import Iterator


def written(text: str) -> Iterator[bytes]:
    """A text as UTF-8, UTF-16, percent-, JSON- and base64-encoded and in hexadecimal."""
    plain = text.encode()
    yield plain
    yield text.encode("utf-16-le")
    yield text.encode("utf-16-be")
    yield "".join(f"%{byte:02X}" for byte in plain).encode()
    yield "".join(f"%{byte:02x}" for byte in plain).encode()
    yield "".join(f"\\u{ord(letter):04x}" for letter in text).encode()
    yield from packed(plain)


def packed(raw: bytes) -> Iterator[bytes]:
    """Bytes as they are, in hexadecimal, and as base64 at each of the three places where they may begin."""
    yield raw
    yield raw.hex().encode()
    yield raw.hex().upper().encode()
    for before in range(3):
        first = -(-before * 4 // 3)  # letters that hold something of what stands before
        last = (before + len(raw)) * 8 // 6  # from here on they hold something of what follows
        letters = base64.b64encode(bytes(before) + raw)[first:last]
        yield letters
        yield letters.replace(b"+", b"-").replace(b"/", b"_")


class Needles:
    """`texts` and `raws` by what they are; a hit says only that name, never the thing itself."""

    def __init__(self, texts: dict[str, str], raws: dict[str, bytes] | None = None) -> None:
        self.names: dict[bytes, str] = {}
        for name, text in texts.items():
            self.names |= dict.fromkeys(written(text), name)
        for name, raw in (raws or {}).items():
            self.names |= dict.fromkeys(packed(raw), name)

    def found_in(self, content: bytes) -> set[str]:
        return {name for needle, name in self.names.items() if needle in content}

    def count_in(self, content: bytes) -> int:
        return sum(map(content.count, self.names))
