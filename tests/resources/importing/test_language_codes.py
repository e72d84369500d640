import pytest

from safetyplan.resources.importing.language_codes import codes_in


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("en, es", ["en", "es"]),
        ("English; Spanish", ["en", "es"]),
        ("Español and 中文", ["es", "zh"]),
        ("spa/eng", ["es", "en"]),
        ("American Sign Language", ["ase"]),
        ("Haitian Creole", ["ht"]),
        ("Spanish, spanish, es", ["es"]),
        ("Klingonese, many others", []),
        ("", []),
    ],
)
def test_languages_are_known_by_code_and_by_name(text, codes):
    assert codes_in(text) == codes
