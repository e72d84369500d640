from safetyplan.reading.the_difference import page


def test_every_part_has_words_that_help_and_words_that_harm():
    assert len(page.parts) == 4
    for part in page.parts:
        assert part.say
        assert part.harms


def test_what_is_said_stands_in_quotation_marks():
    for part in page.parts:
        for words in (part.say, *part.harms):
            assert str(words).startswith("“")
            assert str(words).endswith("”")


def test_help_as_a_couple_is_never_offered_outside_a_harmful_quotation():
    offered = [words for part in page.parts for words in (part.title, part.text, part.say)]

    assert [str(words) for words in offered if "therapy" in str(words)] == []
    assert "Sessions as a couple can put you at more risk" in str(page.parts[0].text)
