"""What can be printed of a plan."""

from safetyplan.document.editions.bag import bag
from safetyplan.document.editions.blank import blank, blank_parts
from safetyplan.document.editions.booklet import PANELS as BOOKLET_PANELS
from safetyplan.document.editions.booklet import booklet
from safetyplan.document.editions.card import card
from safetyplan.document.editions.edition import Edition
from safetyplan.document.editions.fold import PANELS as FOLD_PANELS
from safetyplan.document.editions.fold import fold
from safetyplan.document.editions.full import full
from safetyplan.document.editions.log import log, no_parts
from safetyplan.document.editions.numbers import numbers
from safetyplan.document.editions.page import page

EDITIONS = {
    "full": Edition("document/full.html", full, in_order=True),
    "page": Edition("document/page.html", page, pages_most=1),
    "card": Edition("document/card.html", card, panels=("card",), covered=False),
    "fold": Edition("document/fold.html", fold, panels=FOLD_PANELS, covered=False),
    "booklet": Edition("document/booklet.html", booklet, panels=BOOKLET_PANELS, covered=False),
    "numbers": Edition("document/numbers.html", numbers),
    "bag": Edition("document/bag.html", bag, pages_most=1, spills=True),
    "log": Edition("document/log.html", log, pages_most=1, covered=False, parts=no_parts),
    "blank": Edition("document/blank.html", blank, in_order=True, parts=blank_parts),
}
