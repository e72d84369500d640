from django.template.loader import render_to_string

from safetyplan.resources.help_words import HOW_TO_FIND_HELP


def test_where_no_line_is_known_the_page_says_how_to_find_one_and_names_no_number():
    words = render_to_string("resources/_find_help.html")

    assert words.count("<li>") == len(HOW_TO_FIND_HELP) > 0
    assert not any(letter.isdigit() for letter in words)
