"""Fill a section: every choice ticked, every box full to its limit."""

from functools import cache
from itertools import cycle
from typing import Any

from safetyplan.sections import all_sections
from safetyplan.sections.choices import ChecklistField, OneField
from safetyplan.sections.fields import LINE_HOLDS, LINES_MOST, DayField, LinesField
from safetyplan.sections.local_help import HelpField
from safetyplan.sections.places import CountryField, RegionField
from safetyplan.sections.prompts import PromptsField
from safetyplan.sections.rows import RowsField

WORDS = ["the", "blue", "door", "by", "the", "garden", "wall", "opens", "with", "a", "small", "brass", "key", "and"]


@cache
def words(length: int) -> str:
    """Ordinary words, exactly this many letters."""
    text = ""
    for word in cycle(WORDS):
        if len(text) + len(word) + 1 > length:
            return (text + " " + "x" * length)[:length].strip().ljust(length, "x")
        text = f"{text} {word}".strip()
    return text


def filled(field: Any) -> Any:
    """The largest value that this question keeps."""
    match field:
        case ChecklistField():
            return field.keys()
        case OneField():
            return field.keys()[-1]
        case CountryField():
            return "US"
        case RegionField():
            return "US-NY"
        case DayField():
            return "2027-03-31"
        case LinesField():
            return [f"{number:02} {words(LINE_HOLDS - 3)}" for number in range(LINES_MOST)]
        case PromptsField():
            return [
                {"prompt": prompt.key} | {blank: words(LINE_HOLDS) for blank in prompt.blanks}
                for prompt in field.prompts.values()
            ]
        case RowsField():
            return [{column.name: _box(column, number) for column in field.columns} for number in range(field.most)]
        case HelpField():
            return ["us-ndvh", "us-ny-hotline", "us-ny-nyc-hope"]
        case _:
            return words(field.max_length)


def _box(column: Any, number: int) -> str:
    if column.choices is not None:
        return column.choices[number % len(column.choices)].key
    return "212-555-0100" if column.phone else words(column.max_length)


def full_plan() -> dict[str, Any]:
    """A plan with every question of every section filled to its limit, and every section asked."""
    sections = all_sections()
    answers = {
        section.slug: {name: filled(field) for name, field in section.base_fields.items()} for section in sections
    }
    answers["before_we_start"] |= {"seat": "myself", "length": "full"}
    return {
        "format": 1,
        "language": "en",
        "answers": answers,
        "looked_at": [section.slug for section in sections],
        "added": [section.slug for section in sections],
        "aside": {},
    }
