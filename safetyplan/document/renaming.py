"""Labels as the reader renamed them. A label is known by its own text, so one name serves wherever it stands."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from safetyplan.document.parts import Part
from safetyplan.sections import Answer
from safetyplan.sections.answer import Kind, Own

NAME_HOLDS = 60  # letters
NAMES_MOST = 300
Names = Mapping[str, str]


def renamed(parts: Iterable[Part], names: Names) -> list[Part]:
    """The same parts under the names that the reader gave: `names` holds theirs by ours."""
    if not names:
        return list(parts)
    return [
        replace(part, title=name_of(part.title, names), answers=[_renamed(answer, names) for answer in part.answers])
        for part in parts
    ]


def _renamed(answer: Answer, names: Names) -> Answer:
    items = answer.items
    if answer.kind == Kind.ROWS:
        items = [[(name_of(label, names), line) for label, line in row] for row in items]
    return replace(answer, label=name_of(answer.label, names), items=items)


def name_of(label: str, names: Names) -> str:
    """The reader's name for this label, as their own words, or the label itself."""
    return Own(names[label]) if names.get(label) else label


def labels_shown(parts: Iterable[Part], more: Iterable[str]) -> list[str]:
    """Every label that these parts show, in the order in which they stand, and `more` that an edition adds."""
    found: list[str] = list(more)
    for part in parts:
        found.append(part.title)
        for answer in part.answers:
            found.append(answer.label)
            if answer.kind == Kind.ROWS:
                found += [label for row in answer.items for label, _line in row[1:]]
    return [label for label in dict.fromkeys(found) if label]
