from gettext import c2py

import pytest
from babel import Locale
from django.conf import settings
from django.utils.translation import get_language_bidi, get_language_info, gettext, override, to_locale

from safetyplan.translation.catalogues import bring_up_to_date, collect, compile_one
from safetyplan.translation.languages import KNOWN, TABLE, by_folder, offered
from safetyplan.translation.standing import Standing, write

REAL = [language for language in TABLE if not language.only_tried]
each = pytest.mark.parametrize("language", REAL, ids=lambda language: language.code)


@each
def test_a_language_has_its_name_its_direction_and_the_folder_that_django_looks_in(language):
    info = get_language_info(language.code)

    assert (info["name"], info["name_local"]) == (language.name, language.own_name)
    with override(language.code):
        assert get_language_bidi() == language.rtl == info["bidi"]
    assert to_locale(language.code) == language.folder
    assert by_folder(language.folder) is language


@each
def test_its_direction_is_what_unicode_says(language):
    assert (Locale.parse(language.folder).text_direction == "rtl") == language.rtl


@each
def test_its_plural_rule_gives_each_number_one_of_its_forms(language):
    count, rule = language.plurals.split("; plural=")
    form = c2py(rule.rstrip(";"))

    found = {form(number) for number in (0, 1, 2, 3, 5, 11, 21, 100, 101, 1_000_000)}
    forms = int(count.removeprefix("nplurals="))
    assert found in (set(range(forms)), set(range(forms - 1)))  # a last form may be for fractions alone


def test_the_settings_come_from_the_table():
    assert set(dict(settings.LANGUAGES)) <= {language.code for language in REAL}
    assert settings.LANGUAGES[0] == ("en", "English")
    assert {"ar", "he", "fa", "ur", "yi", "ps"} <= set(settings.LANGUAGES_BIDI)


def stands(folder, *, enough=True, text=None):
    built = folder / "ht" / "LC_MESSAGES"
    built.mkdir(parents=True, exist_ok=True)
    (built / "django.mo").touch()
    write(built / "django.po", Standing(enough, "draft"))
    if text is not None:
        (built / "standing.json").write_text(text)


def test_a_language_is_offered_when_its_compiled_catalogue_is_there_and_has_enough(tmp_path):
    assert offered([tmp_path, tmp_path / "none"]) == [("en", "English")]
    stands(tmp_path)
    assert offered([tmp_path]) == [("en", "English"), ("ht", "Haitian Creole")]

    stands(tmp_path, enough=False)
    assert offered([tmp_path]) == [("en", "English")]
    for broken in ["", "{}", "[", '{"enough": null}']:
        stands(tmp_path, text=broken)
        assert offered([tmp_path]) == [("en", "English")]


def test_a_language_that_django_lacks_needs_one_line_and_a_catalogue(product, catalogue, settings):
    product("safetyplan/a.py", "A = _('Blue')\n")
    path = catalogue("ht")
    bring_up_to_date(path, collect())
    path.write_text(path.read_text().replace('msgid "Blue"\nmsgstr ""', 'msgid "Blue"\nmsgstr "Ble"'))
    compile_one(path)

    settings.LANGUAGES = [("en", "English"), ("ht", "Haitian Creole")]
    settings.LOCALE_PATHS = settings.LOCALE_PATHS  # Django reads its catalogues anew
    with override("ht"):
        assert gettext("Blue") == "Ble"
    assert KNOWN["ht"].plurals in path.read_text()
