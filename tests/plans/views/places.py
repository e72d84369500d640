"""Where a few sections are found, for tests that open their pages."""

from safetyplan.sections import number_of
from safetyplan.sections.danger_signs import DangerSigns
from safetyplan.sections.notes_to_self import NotesToSelf
from safetyplan.sections.pets import Pets
from safetyplan.sections.safe_people import SafePeople
from safetyplan.sections.warning_signs import WarningSigns

ON, MAP, CHANGED = "Save and go on", "Save and see all pages", "Save and go back to look over"
FULL = {"before_we_start": {"length": "full", "seat": "myself"}}


def page_of(section):
    return f"/page/{number_of(section)}/"


DANGER, NOTES, PEOPLE, PETS, SIGNS = map(page_of, (DangerSigns, NotesToSelf, SafePeople, Pets, WarningSigns))
