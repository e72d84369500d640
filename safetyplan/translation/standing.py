"""How a language stands: whether it has enough to be offered, which sections it lacks, and how far it was reviewed.

`compilewords` finds it out and writes it beside the compiled catalogue; pages only read it.

The rule. A language is offered when nine tenths of the sentences that a survivor can meet are translated, and every
[SAFETY] sentence that stands outside the sections (leaving fast, what is kept, what a file or paper gives away).
A section that lacks any of its own [SAFETY] sentences shows whole in English.
"""

import functools
import json
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from django.conf import settings
from django.utils.translation import get_language, override, to_locale

from safetyplan.translation.classes import Class
from safetyplan.translation.found import Translated
from safetyplan.translation.languages import STANDING
from safetyplan.translation.places import SECTION, place_of
from safetyplan.translation.review import Review, State
from safetyplan.translation.writing import write_whole

ENOUGH = 0.9


@dataclass(frozen=True)
class Standing:
    """`in_english` names the modules of the sections that show whole in English."""

    enough: bool
    state: str
    in_english: tuple[str, ...] = ()


def found(every: Sequence[Translated], review: Review) -> Standing:
    """How a language stands, by the rule above: `every` is each of its sentences, `review` what was looked at."""
    met = [one for one in every if one.sentence.for_survivors]
    lacking = [one for one in met if one.sentence.kind == Class.SAFETY and not one.done]
    outside = [one for one in lacking if not _sections(one)]
    done = sum(one.done for one in met)
    return Standing(
        enough=bool(met) and done >= ENOUGH * len(met) and not outside,
        state=review.of_language(every),
        in_english=tuple(sorted({module for one in lacking for module in _sections(one)})),
    )


def _sections(words: Translated) -> list[str]:
    files = [file for file in words.sentence.files if place_of(file)[1].startswith(SECTION)]
    return [file.removesuffix(".py").replace("/", ".") for file in files]


def write(catalogue: Path, standing: Standing) -> None:
    """Keep how a language stands beside its catalogue; whole, since half of it would pass for an approved language."""
    write_whole(catalogue.with_name(STANDING), f"{json.dumps(asdict(standing))}\n".encode())


def standing_of(language: str) -> Standing:
    """What was found of a language when it was compiled. One of which nothing is known is approved English."""
    return _kept(language, tuple(settings.LOCALE_PATHS))


@functools.cache
def _kept(language: str, folders: tuple[str | Path, ...]) -> Standing:
    for folder in folders:
        path = Path(folder) / to_locale(language) / "LC_MESSAGES" / STANDING
        try:
            kept = json.loads(path.read_text())
            return Standing(kept["enough"], kept["state"], tuple(kept["in_english"]))
        except (OSError, ValueError, KeyError):
            continue
    return Standing(enough=False, state=State.APPROVED)


def read_again() -> None:
    """Forget what was read, because it was written anew."""
    _kept.cache_clear()


def speaks_english(section: Any) -> bool:
    """Whether this section, or class of sections, is to be English although another language is spoken here."""
    return section.__module__ in standing_of(get_language() or "en").in_english


def speaking(section: Any) -> AbstractContextManager[object]:
    """Inside, the language of the section: that of the page, or English."""
    return override("en") if speaks_english(section) else nullcontext()
