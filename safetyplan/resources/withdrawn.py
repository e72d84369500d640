"""Numbers and sites that public pages still show, and that must not be printed. A file that holds one is refused."""

from urllib.parse import urlsplit

WITHDRAWN: dict[str, str] = {
    "8007873224": "the TTY of the US national line, reported retired",
    "2065189361": "an old number of the US line for Deaf people",
    "8663119474": "a slip for the number of love is respect",
    "8883738888": "a slip for the number of the US trafficking line",
    "7186214672": "a slip for the number of the Korean American Family Service Center",
    "8005244765": "an old line of California",
    "15771336": "a slip for the number of Danuri in Korea",
    "08009171414": "an old line of Northern Ireland",
    "801120002": "an old paid line of Poland",
    "7217735372": "a WhatsApp line of India that ran in 2020 only",
}
LAPSED_SITES = frozenset({"nyawc.org", "fcadv.org"})


def why_withdrawn(dialed: str) -> str:
    """Why not to print these digits, or an empty text. They may begin with 1, the prefix of North America."""
    return WITHDRAWN.get(dialed) or WITHDRAWN.get(dialed.removeprefix("1"), "")


def is_lapsed(address: str) -> bool:
    """Whether a web address belongs to a site that others have taken over."""
    host = urlsplit(address).hostname or ""
    return any(host == site or host.endswith(f".{site}") for site in LAPSED_SITES)
