"""How this works: pages that are read, never asked. Nothing here is printed and nothing here is kept."""

from safetyplan.reading.page import Page as Page
from safetyplan.reading.page import Part as Part
from safetyplan.reading.page import Row as Row
from safetyplan.reading.page import Table as Table
from safetyplan.reading.page import pages as pages
