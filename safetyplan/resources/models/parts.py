"""What hangs on a service: its numbers, the places it serves, its words in other languages."""

from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from safetyplan.resources.kinds import Kind
from safetyplan.resources.models.service import Service

# A file parts its cells with these signs, and an odd label would come back from one as something else.
_no_signs = RegexValidator(r"[;()\[\]]", _("Leave out these signs: ; ( ) [ ]"), inverse_match=True)


class Phone(models.Model):
    """A number of a service, kept exactly as it was printed where it was read."""

    service = models.ForeignKey(Service, models.CASCADE, related_name="phones", verbose_name=_("service"))
    kind = models.CharField(_("kind"), max_length=10, choices=Kind, default=Kind.VOICE)
    number = models.CharField(_("number"), max_length=40, help_text=_("Exactly as it is printed"))
    keyword = models.CharField(_("word to text"), max_length=20, blank=True, validators=[_no_signs])
    extension = models.CharField(_("extension"), max_length=10, blank=True)
    label = models.CharField(_("label"), max_length=60, blank=True, validators=[_no_signs])
    languages = models.JSONField(_("languages"), default=list, blank=True, help_text=_("Where they differ, such as es"))
    order = models.PositiveSmallIntegerField(_("order"), default=0)

    class Meta:
        verbose_name = _("phone number")
        verbose_name_plural = _("phone numbers")
        ordering = ["order", "id"]
        indexes = [models.Index(fields=["service", "kind"], name="phone_kind")]

    def __str__(self) -> str:
        return self.number


class Coverage(models.Model):
    """One more place that a service serves, beside the one it is listed under. No country is everywhere."""

    service = models.ForeignKey(Service, models.CASCADE, related_name="coverage", verbose_name=_("service"))
    country = models.CharField(_("country"), max_length=2, blank=True, help_text=_("Empty: everywhere"))
    region = models.CharField(_("region"), max_length=6, blank=True, help_text=_("Empty: the whole country"))
    county = models.CharField(_("county or city"), max_length=80, blank=True, help_text=_("Empty: the whole region"))

    class Meta:
        verbose_name = _("place it serves as well")
        verbose_name_plural = _("places it serves as well")
        ordering = ["country", "region", "county"]
        constraints = [
            models.UniqueConstraint(fields=["service", "country", "region", "county"], name="each_place_once"),
            models.CheckConstraint(
                condition=~models.Q(country="") | models.Q(region="", county=""), name="everywhere_is_no_region"
            ),
            models.CheckConstraint(condition=~models.Q(region="") | models.Q(county=""), name="county_has_its_region"),
        ]
        indexes = [
            models.Index(fields=["country", "region", "county", "service"], name="coverage_place"),
            models.Index(fields=["service"], condition=models.Q(country=""), name="coverage_everywhere"),
        ]

    def __str__(self) -> str:
        return "/".join(filter(None, [self.region or self.country, self.county])) or "everywhere"


class ServiceText(models.Model):
    """A service's own words in another language. They come with the row and are no part of a catalogue."""

    class Field(models.TextChoices):
        NAME = "name", _("name")
        DESCRIPTION = "description", _("what it does, in plain words")
        HOURS = "hours", _("hours, in words")
        COST = "cost", _("what it costs")
        ELIGIBILITY = "eligibility", _("who can use it")
        DEAF_ACCESS = "deaf_access", _("how Deaf people reach it")

    service = models.ForeignKey(Service, models.CASCADE, related_name="texts", verbose_name=_("service"))
    language = models.CharField(_("language"), max_length=12, help_text=_("A code, such as es"))
    field = models.CharField(_("field"), max_length=12, choices=Field)
    text = models.TextField(_("words"))

    class Meta:
        verbose_name = _("words in another language")
        verbose_name_plural = _("words in other languages")
        ordering = ["language", "field"]
        constraints = [models.UniqueConstraint(fields=["service", "language", "field"], name="said_once_a_language")]

    def __str__(self) -> str:
        return f"{self.field}.{self.language}"
