"""Every language that the product could speak: one line each. What Django needs to know of one comes from here.

To add a language, add its line, make `locale/<folder>/LC_MESSAGES/`, and run `collectwords`. A language is offered to
readers once `compilewords` found enough of it translated (`standing.py` holds the rule).
"""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

# Plural rules as a catalogue's header has them. Where Django has the language, the rule is Django's own: two catalogues
# of one language that count in different ways would each be asked by their own rule, and translators see only one.
_ONE = "nplurals=1; plural=0;"
_TWO = "nplurals=2; plural=(n != 1);"
_TWO_ZERO = "nplurals=2; plural=(n > 1);"
_MILLIONS = "nplurals=3; plural=n == 1 ? 0 : n != 0 && n % 1000000 == 0 ? 1 : 2;"
_ARABIC = (
    "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 && n%100<=99 ? 4 : 5;"
)
_RUSSIAN = (
    "nplurals=4; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : "
    "n%10==0 || (n%10>=5 && n%10<=9) || (n%100>=11 && n%100<=14)? 2 : 3);"
)
_POLISH = (
    "nplurals=4; plural=(n==1 ? 0 : (n%10>=2 && n%10<=4) && (n%100<12 || n%100>14) ? 1 : "
    "n!=1 && (n%10>=0 && n%10<=1) || (n%10>=5 && n%10<=9) || (n%100>=12 && n%100<=14) ? 2 : 3);"
)
_HEBREW = "nplurals=4; plural=(n == 1) ? 0 : (n == 2) ? 1 : (n % 10 == 0 && n > 10) ? 2 : 3;"

_ARABIC_FONT = "Noto Sans Arabic"


class Language(NamedTuple):
    """`code` is Django's, `own_name` what its readers call it, `plurals` the rule in the header of its catalogue.

    `font` draws its script on paper, `line` is the height of a line for that script; `paper` is what its readers use
    where no country is known. A language that is `only_tried` is for tests and developers.
    """

    code: str
    name: str
    own_name: str
    plurals: str
    font: str = "Noto Sans"
    rtl: bool = False
    line: float = 1.42
    paper: str = "a4"
    only_tried: bool = False

    @property
    def tight(self) -> float:
        """The height of a line where there is little room, and of a heading."""
        return round(max(1.25, self.line * 0.9), 2)

    @property
    def folder(self) -> str:
        """The name of its folder under `locale/`: `zh_Hans` for zh-hans, `pt_BR` for pt-br."""
        first, _dash, rest = self.code.partition("-")
        if not rest:
            return first
        return f"{first}_{rest.title() if len(rest) > 2 else rest.upper()}"


