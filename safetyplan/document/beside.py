"""A plan in two languages side by side, line by line, with the same number at both, so that one can point."""

from collections.abc import Callable, Iterator
from itertools import count
from typing import Any, NamedTuple

from django.template.loader import render_to_string
from django.utils import translation
from django.utils.safestring import SafeString


class Spoken(NamedTuple):
    """A page's context in one language, and each of its lines as finished markup, in order."""

    context: dict[str, Any]
    lines: list[tuple[str, SafeString]]


def in_tongue(tongue: str, pages_in: Callable[[str], list[dict[str, Any]]]) -> Spoken:
    with translation.override(tongue):
        context = pages_in(tongue)[0]
        return Spoken(context, list(_lines(context)))


def both(first: Spoken, second: Spoken) -> str:
    """The markup of a document that has them side by side. What both hold stands in the same order in each."""
    numbers = count(1)
    rows = [
        {"kind": kind, "number": next(numbers) if kind == "line" else "", "sides": (one, other)}
        for (kind, one), (_kind, other) in zip(first.lines, second.lines, strict=True)
    ]
    tongues = [{"language": spoken.context["language"], "rtl": spoken.context["rtl"]} for spoken in (first, second)]
    with translation.override(first.context["language"]):
        return render_to_string("document/beside.html", first.context | {"rows": rows, "tongues": tongues})


def _lines(context: dict[str, Any]) -> Iterator[tuple[str, SafeString]]:
    yield "title", _markup(context, text=context["title"])
    for part in context["parts"]:
        yield "part", _markup(context, text=part.title)
        if part.slug == "local_help":
            yield "line", render_to_string("document/_national.html", context)
        for answer in part.answers:
            if answer.label and answer.kind != "help":
                yield "question", _markup(context, text=answer.label)
            for item in answer.items:
                if item != context["national"]:
                    yield "line", _markup(context, answer=answer, item=item)
    if not context["help_shown"]:
        yield "part", _markup(context, text=context["labels"]["help"])
        yield "line", render_to_string("document/_national.html", context)


def _markup(context: dict[str, Any], **more: Any) -> SafeString:
    return render_to_string("document/_item.html", context | more)
