"""What every English sentence of the product is held against: reading grade, things never said, telling words."""

import re
from functools import cache

import pyphen

_syllables = pyphen.Pyphen(lang="en_US")


@cache
def _count(word: str) -> int:
    # Pyphen finds places to hyphenate, which is a little fewer than syllables; short words have one.
    vowels = len(re.findall(r"[aeiouy]+", re.sub(r"(?<=[^aeiouyl])e$|(?<=[^td])ed$", "", word)))
    return max(1, len(_syllables.positions(word)) + 1, vowels)


def grade(text: str) -> float:
    """The Flesch-Kincaid grade of a text (Kincaid and others 1975): school years in the United States."""
    sentences = [part for part in re.split(r"[.!?:;]+(?:\s|$)", text) if re.search(r"[A-Za-z]", part)]
    words = re.findall(r"[A-Za-z][A-Za-z'’]*", text)
    if not words or not sentences:
        return 0.0
    syllables = sum(_count(word.lower()) for word in words)
    return 0.39 * len(words) / len(sentences) + 11.8 * syllables / len(words) - 15.59


# Design section 1 and field survey section 3: what no page, document or message may say.
NEVER = [
    r"\byou (should|must|need to|have to) (leave|stay|block|go back|report|call the police|get an? (order|divorce))",
    r"\b(just|simply) (leave|block|go|walk away)\b",
    r"\bno trace\b",
    r"\b(100 ?%|completely|totally|perfectly|fully|always) (safe|private|secure|anonymous)\b",
    r"\bkeeps? you safe\b",
    r"\bwill (be|keep you|make you) safe\b",
    r"\blow risk\b|\bhigh risk\b|\bmedium risk\b|\brisk (score|level)\b|\byour score\b",
    r"\btrauma[- ]bonded\b|\bcodependent\b|\bstockholm\b",
    r"\bcouples? (counsel|therap)|\bmarriage counsel|\bmediation\b|\banger management\b",
    r"\bcommunicate better\b|\btalk it out\b",
    r"\bvictims?\b",
    r"\b(he|she|his|her|him|hers|himself|herself|husband|wife|boyfriend|girlfriend)\b",
    r"\b(your|my) fault\b(?<!not your fault)(?<!not my fault)",
    r"\baddict(ed|ion|s)?\b",
    r"\bDanger Assessment\b|\bDASH\b|\bLAP\b",
]


def never_said(text: str) -> list[str]:
    """The patterns of `NEVER` that a text breaks."""
    return [pattern for pattern in NEVER if re.search(pattern, text, re.IGNORECASE)]


# Content file section 11, "words kept out of quiet output", and their forms; plus what field workers add.
TELLING = re.compile(
    r"\b(abus\w*|hit|hits|hitting|hurt\w*|harm\w*|fear\w*|afraid|violen\w*|partner\w*|leav(e|es|ing)|escap\w*|police|"
    r"court\w*|shelter\w*|safe\w*|danger\w*|threat\w*|control\w*|advocat\w*|hotline\w*|surviv\w*|trauma\w*|"
    r"kill\w*|weapon\w*|guns?|knife|knives|custody|lawyer\w*|attorney\w*|immigra\w*|visa|stalk\w*|rape\w*|assault\w*|"
    r"victim\w*|protect\w*|restrain\w*|emergency|bruis\w*|strangl\w*|chok\w*|injur\w*|evidence|proof|"
    r"secret\w*|hide|hiding|hidden|divorce\w*|separat\w*|domestic|crisis|suicid\w*)\b",
    re.IGNORECASE,
)


def telling(text: str) -> list[str]:
    """The words of a quiet text that would give its reader away."""
    return [match.group(0) for match in TELLING.finditer(text)]
