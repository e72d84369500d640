"""Tells where words give a place away: a street, a mailbox, a point on a map, a link to one, the way there."""

import re

# A shelter's street is secret, and an office's street shows where a reader goes.
_HOUSE = r"\d+[a-z]?"
_PATTERNS = [
    # 12 Main Street, 12 N. Old Mill Rd, 12 MAIN ST, 12 E 42nd St
    rf"(?i)\b{_HOUSE}\s+(?:[\w.'’-]+\s+){{0,3}}(?:street|avenue|ave|road|rd|boulevard|blvd|lane|drive|suite|highway|hwy)\b",
    rf"\b{_HOUSE}\s+(?:(?:[A-Z]|\d+(?:st|nd|rd|th)\b)[\w.'’-]*\s+){{1,3}}(?:St|Dr|Ln|Ct|Court|Pl|Place|Plaza|Pkwy|Parkway|Terrace|Way|Square|Broadway)\b",
    rf"\b{_HOUSE}\s+(?:[\w.'’-]+\s+){{1,3}}(?:st|ST)\b",
    rf"\b{_HOUSE}\s+(?:Broadway|Main St)\b",
    r"(?i)\bp\.?\s?o\.?\s?box\b|\bpost office box\b|\bpostfach\s+\d|\bapartado\s+\d",
    r"(?i)\b(?:suite|apt|apartment|unit|room|floor)\.?\s*#?\d+\w?\b",
    r"\b[A-Z]{2},?\s+\d{5}(?:-\d{4})?\b",  # NY 14850
    r"\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b",  # EC1A 1BB
    # Calle Mayor 5, 12 rue de la Paix, Hauptstraße 5, Via Roma 12, Rua Augusta 100, Kerkstraat 3
    r"(?i)\b(?:calle|avenida|av\.|carrera|calzada|paseo|rua|travessa|viale|corso|piazza|via)\s+[^\d,;.\n]{2,40},?\s*(?:n[oº°.]+\s*)?\d+",
    rf"(?i)\b{_HOUSE}\s*(?:bis|ter)?,?\s+(?:rue|boulevard|chemin|allée|quai|impasse)\b",
    r"(?i)\b\w+(?:stra(?:ß|ss)e|str\.|gasse|allee|straat|laan|plein)\s+\d+",
    r"\d+\s*(?:号|號|番地|丁目)",
    r"شارع\s+\S+",
    r"(?i)\b(?:corner of|intersection of|across (?:the street )?from the|next door to)\b",
    r"(?i)\blocated\s+(?:at|on|behind|next to|across|above|near)\b",
    r"-?\d{1,3}\.\d{3,}\s*°?\s*[NS]?\s*[,;/]\s*-?\d{1,3}\.\d{3,}",
    r"(?:^|\s)///\w+\.\w+\.\w+",
    r"\b[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}\b",
    r"(?i)\b(?:maps\.app\.goo\.gl|goo\.gl/maps|google\.[a-z.]+/maps|maps\.google|maps\.apple|openstreetmap\.org|waze\.com|what3words)",
]
_PLACE = [re.compile(pattern) for pattern in _PATTERNS]


def gives_a_place(text: str) -> bool:
    """Whether any part of the text may lead somebody to a door."""
    return any(pattern.search(text) for pattern in _PLACE)
