import re

import pytest

from safetyplan.reading.why_it_is_hard import page
from tests.reading.test_page import words_of

SAID = " ".join(str(words) for words in words_of(page))


def test_no_one_is_told_to_go_or_to_stay():
    told = r"\b(you (should|ought|must|need|have to)|please|try to|do not|never) (to )?(go|leave|stay|wait|come back)\b"

    assert re.findall(told, SAID, re.IGNORECASE) == []


@pytest.mark.parametrize(
    "reason",
    [
        "money", "law", "children", "visa", "home", "said what they will do", "Harm can get worse", "pull", "hope",
        "love", "faith", "disability", "pet", "believed", "debts", "court", "shelter", "shame", "older parent",
    ],
)  # fmt: skip
def test_what_holds_people_is_named(reason):
    assert reason.lower() in SAID.lower()


def test_where_danger_is_named_a_human_voice_is_offered():
    [danger] = [part for part in page.parts if "dangerous" in str(part.title)]

    assert "advocate" in str(danger.helps)


def test_people_are_said_to_ask_for_more_help_as_the_harm_gets_worse():
    assert "When the harm gets worse, people often ask for more help, not less." in SAID
    assert "helpless" not in SAID
