"""The signs that a language is written with from day to day."""

from pathlib import Path

from django.conf import settings

from safetyplan.translation.languages import Language

# The rows that hold the signs in everyday use, by national standards: the first level of GB/T 2312 (3,755 signs),
# Big5 (5,401) and JIS X 0208 (2,965), the syllables of KS X 1001 (2,350). The names are those of Python's codecs.
_FIRST_LEVEL = {
    "zh-hans": ("gb2312", 0xB0, 0xD7),
    "zh-hant": ("big5", 0xA4, 0xC6),
    "ja": ("euc_jp", 0xB0, 0xCF),
    "ko": ("euc_kr", 0xB0, 0xC8),
}


def everyday_signs(language: Language) -> set[str]:
    """Every sign of the product's own sentences in this language, and of its first level where a standard has one.

    None where no catalogue of it is compiled.
    """
    folders = (Path(folder) / language.folder / "LC_MESSAGES" / "django.mo" for folder in settings.LOCALE_PATHS)
    # Such a file is text between tables of numbers (GNU gettext manual, 10.3); those read as a few letters more.
    own = {sign for file in folders if file.exists() for sign in file.read_bytes().decode(errors="ignore")}
    return own and own | _first_level(language.code)


def _first_level(code: str) -> set[str]:
    codec, first, last = _FIRST_LEVEL.get(code, ("ascii", 0, -1))
    pairs = (bytes((row, cell)) for row in range(first, last + 1) for cell in range(0x40, 0xFF))
    return {sign for pair in pairs if len(sign := pair.decode(codec, errors="ignore")) == 1}
