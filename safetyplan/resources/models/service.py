import re
from datetime import date

from django.db import models
from django.db.models import Q, Value
from django.db.models.functions import Cast, Lower, Replace
from django.db.models.lookups import Contains
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from safetyplan.resources.kinds import Confidence, State
from safetyplan.resources.models.organization import Organization
from safetyplan.resources.models.queries import ServiceQuerySet
from safetyplan.resources.shelters import NAMES, NEEDS_OF_SHELTERS, NOT_NAMES
from safetyplan.resources.warning_words import WARNINGS


def _may_be_a_shelter() -> Q:
    needs = Cast("needs", models.TextField())
    name = Replace(Lower("name"), Value(NOT_NAMES), Value(""))
    found = Q()
    for need in NEEDS_OF_SHELTERS:
        found |= Q(Contains(needs, Value(f'"{need}"')))
    for word in NAMES:
        found |= Q(Contains(name, Value(word)))
    return found


# What a search reads of a row, in one index, so that it opens the rows it shows and no others (`finding.py`).
FOUND_BY = ["country", "region", "county", "state", "stale_date", "confidence", "needs", "languages", "warnings"]
FOUND_BY += ["interpreters", "is_national_line", "id"]


class Service(models.Model):
    """A service that helps, as a row of a list tells of it, and how far people here answer for it."""

    source = models.CharField(_("list it came from"), max_length=60)
    identifier = models.CharField(_("its key in that list"), max_length=120)
    organization = models.ForeignKey(
        Organization, models.SET_NULL, null=True, blank=True, related_name="services", verbose_name=_("organization")
    )
    name = models.CharField(_("name"), max_length=200)
    description = models.TextField(_("what it does, in plain words"))
    needs = models.JSONField(_("needs it meets"), default=list, blank=True)
    country = models.CharField(_("country"), max_length=2, help_text=_("ISO 3166-1, such as US"))
    region = models.CharField(_("region"), max_length=6, blank=True, help_text=_("ISO 3166-2, such as US-NY"))
    county = models.CharField(_("county or city"), max_length=80, blank=True)
    is_national_line = models.BooleanField(_("the general line of the whole country"), default=False)
    hours = models.CharField(_("hours, in words"), max_length=300, blank=True)
    languages = models.JSONField(_("languages"), default=list, blank=True, help_text=_("Codes, such as es"))
    interpreters = models.BooleanField(_("has interpreters"), default=False)
    deaf_access = models.TextField(_("how Deaf people reach it"), blank=True)
    cost = models.TextField(_("what it costs"), blank=True)
    eligibility = models.TextField(_("who can use it"), blank=True)
    website = models.URLField(_("website"), max_length=500, blank=True)
    chat = models.URLField(_("chat"), max_length=500, blank=True)
    warnings = models.JSONField(_("warnings"), default=list, blank=True)

    # Shelters hide on purpose. The constraints below are the last of several doors; there is no point on a map at all.
    confidential = models.BooleanField(_("its place is kept secret"), default=True)
    walk_in = models.BooleanField(_("people may walk in"), default=False)
    street = models.CharField(_("street, where anyone may know it"), max_length=200, blank=True)
    directions = models.TextField(_("how to get there"), blank=True)

    source_url = models.URLField(_("page it was read on"), max_length=500, blank=True)
    source_date = models.CharField(_("date of that page"), max_length=10, blank=True)
    source_read = models.BooleanField(_("that page itself was read"), default=False)
    confidence = models.CharField(_("confidence"), max_length=6, choices=Confidence, blank=True)
    note = models.TextField(_("note, never printed"), blank=True)
    extra = models.JSONField(_("what else the list said"), default=dict, blank=True)
    imported = models.JSONField(default=dict, blank=True)  # cells as the list last gave them: tells its edits from ours

    assured_date = models.DateField(_("day someone checked it"), null=True, blank=True)
    due_date = models.DateField(_("day to check it again"), null=True, blank=True)
    stale_date = models.DateField(_("day it leaves new plans"), null=True, blank=True)
    state = models.CharField(_("state"), max_length=7, choices=State, default=State.DRAFT)
    replaced_by = models.ForeignKey(
        "self", models.SET_NULL, null=True, blank=True, related_name="replaces", verbose_name=_("replaced by")
    )

    # For whoever shows a row, and never kept: what it stands under, where it is, what its reader calls it, and the
    # identifier of the one it took the place of.
    heading = where = called = stands_for = ""

    objects = ServiceQuerySet.as_manager()

    class Meta:
        verbose_name = _("service")
        verbose_name_plural = _("services")
        ordering = ["country", "region", "name", "source", "identifier"]
        constraints = [
            models.UniqueConstraint(fields=["source", "identifier"], name="one_row_of_a_list"),
            models.CheckConstraint(
                condition=Q(confidential=False) | Q(street="", directions=""),
                name="no_way_to_a_hidden_place",
                violation_error_message=_("A place that is kept secret has no street and no directions here."),
            ),
            models.CheckConstraint(
                condition=Q(confidential=True) | ~_may_be_a_shelter(),
                name="a_shelter_stays_hidden",
                violation_error_message=_("This is or may be a shelter: its place has to be kept secret."),
            ),
        ]
        indexes = [
            models.Index(fields=FOUND_BY, name="service_finding"),
            models.Index(fields=["country"], condition=Q(is_national_line=True), name="service_national"),
            models.Index(fields=["due_date"], name="service_due"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def stands(self) -> str:
        """Its state today. What is stored moves on when someone looks; days move on by themselves."""
        return state_on(timezone.localdate(), self.state, self.due_date, self.stale_date)

    @property
    def told_name(self) -> str:
        return self.told("name")

    @property
    def told_description(self) -> str:
        return self.told("description")

    @property
    def told_hours(self) -> str:
        return self.told("hours")

    def told(self, field: str) -> str:
        """A field in the language of the page, where the list has words for it; else as it stands."""
        language = (get_language() or "").lower()
        texts = {text.language.lower(): text.text for text in self.texts.all() if text.field == field}
        return texts.get(language) or texts.get(language.split("-")[0]) or getattr(self, field)

    def warnings_in_words(self) -> list[Promise]:
        """In a fixed order. A key that no longer means anything is passed over."""
        return [words for key, words in WARNINGS.items() if key in self.warnings]

    def initials(self) -> str:
        """The name in a form that says little: `N. D. V. H.`. Digits stay; what stands in brackets goes."""
        parts = re.findall(r"\d+|[^\W\d_]+(?:['’][^\W\d_]+)*", re.sub(r"\(.*?\)", " ", self.name))
        return " ".join(part if part.isdigit() else f"{part[0].upper()}." for part in parts)


def state_on(day: date, state: str, due: date | None, stale: date | None) -> str:
    """The state on `day` of a row that is stored in `state`. Time wears out only what was checked."""
    if state not in {State.CHECKED, State.DUE}:
        return state
    if stale and stale <= day:
        return State.STALE
    return State.DUE if due and due <= day else state