TABLE = (
    Language("en", "English", "English", _TWO, paper="letter"),
    Language("es", "Spanish", "español", _MILLIONS, paper="letter"),
    Language("zh-hans", "Simplified Chinese", "中文（简体）", _ONE, "Noto Sans CJK SC", line=1.6),
    Language("zh-hant", "Traditional Chinese", "中文（繁體）", _ONE, "Noto Sans CJK TC", line=1.6),
    Language("ar", "Arabic", "العربية", _ARABIC, _ARABIC_FONT, rtl=True, line=1.7),
    Language("ru", "Russian", "русский", _RUSSIAN),
    Language("ht", "Haitian Creole", "Kreyòl Ayisyen", _TWO, paper="letter"),
    Language("ko", "Korean", "한국어", _ONE, "Noto Sans CJK KR", line=1.6),
    Language("bn", "Bengali", "বাংলা", _TWO, "Noto Sans Bengali", line=1.7),
    Language("fr", "French", "français", _TWO_ZERO),
    Language("vi", "Vietnamese", "Tiếng Việt", _ONE, line=1.6),
    Language("tl", "Tagalog", "Tagalog", _TWO, paper="letter"),
    Language("ur", "Urdu", "اردو", _TWO, "Noto Nastaliq Urdu", rtl=True, line=2.1),
    Language("pl", "Polish", "polski", _POLISH),
    Language("pt-br", "Portuguese (Brazil)", "português (Brasil)", _TWO_ZERO),
    Language("yi", "Yiddish", "ייִדיש", _TWO, "Noto Sans Hebrew", rtl=True, line=1.6),
    Language("he", "Hebrew", "עברית", _HEBREW, "Noto Sans Hebrew", rtl=True, line=1.6),
    Language("it", "Italian", "italiano", _TWO),
    Language("el", "Greek", "Ελληνικά", _TWO),
    Language("hi", "Hindi", "हिन्दी", _TWO, "Noto Sans Devanagari", line=1.7),
    Language("ne", "Nepali", "नेपाली", _TWO, "Noto Sans Devanagari", line=1.7),
    Language("pa", "Punjabi", "ਪੰਜਾਬੀ", _TWO, "Noto Sans Gurmukhi", line=1.7),
    Language("gu", "Gujarati", "ગુજરાતી", _TWO, "Noto Sans Gujarati", line=1.7),
    Language("ta", "Tamil", "தமிழ்", _TWO, "Noto Sans Tamil", line=1.7),
    Language("fa", "Persian", "فارسی", _TWO_ZERO, _ARABIC_FONT, rtl=True, line=1.7),
    Language("ps", "Pashto", "پښتو", _TWO, _ARABIC_FONT, rtl=True, line=1.7),
    Language("uk", "Ukrainian", "українська", _RUSSIAN),
    Language("sw", "Swahili", "Kiswahili", _TWO),
    Language("so", "Somali", "Soomaali", _TWO),
    Language("am", "Amharic", "አማርኛ", _TWO, "Noto Sans Ethiopic", line=1.6),
    Language("th", "Thai", "ภาษาไทย", _ONE, "Noto Sans Thai", line=1.8),
    Language("km", "Khmer", "ខ្មែរ", _ONE, "Noto Sans Khmer", line=2.0),
    Language("my", "Burmese", "မြန်မာ", _ONE, "Noto Sans Myanmar", line=2.0),
    Language("ja", "Japanese", "日本語", _ONE, "Noto Sans CJK JP", line=1.6),
    # Not languages: English made long and strange, and English in Arabic letters, to see what breaks before it does.
    Language("en-xa", "English, made long", "[Ëñĝļîšĥ·]", _TWO, only_tried=True),
    Language("ar-xb", "English in Arabic letters", "[ئنعلىسه]", _ARABIC, _ARABIC_FONT, True, 1.7, only_tried=True),
)
KNOWN = {language.code: language for language in TABLE}
STANDING = "standing.json"  # what `compilewords` found of a language, beside its catalogue


def by_folder(folder: str) -> Language | None:
    """The language whose catalogue stands in this folder under `locale/`."""
    return next((language for language in TABLE if language.folder == folder), None)


def offered(folders: Iterable[Path], *, trying: bool = False) -> list[tuple[str, str]]:
    """Django's LANGUAGES: English, and each language that was found to have enough under these `locale` folders.

    `trying` lets in those that are no languages.
    """
    places = list(folders)
    return [
        (language.code, language.name)
        for language in TABLE
        if language.code == "en" or ((trying or not language.only_tried) and _has_enough(language, places))
    ]


def _has_enough(language: Language, folders: Iterable[Path]) -> bool:
    for folder in folders:
        built = folder / language.folder / "LC_MESSAGES"
        try:
            if built.joinpath("django.mo").exists() and json.loads(built.joinpath(STANDING).read_text())["enough"]:
                return True
        except (OSError, ValueError, KeyError):
            continue
    return False


def lang_info() -> dict[str, dict[str, object]]:
    """What Django calls LANG_INFO, for every language of the table."""
    return {
        language.code: {
            "bidi": language.rtl,
            "code": language.code,
            "name": language.name,
            "name_local": language.own_name,
        }
        for language in TABLE
    }


def bidi() -> list[str]:
    """Django's LANGUAGES_BIDI, which knows a language by the part of its code before the dash."""
    return sorted({language.code.split("-")[0] for language in TABLE if language.rtl})
