from safetyplan.reading.the_bond import page


def test_the_four_parts_each_end_in_a_question_that_blames_no_one():
    assert len(page.parts) == 4
    for part in page.parts:
        assert str(part.ask).endswith("?")
        assert "why" not in str(part.ask).lower()


def test_the_name_of_the_bond_is_left_to_the_reader():
    assert "You do not have to call it anything." in str(page.introduction)
    assert "trauma" not in " ".join(str(part.title) + str(part.text) for part in page.parts)
