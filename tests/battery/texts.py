"""Texts that nobody means to write and somebody will: what breaks programs, pages and documents."""

from hypothesis import strategies as st

HUGE = 100_000
BAIT = "nothing-is-fetched.invalid"  # where the texts point to; never a name that exists
ODD = {
    "controls": "".join(map(chr, [*range(32), *range(127, 160)])),
    "zero width": "a\u200bb\u200cc\u200dd\u2060e\ufefff\u00adg\u180eh",
    "bidi overrides": "\u202eevil\u202c \u2066left\u2069 \u2067right\u2069 \u202d123\u202c \u200f\u200e\u061c",
    "emoji": "👩‍👩‍👧‍👦🏳️‍🌈👍🏽🇺🇳🧑🏿‍🦽❤️‍🔥" * 3,
    "combining flood": "e" + "\u0301\u0322\u20dd" * 60,
    "tag characters": "flag\U000e0067\U000e0062\U000e007f\U000e0001",
    "lone surrogates": "half \ud83d a smile \ude00 and \udfff",
    "not characters": "\ufffe\uffff\ufdd0\U0001ffff\U0010ffff",
    "private use": "\ue000\uf8ff\U000f0000",
    "ends of lines": "one\rtwo\r\nthree\u2028four\u2029five\x0bsix\x0cseven\x85eight",
    "html": '</textarea></p><script src="//nothing-is-fetched.invalid/x.js"></script><b onclick=alert(1)>&amp;&#0;',
    "attribute": "\" autofocus onfocus='alert(1)' x=\"",
    "picture": '<img src="http://nothing-is-fetched.invalid/i.png"><link rel=attachment href=file:///etc/hostname>',
    "css": "</style><style>@import url(//nothing-is-fetched.invalid/a.css);*{content:url(file:///etc/hostname)}",
    "url()": "url(http://nothing-is-fetched.invalid/p) url(file:///etc/hostname) expression(alert(1))",
    "svg": '<svg xmlns="http://www.w3.org/2000/svg"><image href="http://nothing-is-fetched.invalid/s.svg"/></svg>',
    "django": "{{ settings.SECRET_KEY }}{% include '/etc/hostname' %}{% debug %}{# gone #}",
    "other templates": "${7*7} #{7*7} <%= 7*7 %> {{7*7}} {%raw%} [[${7*7}]] __${7*7}__",
    "formula": '=HYPERLINK("http://nothing-is-fetched.invalid")',
    "formula plus": "+cmd|' /C calc'!A0",
    "formula minus": "-2+3@SUM(1)",
    "sql": "'; DROP TABLE plans_draft; --",
    "format": "%s%n%(x)s{0.__class__}{who}",
    "path": "../../../../etc/passwd\\..\\..\0.txt",
    "headers": "x\r\nSet-Cookie: n=1\r\n\r\n<html>",
    "json": '{"answers":{"safe_people":[[[[{"a":1e999}]]]]}}' + "[" * 150,
    "number": "9" * 200,
    "arabic": "لا تقلق 1-800-799-7233 أنا بخير",
    "khmer": "ខ្ញុំសុខសប្បាយ" * 4,
    "old scripts": "𒀀𓀀𐤀𝔸𝕏㐀𠀀𪜀",
    "spaces": "\u00a0\u2003\u3000 \t x \t\u3000",
    "long word": "w" * 180,
    "too long": "x" * 250,
    "far too long": "y" * 3000,
    "huge word": "z" * HUGE,
    "huge flood": "o" + "\u0308" * 20_000,
}
# What one box of a whole plan is crammed with: each repeated up to the box's limit.
CRAMMED = [
    "w",
    "안",
    "😀",
    "e\u0301\u0302\u0303",
    "لا ",
    "ខ្ញុំ",
    "\u202ea\u202c",
    "👩‍👩‍👧‍👦",
    "𒀀",
    "<b>&",
    "\u200b",
    "1-",
]

odd = st.sampled_from(sorted(ODD.values()))
letters = st.text(st.characters(), max_size=60)  # every code point there is, lone surrogates too
words = st.one_of(
    odd, letters, st.builds("{} {}".format, odd.filter(lambda text: len(text) < HUGE), letters), st.just(""),
    st.integers(-(10**30), 10**30).map(str), st.floats().map(str),
)  # fmt: skip
# What can stand in JSON in place of an answer.
anything = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**40), 10**40) | st.floats() | words,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(letters, inner, max_size=4),
    max_leaves=12,
)
