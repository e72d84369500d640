"""What is said of a service beside its own words: in which languages, and how sure we are of its number today."""

from datetime import date

from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.utils.translation import pgettext as _p

from safetyplan.resources.kinds import State
from safetyplan.resources.models import Service
from safetyplan.translation.world_names import language_name


def languages_said(service: Service) -> str:
    """The languages by name; empty where there is only that of the page, which goes without saying."""
    here = (get_language() or "en").split("-")[0]
    names = [language_name(code) for code in service.languages]
    if service.languages in ([], [here]):
        names = []
    if service.interpreters:
        # Translators: follows a list of languages, or stands alone
        names.append(_("interpreters for others") if names else _("Has interpreters"))
    # Translators: between the languages of a list
    return _(", ").join(names)


def freshness(service: Service, *, quiet: bool = False) -> str:
    """When someone last made sure of it. Only a person who called or looked makes it “checked”.

    What was read on a page and called by nobody says so, with the month of the page: a reader may want to try it in a
    calm moment. What was checked too long ago says “check first”.
    """
    if service.stands == State.STALE:
        return _p("quiet label", "Check first") if quiet else _("Check first: this number may be old.")
    if service.assured_date:
        month = date_format(service.assured_date, "YEAR_MONTH_FORMAT")
        return _p("quiet label", "Checked in %(month)s") % {"month": month} if quiet else _checked(month)
    if quiet:
        return ""
    if month := _month(service.source_date):
        # Translators: “read” is past: someone read the number on a page that bears this month, such as “March 2020”
        return _("Read on a page of %(month)s. We have not called it yet.") % {"month": month}
    return _("Read on a page without a date. We have not called it yet.")


def _checked(month: str) -> str:
    # Translators: %(month)s is a month and a year, such as “March 2026”
    return _("Checked in %(month)s.") % {"month": month}


def _month(source_date: str) -> str:
    """The month of a date such as 2020-03-31 or 2020-03; the year alone where no more is known."""
    year, _dash, rest = source_date.partition("-")
    if rest and year.isdigit():
        return date_format(date(int(year), int(rest[:2]), 1), "YEAR_MONTH_FORMAT")
    return year
