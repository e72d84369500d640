"""Makes small starting files, right but for what a test puts into them."""

import csv
from pathlib import Path

from safetyplan.resources.rows import COLUMNS

RIGHT = {
    "identifier": "xx-line",
    "name": "A line",
    "description": "A line to call.",
    "needs": "hotline;general",
    "country": "US",
    "voice": "1-555-010-0001",
    "hours": "24/7",
    "languages": "en;es",
    "interpreters": "yes",
    "website": "https://example.org",
    "source_url": "https://example.org/about",
    "source_read": "yes",
    "confidence": "high",
}


def file_of(folder: Path, *rows: dict[str, str], columns: list[str] = COLUMNS) -> Path:
    path = folder / "lines.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, restval="", extrasaction="ignore")
        writer.writeheader()
        writer.writerows(RIGHT | row for row in rows)
    return path
