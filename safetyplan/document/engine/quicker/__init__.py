"""The same steps of WeasyPrint with less work in them, for styles that are kept between documents.

Each stands in for a function of the library and gives the same result, but for one line that `breaks.py` mends: tests
hold finished files of both against each other. With any release but the one they were written for, nothing is replaced.
"""

import pydyf
import weasyprint

from safetyplan.document.engine.quicker import arrays, behind, beside, breaks, files, lengths, letters, lines, objects

WRITTEN_FOR = ("70.0", "0.13.0")


def hasten() -> bool:
    """Put these in place, once. Returns whether they are."""
    if (weasyprint.VERSION, pydyf.VERSION) != WRITTEN_FOR:
        return False
    for part in (arrays, behind, beside, breaks, files, lengths, lines, letters, objects):
        part.hasten()
    return True
