"""What a plan asks: one module a section. An agency's own sections need nothing but the names imported here."""

from safetyplan.sections.answer import Answer as Answer
from safetyplan.sections.choices import ChecklistField as ChecklistField
from safetyplan.sections.choices import Choice as Choice
from safetyplan.sections.choices import OneField as OneField
from safetyplan.sections.fields import DayField as DayField
from safetyplan.sections.fields import LineField as LineField
from safetyplan.sections.fields import LinesField as LinesField
from safetyplan.sections.fields import NoteField as NoteField
from safetyplan.sections.prompts import Prompt as Prompt
from safetyplan.sections.prompts import PromptsField as PromptsField
from safetyplan.sections.rows import Column as Column
from safetyplan.sections.rows import RowsField as RowsField
from safetyplan.sections.section import Quiet as Quiet
from safetyplan.sections.section import Section as Section
from safetyplan.sections.section import all_sections as all_sections
from safetyplan.sections.section import number_of as number_of
