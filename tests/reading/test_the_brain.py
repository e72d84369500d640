import re

from safetyplan.reading.the_brain import page


def test_no_fact_about_the_brain_is_surer_than_what_is_known():
    assert len(page.parts) == 4
    for part in page.parts:
        assert re.search(r"\b(may|can)\b", str(part.title))
        assert re.search(r"\b(may|can)\b", str(part.text))
        assert re.search(r"\b(may|can)\b", str(part.helps))
