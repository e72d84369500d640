"""What every section in the setting says: to its reader, to their helper, and on a page that someone else finds."""

import pytest
from django.utils.functional import Promise

from safetyplan.sections import Quiet, all_sections
from safetyplan.sections.answer import WORDINGS
from tests.sections.page import parts_of
from tests.words import telling

each_section = pytest.mark.parametrize("section", all_sections(), ids=lambda section: section.slug)


def cues_of(section):
    """Every quiet word of a section, with its place."""
    yield from section.quiet_titles._asdict().items()
    for name, field in section.base_fields.items():
        yield from ((name, cue) for cue in (field.cue if isinstance(field.cue, Quiet) else [field.cue]))
        yield from ((f"{name}.{getattr(part, 'key', '')}", part.cue) for part in parts_of(field))


@each_section
def test_every_word_waits_for_the_language_of_its_reader(section):
    said = [section.title, section.introduction, section.advocate_note]
    for field in section.base_fields.values():
        said += [field.label, field.help_text, field.holds]
        for part in parts_of(field):
            said += [getattr(part, "words", getattr(part, "label", None)), *getattr(part, "blanks", {}).values()]
    said += [cue for _place, cue in cues_of(section)]

    assert [words for words in said if words != "" and not isinstance(words, Promise)] == []


@each_section
def test_every_printed_question_and_all_in_it_has_a_cue(section):
    printed = {name for name, field in section.base_fields.items() if section.printed and field.printed}

    assert [place for place, cue in cues_of(section) if place.split(".")[0] in printed and not cue] == []


@each_section
def test_no_quiet_word_is_telling(section):
    assert {str(cue): telling(str(cue)) for _place, cue in cues_of(section) if telling(str(cue))} == {}


@each_section
def test_cues_tell_the_things_of_a_section_apart(section):
    for wording in WORDINGS[1:]:
        labels = [str(field.label_in(wording)) for field in section.base_fields.values()]
        assert section.printed is False or len(set(labels)) == len(labels)
    ticked = [
        str(part.cue)
        for field in section.base_fields.values()
        for part in [*getattr(field, "offered", []), *getattr(field, "prompts", {}).values()]
        if part.cue
    ]
    assert sorted(ticked) == sorted(set(ticked))


@each_section
def test_what_can_be_picked_for_a_row_has_cues_of_its_own(section):
    for field in section.base_fields.values():
        for column in getattr(field, "columns", []):
            cues = [str(choice.cue) for choice in column.choices or []]
            assert sorted(cues) == sorted(set(cues))


@each_section
def test_a_section_introduces_itself_and_has_a_side_note(section):
    assert str(section.introduction).strip()
    assert str(section.advocate_note).strip()


@each_section
def test_a_section_of_ours_is_named_as_its_module(section):
    if section.__module__.startswith("safetyplan."):
        assert section.__module__ == f"safetyplan.sections.{section.slug}"
    else:
        assert section.slug.isidentifier()
