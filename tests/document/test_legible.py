import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safetyplan.document.legible import legible, stays_whole
from safetyplan.sections.answer import Number, Own


@pytest.mark.parametrize(
    "text",
    [
        "The keys go down hard on the table",
        "Line one\nline two\tand more",
        "1-800-799-7233",
        "¿Qué hago? — «nada»",
        "Việt Nam, Phở, Ðặng",
        "شكرا جزيلا، ١٢٣",
        "שָׁלוֹם",
        "क्षत्रिय, மகிழ்ச்சி",
        "မြို့ ကျွန်ုပ်",
        "སངས་རྒྱས",
        "ภาษาไทยที่นี่",
        "安全計画",
        "👩‍👩‍👧‍👦 🏳️‍🌈 ☎️",
        "می‌خواهم",  # a zero-width non-joiner that Persian needs
        "left\u200eright\u200fmarks",
        "如果对方掐过、勒过或压过我的脖子，或者我的头被打了，我会去看医生。哪怕看不出痕迹，我也会去。" * 9,
        "気づいたら、出口のある部屋に行きます。" * 9,
        "ถ้าฉันพูดไม่ได้ฉันส่งข้อความถึงเบอร์ฉุกเฉินได้ในที่ที่ใช้ได้ฉันหาคำตอบได้ตอนนี้",
    ],
)
def test_what_people_write_is_not_touched(text):
    assert legible(text) == text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a\x00b\x1b[31mc\x7f", "ab[31mc"),
        ("half \ud800 letter \udfff", "half  letter "),
        ("\u202egnp.exe", "gnp.exe"),
        ("\u2066a\u2069", "a"),
        ("no\ufffe\uffff\ufdd0thing", "nothing"),
        ("tag\U000e0041\U000e007fs", "tags"),
        ("one\u2028two\u2029three\x0bfour\x85five\rsix", "one\ntwo\nthree\nfour\nfive\nsix"),
    ],
)
def test_what_no_reader_sees_or_what_breaks_a_page_is_taken_out(text, kept):
    assert legible(text) == kept


@pytest.mark.parametrize("mark", ["\u0301", "\u20dd", "\u034f", "\u0301\u034f\u20dd"])
def test_a_flood_of_marks_on_one_letter_becomes_a_few(mark):
    flood = legible("e" + mark * 500 + "x")

    assert flood[0] == "e"
    assert flood[-1] == "x"
    assert 1 <= len(flood) - 2 <= 8


def test_a_long_word_is_offered_places_to_break_and_loses_nothing():
    word = "x" * 1000

    shown = legible(word)

    assert shown.replace("\u200b", "") == word
    assert max(len(piece) for piece in shown.split("\u200b")) == 40
    assert legible("x" * 40) == "x" * 40


@pytest.mark.parametrize("sign", ["ก", "ກ", "က", "ក"])
def test_in_a_script_without_spaces_that_is_so_for_longer_rows(sign):
    shown = legible(sign * 1000)

    assert shown.replace("\u200b", "") == sign * 1000
    assert max(len(piece) for piece in shown.split("\u200b")) == 100


@pytest.mark.parametrize("words", ["aက" * 500, "ကခဂဃငစဆဇဈည," * 90, "ก1" * 500])
def test_nor_does_a_row_that_is_mixed_with_other_letters_go_without(words):
    assert max(len(piece) for piece in legible(words).split("\u200b")) <= 100


@given(st.text(alphabet=st.characters(codec=None), max_size=300))
def test_any_text_comes_out_safe_and_stays_so(text):
    shown = legible(text)

    shown.encode()
    assert legible(shown) == shown
    assert all(unicodedata.category(letter) not in {"Cc", "Cs"} or letter in "\n\t" for letter in shown)
    assert not re.search(
        r"[^\s\u200b\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\uffff\U00020000-\U0003ffff]{41}", shown
    )


@pytest.mark.parametrize("number", ["911", "1-800-799-7233", "+1 (518) 555-0142 ext. 12345"])
def test_a_number_stays_whole(number):
    assert stays_whole(Number(number))


def test_words_and_sentences_about_a_number_may_break():
    assert not stays_whole(Own("1-800-799-7233"))
    assert not stays_whole("1-800-799-7233")
    assert not stays_whole(Number("518-555-0142 after six, and 518-555-0199 on Sundays"))
