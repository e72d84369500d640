from io import StringIO

from django.core.management import call_command
from django.utils import translation
from django.utils.translation import gettext


def test_it_compiles_every_catalogue_and_django_speaks_it(product, catalogue, settings):
    product("safetyplan/a.py", "A = _('Blue')\n")
    spanish, french = catalogue("es"), catalogue("fr")
    call_command("collectwords", stdout=StringIO())
    spanish.write_text(spanish.read_text().replace('msgid "Blue"\nmsgstr ""', 'msgid "Blue"\nmsgstr "Azul"'))
    out = StringIO()

    call_command("compilewords", stdout=out)

    assert out.getvalue() == "2 catalogues compiled\n"
    assert spanish.with_suffix(".mo").exists()
    assert french.with_suffix(".mo").exists()
    settings.LANGUAGES = [("en", "English"), ("es", "Spanish"), ("fr", "French")]
    settings.LOCALE_PATHS = settings.LOCALE_PATHS  # Django reads its catalogues anew
    for language, words in {"es": "Azul", "fr": "Blue", "en": "Blue"}.items():
        with translation.override(language):
            assert gettext("Blue") == words


def test_without_catalogues_there_is_nothing_to_compile(product):
    out = StringIO()

    call_command("compilewords", stdout=out)

    assert out.getvalue() == "0 catalogues compiled\n"
