"""Fill a section with words of our own in every box, and send it as a browser sends its page."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from django.urls import reverse

from safetyplan.sections import Section, all_sections
from safetyplan.sections.choices import ChecklistField, OneField
from safetyplan.sections.fields import DayField, LineField, LinesField, NoteField
from safetyplan.sections.labels import LabelsField
from safetyplan.sections.local_help import HelpField
from safetyplan.sections.places import CountryField, RegionField
from safetyplan.sections.prompts import PromptsField
from safetyplan.sections.rows import RowsField
from tests.battery.browser import Answer, Browser
from tests.fill import filled

PEOPLE = next(section for section in all_sections() if section.slug == "safe_people")
_MARKS = re.compile(r'name="marks" value="([^"]*)"')


def planted(field: Any, word: Callable[[], str], rows: int = 2) -> Any:
    """A value of the shape that tests.fill gives this question, a new word in each box where words can stand."""
    match field:
        case ChecklistField() | OneField() | CountryField() | RegionField() | DayField() | HelpField():
            return filled(field)
        case LinesField():
            return [word() for _ in range(rows)]
        case PromptsField():
            return [
                {"prompt": prompt.key} | {blank: word() for blank in prompt.blanks} for prompt in field.prompts.values()
            ]
        case LabelsField():
            return [{"identifier": "us-ndvh", "label": word()}]
        case RowsField():
            return [
                {column.name: column.choices[number % len(column.choices)].key if column.choices else word()
                 for column in field.columns}
                for number in range(min(rows, field.most))
            ]  # fmt: skip
        case LineField() | NoteField():
            return word()
    raise TypeError(f"{type(field).__name__}: say here how this kind of question is filled")


def answers_to(section: type[Section], word: Callable[[], str], rows: int = 2) -> dict[str, Any]:
    """Every question of this section answered, but for those that steer the length of the plan."""
    steering = {"length", "seat"}
    return {name: planted(field, word, rows) for name, field in section.base_fields.items() if name not in steering}


def boxes(section: type[Section], answers: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """The boxes of the page as a browser sends them, only of the questions in `answers`."""
    for name, value in answers.items():
        match section.base_fields[name]:
            case ChecklistField() | HelpField():
                yield name, ""
                yield from ((name, key) for key in value)
            case PromptsField():
                yield f"{name}-shown", "1"
                for row in value:
                    for blank, text in row.items():
                        yield (
                            (f"{name}-{text}", "1") if blank == "prompt" else (f"{name}-{row['prompt']}-{blank}", text)
                        )
            case RowsField():
                yield f"{name}-count", str(len(value))
                for number, row in enumerate(value):
                    yield from ((f"{name}-{number}-{column}", text) for column, text in row.items())
            case LinesField():
                yield name, "\r\n".join(value)
            case _:
                yield name, value


def page_of(section: type[Section]) -> str:
    return reverse("page", args=[all_sections().index(section) + 1])


def save(browser: Browser, section: type[Section], answers: dict[str, Any], go: str = "map", marks: str = "") -> Answer:
    """Send a page of questions. A redirect is the server's word that the answers are kept."""
    own = [("section", section.slug), ("marks", marks), ("go", go)]
    return browser.post(page_of(section), [*own, *boxes(section, answers)])


def marks_on(page: str) -> str:
    """The marks that a page was shown with; they go back with it."""
    found = _MARKS.search(page)
    return found[1] if found else ""
