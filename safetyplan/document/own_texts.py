"""The texts that the reader wrote, as they go on paper, and their translations by a person, kept in the plan."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from safetyplan.document.parts import Part
from safetyplan.plans.plan import Plan
from safetyplan.sections.answer import Number, Own

BETWEEN = " · "  # a translation and the words it was made of


def own_texts(plan: Plan, wording: str = "plain") -> list[str]:
    """Every text of the reader's own that may print, in the order of the plan, each once. Numbers are no texts."""
    answers = (
        answer
        for section in plan.asked()
        if section.printed
        for answer in plan.page(section).answers(wording, on_paper=True)
    )
    return list(dict.fromkeys(text for answer in answers for text in _texts(answer.items)))


def _texts(item: object) -> Iterator[str]:
    if isinstance(item, Own):
        if not isinstance(item, Number):
            yield str(item)
    elif isinstance(item, list | tuple):
        for one in item:
            yield from _texts(one)


def told_in(parts: Iterable[Part], told: Mapping[str, str], *, with_original: bool = True) -> list[Part]:
    """The parts with each text of the reader's own beside its translation. What has none prints as it was written."""
    if not told:
        return list(parts)
    return [
        replace(
            part,
            answers=[replace(one, items=_told(one.items, told, with_original=with_original)) for one in part.answers],
        )
        for part in parts
    ]


def _told(item: Any, told: Mapping[str, str], *, with_original: bool) -> Any:
    if isinstance(item, list):
        return [_told(one, told, with_original=with_original) for one in item]
    if isinstance(item, tuple):
        return tuple(piece for one in item for piece in _pieces(one, told, with_original=with_original))
    return item


def _pieces(piece: Any, told: Mapping[str, str], *, with_original: bool) -> Iterator[Any]:
    if isinstance(piece, tuple | list):
        yield _told(piece, told, with_original=with_original)
    elif isinstance(piece, Own) and not isinstance(piece, Number) and told.get(piece):
        yield Own(told[piece])
        if with_original:
            yield BETWEEN
            yield piece
    else:
        yield piece
