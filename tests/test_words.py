"""Every English sentence of the product: plain, kind, and quiet where it has to be."""

import re
from functools import cache

from safetyplan.translation.catalogues import collect
from tests.words import grade, never_said, telling

HIGHEST_GRADE = 6
# Files whose words only staff see, on a screen of theirs, and why they may be harder to read.
FOR_STAFF = {"safetyplan/resources/management/commands/loadresources.py": "the help of a command that is typed"}
BLANK = re.compile(r"%\(\w+\)[sd]|\{\w+\}")


@cache
def said() -> list[tuple[str, str, set[str]]]:
    """Every sentence with its context and the files it stands in; a plural is a sentence of its own."""
    return [
        (text, message.context or "", {file for file, _line in message.locations})
        for message in collect()
        if message.id
        for text in ([message.id] if isinstance(message.id, str) else message.id)
    ]


def too_hard(text: str) -> bool:
    """Six words or more that take more than six years of school to read. A blank is read as one short word."""
    plain = BLANK.sub("it", text)
    return len(plain.split()) >= 6 and grade(plain) > HIGHEST_GRADE


def test_every_sentence_reads_at_grade_six_or_lower():
    assert len(said()) > 2500
    assert {text: files for text, _context, files in said() if too_hard(text) and not files <= FOR_STAFF.keys()} == {}


def test_a_hard_sentence_is_found_and_no_file_is_let_off_without_need():
    assert too_hard("Individuals experiencing intimidation occasionally underestimate its considerable consequences.")
    assert not too_hard("They told me that all couples live this way.")
    for file in FOR_STAFF:
        assert [text for text, _context, files in said() if file in files and too_hard(text)] != []


def test_nothing_is_said_that_is_never_said():
    quoted = {text for text, context, _files in said() if context == "does harm to say"}
    ours = {text for text, _context, _files in said()} - quoted

    assert {text: never_said(text) for text in ours if never_said(text)} == {}
    assert [text for text in quoted if never_said(text)] != []


def test_quiet_labels_and_cues_hold_no_telling_word():
    quiet = [text for text, context, _files in said() if context in {"quiet label", "quiet cue"}]

    assert len(quiet) > 700
    assert {text: telling(text) for text in quiet if telling(text)} == {}
    assert telling("Call the hotline when you leave") == ["hotline", "leave"]


def test_blanks_have_names_so_that_they_can_move():
    nameless = re.compile(r"%(?!\(\w+\)[sd]|%|\s|$)|\{\d*\}|_{3}")

    assert [text for text, _context, _files in said() if nameless.search(text)] == []
    assert all(map(nameless.search, ("%s left", "%d of %d", "I call {}.", "I call {0}.", "I call ____.")))


def test_sentences_keep_the_house_style():
    # What stands between the parts of a list may have spaces around it. Both kinds of quotes stand in the product.
    odd = re.compile(r"—|\bcan not\b|  |\n|^\s+\w|\w\W*\s$|\bcounsell", re.IGNORECASE)

    assert [text for text, _context, _files in said() if odd.search(text)] == []
    assert all(map(odd.search, ("You can not", "a  b", " call", "call: ", "counselling")))
    assert not odd.search(", ")
