import pytest
from babel.messages.pofile import read_po
from django.utils import translation
from django.utils.translation import gettext, ngettext, pgettext

from safetyplan.translation.catalogues import bring_up_to_date, catalogue_files, collect, compile_one, keys, read


def found(catalog):
    """Every sentence: (context, singular, plural)."""
    for message in catalog:
        if message.id:
            one, *many = (message.id,) if isinstance(message.id, str) else message.id
            yield (message.context, one, *many)


def filled(path, **words):
    """Write translations into a catalogue, by their English."""
    text = path.read_text()
    for english, own in words.items():
        english = english.replace("_", " ")
        assert text.count(f'msgid "{english}"\nmsgstr ""') == 1
        text = text.replace(f'msgid "{english}"\nmsgstr ""', f'msgid "{english}"\nmsgstr "{own}"')
    path.write_text(text)


def test_sentences_of_modules_are_found_with_context_and_plural(product):
    product(
        "safetyplan/a/words.py",
        "A = _('Plain')\nB = _p('quiet cue', 'Dull')\nC = ngettext_lazy('%(n)d row', '%(n)d rows', 'n')\n"
        "D = gettext('Called')\nE = pgettext_lazy('sign', 'Dull')\nF = other('Not ours')\n",
    )

    assert set(found(collect())) == {
        (None, "Plain"),
        ("quiet cue", "Dull"),
        ("sign", "Dull"),
        (None, "%(n)d row", "%(n)d rows"),
        (None, "Called"),
    }


def test_sentences_of_templates_are_found_with_context_and_plural(product):
    product(
        "templates/a/page.html",
        "{% translate 'Plain' %} {% translate 'Dull' context 'quiet label' %} {{ _('Called') }}\n"
        "{% blocktranslate trimmed %}\n  On two\n  lines\n{% endblocktranslate %}\n"
        "{% blocktranslate count n=n %}{{ n }} day{% plural %}{{ n }} days{% endblocktranslate %}",
    )

    assert set(found(collect())) == {
        (None, "Plain"),
        ("quiet label", "Dull"),
        (None, "Called"),
        (None, "On two lines"),
        (None, "%(n)s day", "%(n)s days"),
    }


def test_notes_for_translators_go_with_their_sentence_whole(product):
    product("safetyplan/words.py", "# Translators: they = the one who harms.\n# Never a friend.\nA = _('They call')\n")
    product("templates/page.html", "{# Translators: a button #}\n{% translate 'Go on' %}\n")

    collected = collect()

    assert collected.get("They call").auto_comments == ["they = the one who harms. Never a friend."]
    assert collected.get("Go on").auto_comments == ["a button"]


def test_a_sentence_that_stands_in_two_places_is_one(product):
    product("safetyplan/a.py", "A = _('Name')\n")
    product("safetyplan/b.py", "A = _('Name')\n\n\nB = _p('sign', 'Name')\n")

    collected = collect()

    assert keys(collected) == {(None, "Name"), ("sign", "Name")}
    assert [place for place, _line in collected.get("Name").locations] == ["safetyplan/a.py", "safetyplan/b.py"]


def test_the_sentences_of_our_own_product_are_found():
    collected = keys(collect())

    assert {
        (None, "Signs I have seen"),
        ("quiet cue", "Quick words"),
        ("sign", "They said they loved me after only a few days."),
        (None, "Download the page"),
        (None, "This holds up to %(limit_value)d letter. Yours has %(show_value)d. Nothing is lost: it is still here."),
    } <= collected


def test_a_new_catalogue_holds_every_sentence_untranslated_and_undoubted(product, catalogue):
    product("safetyplan/a.py", "A = _('Blue')\nB = ngettext('%(n)d row', '%(n)d rows', 2)\n")
    path = catalogue("ar")

    bring_up_to_date(path, collect())

    assert keys(read(path)) == keys(collect())
    assert "fuzzy" not in path.read_text()
    assert read(path).num_plurals == 6
    assert all(not any(message.string) for message in read(path) if message.id)


@pytest.mark.parametrize("language", ["es", "ar", "zh_Hans", "pt_BR"])
def test_bringing_up_to_date_twice_changes_nothing(product, catalogue, language):
    product("safetyplan/a.py", "A = _('Blue')\nB = ngettext('%(n)d row', '%(n)d rows', 2)\n")
    path = catalogue(language)
    bring_up_to_date(path, collect())
    before = path.read_bytes()

    bring_up_to_date(path, collect())

    assert path.read_bytes() == before


