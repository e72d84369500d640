"""Names that plans are kept under.

Slugs, the names of questions and boxes, and the keys of choices, sentences and blanks are a file format: a plan that
was put away in spring must open in autumn. What `names.json` pins must therefore still be here, and of the same shape;
to take one out is to lose what somebody wrote. New names may come without an edit. Pin them once they are released:

    python -m tests.sections.test_names
"""

import json
import os
from pathlib import Path

import django

from safetyplan.sections import all_sections

PINNED = Path(__file__).with_name("names.json")


def names() -> dict:
    """Every name of every section: by slug and question, what is kept there and under which keys."""
    return {
        section.slug: {name: _names_in(field) for name, field in section.base_fields.items()}
        for section in all_sections()
    }


def _names_in(field):
    found = {"kept_as": field.json_type.__name__}
    if choices := getattr(field, "offered", []):
        found["choices"] = [choice.key for choice in choices]
    if prompts := getattr(field, "prompts", {}):
        found["prompts"] = {key: list(prompt.blanks) for key, prompt in prompts.items()}
    if columns := getattr(field, "columns", []):
        found["columns"] = {column.name: [choice.key for choice in column.choices or []] for column in columns}
    return found


def gone(pinned, now, place=()):
    """The places of what is pinned and is no longer there."""
    if isinstance(pinned, str):
        return [] if pinned == now else [".".join(place)]
    missing = [".".join((*place, key)) for key in pinned if key not in now]
    if isinstance(pinned, dict):
        for key in pinned.keys() & now.keys():
            missing += gone(pinned[key], now[key], (*place, key))
    return missing


def together(pinned, now):
    """What is pinned, and what is new."""
    if isinstance(pinned, str):
        return pinned
    if isinstance(pinned, list):
        return [*pinned, *(key for key in now if key not in pinned)]
    return {key: together(pinned.get(key, now.get(key)), now.get(key, pinned.get(key))) for key in {**pinned, **now}}


def pin() -> None:
    pinned = json.loads(PINNED.read_text()) if PINNED.exists() else {}
    sections = [
        f' "{slug}": {{\n' + ",\n".join(f'  "{name}": {json.dumps(kept)}' for name, kept in questions.items()) + "\n }"
        for slug, questions in together(pinned, names()).items()
    ]
    PINNED.write_text("{\n" + ",\n".join(sections) + "\n}\n")  # a line for each question, so that a change can be read


def test_every_name_that_plans_are_kept_under_is_still_there():
    assert gone(json.loads(PINNED.read_text()), names()) == []


def test_a_name_that_goes_or_changes_its_shape_is_missed():
    pinned = json.loads(PINNED.read_text())
    now = json.loads(PINNED.read_text())
    del now["pets"]
    del now["safe_people"]["people"]["columns"]["phone"]
    now["children"]["where"]["prompts"]["go_to"] = ["spot"]
    now["warning_signs"]["setup"]["choices"] = ["hurried"]
    now["safe_people"]["code_word"]["kept_as"] = "list"

    missed = gone(pinned, now)

    assert {"pets", "safe_people.people.columns.phone", "children.where.prompts.go_to.place"} <= set(missed)
    assert {"warning_signs.setup.choices.rushed", "safe_people.code_word.kept_as"} <= set(missed)


def test_new_names_are_pinned_beside_the_old_ones_and_none_is_dropped():
    pinned = {"pets": {"steps": {"kept_as": "list", "choices": ["vet"]}}}
    now = {"pets": {"steps": {"kept_as": "list", "choices": ["walk"]}}, "garden": {}}

    both = together(pinned, now)

    assert both == {"pets": {"steps": {"kept_as": "list", "choices": ["vet", "walk"]}}, "garden": {}}
    assert gone(pinned, both) == gone(now, both) == []


def test_the_pinned_names_are_those_of_every_kind_of_question():
    text = PINNED.read_text()

    assert [kind for kind in ("choices", "prompts", "columns") if f'"{kind}"' not in text] == []
    assert set(json.loads(text)) >= {section.slug for section in all_sections() if section.in_short_set}


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "safetyplan.settings")
    django.setup()
    pin()
