from safetyplan.translation.sentences import digest, sentences


def test_a_sentence_knows_its_english_its_note_and_where_it_stands(product):
    product("safetyplan/sections/pets.py", "# Translators: a pet\nA = _p('sign', 'They hurt it')\n")
    product(
        "templates/base.html",
        "{% blocktranslate count n=n %}{{ n }} day{% plural %}{{ n }} days{% endblocktranslate %}",
    )

    days, pet = sentences()

    assert (pet.context, pet.english, pet.plural, pet.note) == ("sign", "They hurt it", "", "a pet")
    assert (pet.place, pet.files, pet.for_survivors) == ("section: pets", ("safetyplan/sections/pets.py",), True)
    assert (days.english, days.plural, days.place) == ("%(n)s day", "%(n)s days", "every page")


def test_each_sentence_of_the_product_has_a_key_of_its_own():
    keys = [sentence.key for sentence in sentences()]

    assert len(keys) > 3000
    assert len(set(keys)) == len(keys)


def test_a_key_changes_with_the_english_and_with_the_context():
    assert len({digest("", "Blue"), digest("sign", "Blue"), digest("", "Blues"), digest("Blue", "")}) == 4
