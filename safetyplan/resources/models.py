"""Services that help, in the words of HSDS 3 where they fit.

There is no field for a street or a point on a map, and there is not to be one: shelters hide on purpose.
"""

import re
from collections.abc import Iterable

from django.db import models
from django.db.models.functions import Cast
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from safetyplan.resources.kinds import DIALED, HIDDEN, Confidence, Kind, State
from safetyplan.resources.nearness import NEAREST_FIRST, fits, nearness, speaks, standing
from safetyplan.resources.warning_words import WARNINGS


class ServiceQuerySet(models.QuerySet["Service"]):
    def shippable(self) -> "ServiceQuerySet":
        """What may be put into a new plan."""
        return self.exclude(state__in=HIDDEN)

    def near(
        self, country: str, region: str = "", county: str = "", needs: Iterable[str] = (), language: str = ""
    ) -> "ServiceQuerySet":
        """Services of the region, then of the whole country, nearest first, with their phones.

        `needs` and `language` decide who stands first among equally near ones. They hide nobody: a line for men
        stays beside a line for women, and a reader may need more than they ticked.
        """
        return (
            self.shippable()
            .filter(country=country, region__in={region, ""})
            .alias(**{f"{name}_text": Cast(name, models.TextField()) for name in ("needs", "languages", "warnings")})
            .alias(standing=standing(), spoken=speaks(language), fit=fits(needs), talks=fits(["hotline"]))
            .annotate(nearness=nearness(region, county))
            .order_by(*NEAREST_FIRST)
            .prefetch_related("phones")
        )

    def national_line(self, country: str) -> "Service | None":
        """The one general line of a country, for every plan; of several, the one that a person checked. Or None."""
        lines = self.shippable().filter(country=country, region="", is_national_line=True)
        return lines.order_by(models.F("assured_date").desc(nulls_last=True), "source", "identifier").first()


class Service(models.Model):
    source = models.CharField(_("list it came from"), max_length=60)
    identifier = models.CharField(_("its key in that list"), max_length=120)
    name = models.CharField(_("name"), max_length=200)
    description = models.TextField(_("what it does, in plain words"))
    needs = models.JSONField(_("needs it meets"), default=list, blank=True)
    country = models.CharField(_("country"), max_length=2, help_text=_("ISO 3166-1, such as US"))
    region = models.CharField(_("region"), max_length=6, blank=True, help_text=_("ISO 3166-2, such as US-NY"))
    county = models.CharField(_("county or city"), max_length=80, blank=True)
    is_national_line = models.BooleanField(_("the general line of the whole country"), default=False)
    hours = models.CharField(_("hours, in words"), max_length=120, blank=True)
    languages = models.JSONField(_("languages"), default=list, blank=True, help_text=_("Codes, such as es"))
    interpreters = models.BooleanField(_("has interpreters"), default=False)
    website = models.URLField(_("website"), max_length=500, blank=True)
    chat = models.URLField(_("chat"), max_length=500, blank=True)
    warnings = models.JSONField(_("warnings"), default=list, blank=True)

    source_url = models.URLField(_("page it was read on"), max_length=500, blank=True)
    source_date = models.CharField(_("date of that page"), max_length=10, blank=True)
    source_read = models.BooleanField(_("that page itself was read"), default=False)
    confidence = models.CharField(_("confidence"), max_length=6, choices=Confidence)
    note = models.TextField(_("note, never printed"), blank=True)

    assured_date = models.DateField(_("day someone checked it"), null=True, blank=True)
    state = models.CharField(_("state"), max_length=7, choices=State, default=State.DRAFT)
    replaced_by = models.ForeignKey(
        "self", models.SET_NULL, null=True, blank=True, related_name="replaces", verbose_name=_("replaced by")
    )

    objects = ServiceQuerySet.as_manager()

    class Meta:
        verbose_name = _("service")
        verbose_name_plural = _("services")
        ordering = ["country", "region", "name", "source", "identifier"]
        constraints = [models.UniqueConstraint(fields=["source", "identifier"], name="one_row_of_a_list")]
        indexes = [models.Index(fields=["country", "region", "county"], name="service_place")]

    def __str__(self) -> str:
        return self.name

    def warnings_in_words(self) -> list[Promise]:
        return [words for key, words in WARNINGS.items() if key in self.warnings]

    def initials(self) -> str:
        """The name in a form that says little: `N. D. V. H.`. Digits stay; what stands in brackets goes."""
        parts = re.findall(r"\d+|[^\W\d_]+(?:['’][^\W\d_]+)*", re.sub(r"\(.*?\)", " ", self.name))
        return " ".join(part if part.isdigit() else f"{part[0].upper()}." for part in parts)


class Phone(models.Model):
    """A number of a service, kept exactly as it was printed where it was read."""

    service = models.ForeignKey(Service, models.CASCADE, related_name="phones", verbose_name=_("service"))
    kind = models.CharField(_("kind"), max_length=10, choices=Kind, default=Kind.VOICE)
    number = models.CharField(_("number"), max_length=40, help_text=_("Exactly as it is printed"))
    keyword = models.CharField(_("word to text"), max_length=20, blank=True)
    extension = models.CharField(_("extension"), max_length=10, blank=True)
    label = models.CharField(_("label"), max_length=60, blank=True)
    order = models.PositiveSmallIntegerField(_("order"), default=0)

    class Meta:
        verbose_name = _("phone number")
        verbose_name_plural = _("phone numbers")
        ordering = ["order", "id"]

    def __str__(self) -> str:
        return self.number

    @property
    def is_dialed(self) -> bool:
        """Whether it is pressed on a phone's keys, rather than written to."""
        return self.kind in DIALED
