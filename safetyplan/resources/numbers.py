"""Whether digits can be a number of their country. Many hotlines are short: libraries call them wrong, they pass."""

import re

import phonenumbers
from phonenumbers import ValidationResult

from safetyplan.resources.phones import dialed

_SHORTEST, _SHORT, _LONGEST = 2, 6, 15  # digits; 15 is the most that any number has (ITU-T E.164)
_CANNOT = {
    ValidationResult.TOO_LONG: "is too long for a number of {country}",
    ValidationResult.TOO_SHORT: "is too short for a number of {country}",
    ValidationResult.INVALID_LENGTH: "has a length that no number of {country} has",
    ValidationResult.INVALID_COUNTRY_CODE: "begins with a country code that does not exist",
}


def why_not(number: str, country: str) -> str:
    """What keeps this from being a number of the country (ISO 3166-1), or an empty text. It is never a proof."""
    keys = dialed(number)
    digits = re.sub(r"\D", "", keys)
    if len(digits) < _SHORTEST or len(digits) > _LONGEST + 2:  # a prefix such as 00 may stand before it
        return "has too few digits" if len(digits) < _SHORTEST else "has too many digits"
    if len(digits) > 4 and len(set(digits)) == 1:
        return "is one digit over and over"
    if len(digits) <= _SHORT or keys[0] in "*#" or "*" in keys or country not in phonenumbers.SUPPORTED_REGIONS:
        return ""
    try:
        parsed = phonenumbers.parse(keys, country)
    except phonenumbers.NumberParseException:
        return f"cannot be a number of {country}"
    if parsed.country_code != phonenumbers.country_code_for_region(country):
        return f"is a number of another country than {country}"
    return _CANNOT.get(phonenumbers.is_possible_number_with_reason(parsed), "").format(country=country)
