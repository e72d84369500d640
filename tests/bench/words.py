"""The words of a plan as plain texts, so that every engine sets the same ones."""

from typing import Any, NamedTuple

from safetyplan.document.parts import Part, parts_of
from safetyplan.document.words import labels_in, title_of
from safetyplan.plans.plan import Plan
from safetyplan.plans.views.help_near import Help
from safetyplan.resources.help_words import HOW_TO_FIND_HELP
from safetyplan.resources.said import freshness, languages_said
from safetyplan.sections import Answer
from safetyplan.sections.answer import Kind

Row = list[tuple[str, str]]  # (heading, words)


class HelpLine(NamedTuple):
    name: str
    numbers: list[tuple[str, str, str]]  # what stands before the number, the number, what it is for
    notes: list[str]


class Block(NamedTuple):
    """One answer. `items` are texts, but rows for `rows`, (when, will) for `pairs` and HelpLines for `help`."""

    label: str
    kind: str
    items: list


class Chapter(NamedTuple):
    title: str
    blocks: list[Block]
    figure: bool = False


class Words(NamedTuple):
    title: str
    language: str
    rtl: bool
    chapters: list[Chapter]


def words_of(plan: Plan, near: Help, language: str, rtl: bool) -> Words:
    """What the full edition says in plain wording, in the language that is active."""
    chapters = [_chapter(part, near.national) for part in parts_of(plan, "plain", near.chosen)]
    if not any(part.slug == "local_help" for part in parts_of(plan, "plain", near.chosen)):
        chapters.append(Chapter(labels_in("plain")["help"], [_national(near.national)]))
    return Words(title_of("plain"), language, rtl, chapters)


def _chapter(part: Part, national: Any) -> Chapter:
    blocks = [_block(answer, national) for answer in part.answers]
    if part.slug == "local_help":
        blocks.insert(0, _national(national))
    return Chapter(part.title, blocks, figure=part.slug == "warning_signs")


def _national(national: Any) -> Block:
    if national is None:
        return Block("", "points", [str(way) for way in HOW_TO_FIND_HELP])
    return Block("", "help", [_help_line(national)])


def _block(answer: Answer, national: Any) -> Block:
    kind = str(answer.kind)
    if answer.kind == Kind.HELP:
        return Block("", kind, [_help_line(service) for service in answer.items if service != national])
    if answer.kind == Kind.ROWS:
        return Block(answer.label, kind, [[(str(label), "".join(line)) for label, line in row] for row in answer.items])
    if answer.kind == Kind.PAIRS:
        return Block(answer.label, kind, [("".join(when), "".join(will)) for when, will in answer.items])
    return Block(answer.label, kind, ["".join(line) for line in answer.items])


def _help_line(service: Any) -> HelpLine:
    numbers = []
    for phone in service.phones.all():
        before = phone.keyword or ("" if phone.kind == "voice" else phone.get_kind_display())
        numbers.append((before, phone.number, phone.label))
    notes = [service.told_description, service.told_hours, languages_said(service)]
    notes += [*service.warnings_in_words(), freshness(service)]
    return HelpLine(service.told_name, numbers, [str(note) for note in notes if note])