def test_what_is_translated_stays_and_what_changed_starts_empty(product, catalogue):
    product("safetyplan/a.py", "A = _('The blue door is open')\nB = _('Green')\nC = _('Gone')\n")
    path = catalogue("es")
    bring_up_to_date(path, collect())
    filled(path, The_blue_door_is_open="La puerta azul", Green="Verde", Gone="Nada")
    product("safetyplan/a.py", "A = _('The blue door is not open')\nB = _('Green')\n")

    bring_up_to_date(path, collect())

    kept = read(path)
    assert {message.id: message.string for message in kept if message.id} == {
        "Green": "Verde",
        "The blue door is not open": "",
    }
    assert not any(message.fuzzy for message in kept)
    assert "puerta" not in path.read_text()


def test_a_sentence_that_takes_on_a_plural_or_loses_it_starts_empty(product, catalogue):
    product("safetyplan/a.py", "A = _('One row')\nB = ngettext('A day', 'Days', 2)\n")
    path = catalogue("es")
    bring_up_to_date(path, collect())
    filled(path, One_row="Una fila")
    path.write_text(path.read_text().replace('msgstr[0] ""\nmsgstr[1] ""', 'msgstr[0] "Un día"\nmsgstr[1] "De días"'))
    product("safetyplan/a.py", "A = ngettext('One row', 'Rows', 2)\nB = _('A day')\n")

    bring_up_to_date(path, collect())

    kept = read(path)
    assert kept.get("One row").string == ("", "", "")
    assert kept.get("A day").string == ""
    assert not any(message.fuzzy for message in kept)


def test_what_a_translator_doubts_stays_doubted(product, catalogue):
    product("safetyplan/a.py", "A = _('Blue')\n")
    path = catalogue("es")
    bring_up_to_date(path, collect())
    filled(path, Blue="Azul")
    path.write_text(path.read_text().replace('msgid "Blue"', '# ask Ana\n#, fuzzy\nmsgid "Blue"'))

    bring_up_to_date(path, collect())

    assert read(path).get("Blue").fuzzy
    assert read(path).get("Blue").string == "Azul"
    assert "# ask Ana" in path.read_text()


def test_what_is_compiled_is_spoken_but_for_what_is_doubted(product, catalogue, settings):
    product("safetyplan/a.py", "A = _('Blue')\nB = _('Green')\nC = _p('sign', 'Blue')\nD = _('Left open')\n")
    product("safetyplan/b.py", "A = ngettext('%(n)d row', '%(n)d rows', 2)\n")
    path = catalogue("es")
    bring_up_to_date(path, collect())
    text = path.read_text()
    text = text.replace('msgctxt "sign"\nmsgid "Blue"\nmsgstr ""', 'msgctxt "sign"\nmsgid "Blue"\nmsgstr "Triste"')
    text = text.replace('\nmsgid "Blue"\nmsgstr ""', '\nmsgid "Blue"\nmsgstr "Azul"')
    text = text.replace('\nmsgid "Green"\nmsgstr ""', '\n#, fuzzy\nmsgid "Green"\nmsgstr "Verde"')
    for form, words in enumerate(["%(n)d fila", "%(n)d de filas", "%(n)d filas"]):
        text = text.replace(f'msgstr[{form}] ""', f'msgstr[{form}] "{words}"')
    path.write_text(text)

    compile_one(path)

    assert path.with_suffix(".mo").exists()
    settings.LANGUAGES = [("en", "English"), ("es", "Spanish")]
    settings.LOCALE_PATHS = settings.LOCALE_PATHS  # Django reads its catalogues anew
    with translation.override("es"):
        assert (gettext("Blue"), pgettext("sign", "Blue"), gettext("Green")) == ("Azul", "Triste", "Green")
        assert gettext("Left open") == "Left open"
        said = [ngettext("%(n)d row", "%(n)d rows", n) % {"n": n} for n in (1, 2, 1_000_000)]
        assert said == ["1 fila", "2 filas", "1000000 de filas"]
    with translation.override("en"):
        assert gettext("Blue") == "Blue"


def test_catalogues_are_found_in_every_folder_of_words(product, catalogue, settings, tmp_path):
    first = catalogue("es")
    second = tmp_path / "ours" / "fr" / "LC_MESSAGES" / "django.po"
    second.parent.mkdir(parents=True)
    second.touch()
    (tmp_path / "locale" / "README").touch()

    settings.LOCALE_PATHS = [*settings.LOCALE_PATHS, tmp_path / "ours", tmp_path / "none"]

    assert catalogue_files() == sorted([first, second])


def test_a_catalogue_can_be_read_by_others(product, catalogue):
    product("safetyplan/a.py", "A = _('¿Blue? “quoted” \\n and \\\\ more')\n")
    path = catalogue("es")

    bring_up_to_date(path, collect())

    with path.open("rb") as file:
        assert keys(read_po(file)) == {(None, "¿Blue? “quoted” \n and \\ more")}
