"""What a rule must not look at, so that a style is known before its document is laid out."""

import re

_LOOKS_AROUND = re.compile(
    r"""[+~](?=[^{}()]*\{)                                     # a brother
    | :(?:first|last|only|nth)-(?:child|of-type|last)[\w-]*  # a place among brothers
    | :(?:has|empty|root)\b
    | \d(?:vw|vh|vi|vb|vmin|vmax)\b                           # the size of the page
    | @page[^{]*:                                             # left and right, first and blank pages""",
    re.VERBOSE,
)
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


def refuse_what_is_not_known_beforehand(rules: str) -> None:
    """Raises ValueError for rules of which the outcome hangs on more than an element and its ancestors."""
    if found := _LOOKS_AROUND.search(_COMMENT.sub("", rules)):
        raise ValueError(f"print.css: {found[0]!r} looks at more than an element and its ancestors; see styles.py")
