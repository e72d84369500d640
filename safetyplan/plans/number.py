"""The return number: five groups of four digits and two check digits. It looks like a membership number."""

import secrets
import unicodedata

DIGITS = 20  # 66 bits when drawn at random
SALT = b"return number/v1"  # what a number is stretched with, beside the pepper


class NotANumber(ValueError):
    """What was typed cannot be a return number: too short, too long, or with a slip in it."""


def new_number() -> str:
    """A fresh number, as digits only: 20 at random and 2 that check them (ISO 7064, MOD 97-10)."""
    digits = "".join(secrets.choice("0123456789") for _ in range(DIGITS))
    return digits + _check(digits)


def written(number: str) -> str:
    """The number as people read it: `1234 5678 9012 3456 7890 12`."""
    return " ".join(number[start : start + 4] for start in range(0, len(number), 4))


def ends_like(number: str, typed: str) -> bool:
    """Whether the part that is typed back before a number counts, its last full group and the check, is the same."""
    return digits_of(typed)[-6:] == number[-6:]


def read(typed: str) -> str:
    """The digits of a typed number, of any script and with any spacing. Raises NotANumber."""
    number = digits_of(typed)
    if len(number) != DIGITS + 2 or _check(number[:DIGITS]) != number[DIGITS:]:
        raise NotANumber
    return number


def digits_of(typed: str) -> str:
    """Only the digits of a text, as 0 to 9, whatever script they were typed in."""
    found = (unicodedata.decimal(character, None) for character in typed)
    return "".join(str(digit) for digit in found if digit is not None)


def _check(digits: str) -> str:
    return f"{98 - int(digits) * 100 % 97:02}"
