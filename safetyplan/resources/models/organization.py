from django.db import models
from django.utils.translation import gettext_lazy as _


class Organization(models.Model):
    """Who runs a service. Nobody's name, mailbox or street is kept of it."""

    source = models.CharField(_("list it came from"), max_length=60)
    identifier = models.CharField(_("its key in that list"), max_length=120)
    name = models.CharField(_("name"), max_length=200)
    website = models.URLField(_("website"), max_length=500, blank=True)

    class Meta:
        verbose_name = _("organization")
        verbose_name_plural = _("organizations")
        ordering = ["name", "source", "identifier"]
        constraints = [models.UniqueConstraint(fields=["source", "identifier"], name="one_organization_of_a_list")]

    def __str__(self) -> str:
        return self.name
