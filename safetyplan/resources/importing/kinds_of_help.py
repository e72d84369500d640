"""Which of our needs the words of a foreign list speak of. Its codes are never read: some lists license theirs."""

import re

_WORDS = {
    "hotline": r"hot\s?line|crisis line|help\s?line|24[- ]hour",
    "shelter": r"shelter|safe ?house|refuge\b|safe home|emergency housing",
    "legal": r"legal|lawyer|attorney|court|protection order|restraining",
    "counselling": r"counsel|therap|support group|mental health",
    "sexual_assault": r"sexual (?:assault|violence|abuse)|rape",
    "children": r"child|kids|parenting",
    "immigration": r"immigra|asylum|refugee|visa",
    "trafficking": r"traffick",
    "housing": r"transitional|rent|housing",
    "money": r"financ|money|benefit|food",
    "suicide_crisis": r"suicid",
    "deaf": r"\bdeaf|hearing",
    "disability": r"disab",
    "lgbtq": r"lgbt|queer|transgender|\bgay\b",
    "male_survivors": r"\bmale (?:victim|survivor)|\bmen who are\b",
    "teen": r"teen|youth|adolescent|dating",
    "pets": r"\bpets?\b|animal",
    "tech_safety": r"stalking|tech(?:nology)? safety",
    "native": r"native|tribal|indigenous",
    "elder": r"elder|senior|older adult",
}


def needs_in(*texts: str) -> list[str]:
    """The keys of all needs that any of the texts speaks of."""
    words = " / ".join(filter(None, texts))
    return [need for need, pattern in _WORDS.items() if re.search(pattern, words, re.IGNORECASE)]
