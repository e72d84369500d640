"""What a wrong word in a sentence can do, from its context and the places it stands in. One table says it all."""

from collections.abc import Iterable
from enum import StrEnum


class Class(StrEnum):
    SAFETY = "SAFETY"  # a wrong word can harm
    DISCREET = "DISCREET"  # may be found: reinvented, never the topic
    FIRST_PERSON = "FIRST-PERSON"  # the survivor's own voice
    UI = "UI"


_DISCREET = ("quiet cue", "quiet label", "quiet title", "file name")
_OWN_VOICE = ("sign", "plan step", "plan prompt", "if-then step", "to pack", "kind words", "blank")
# Places where a wrong word can harm, whatever its context: danger, bodies, being watched, what is kept and what not.
_HARM = (
    "templates/base.html",
    "templates/_cover.html",
    "templates/plans/_urgent.html",
    "templates/plans/start.html",
    "templates/plans/start_next.html",
    "templates/plans/first_use.html",
    "templates/plans/leave.html",
    "templates/plans/erased.html",
    "templates/plans/gone.html",
    "templates/plans/put_away",
    "templates/plans/save_file.html",
    "templates/plans/come_back.html",
    "templates/reading/_first_use.html",
    "templates/document/choices.html",
    "templates/document/log.html",
    "templates/document/blank.html",
    "safetyplan/sections/before_we_start.py",
    "safetyplan/sections/danger_signs.py",
    "safetyplan/sections/during_an_incident.py",
    "safetyplan/sections/health_and_injury.py",
    "safetyplan/sections/weapons.py",
    "safetyplan/sections/pregnancy.py",
    "safetyplan/sections/substances.py",
    "safetyplan/sections/phones_and_accounts.py",
    "safetyplan/sections/papers_and_proof.py",
    "safetyplan/sections/getting_ready.py",
    "safetyplan/sections/immigration.py",
    "safetyplan/resources/warning_words.py",
    "safetyplan/resources/help_words.py",
    "safetyplan/resources/said.py",
)
# (contexts, places, class): the first line that fits counts. Empty fits all.
TABLE: tuple[tuple[tuple[str, ...], tuple[str, ...], Class], ...] = (
    (_DISCREET, (), Class.DISCREET),
    (("does harm to say",), (), Class.SAFETY),
    ((), _HARM, Class.SAFETY),
    (_OWN_VOICE, (), Class.FIRST_PERSON),
    ((), (), Class.UI),
)


def class_of(context: str | None, files: Iterable[str]) -> Class:
    """A sentence that stands in several places has the class of the gravest."""
    for contexts, places, found in TABLE:
        fits_context = not contexts or context in contexts
        if fits_context and (not places or any(file.startswith(places) for file in files)):
            return found
    raise AssertionError("the last line fits all")
