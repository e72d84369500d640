from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from safetyplan.resources.kinds import How
from safetyplan.resources.models.service import Service


class Change(models.Model):
    """One entry of a service's history: who did what, when and how. It outlives the row that it speaks of."""

    service = models.ForeignKey(Service, models.SET_NULL, null=True, related_name="changes", verbose_name=_("service"))
    source = models.CharField(_("list it came from"), max_length=60)
    identifier = models.CharField(_("its key in that list"), max_length=120)
    when = models.DateTimeField(_("when"), default=timezone.now)
    who = models.CharField(_("who"), max_length=150)
    how = models.CharField(_("how"), max_length=8, choices=How)
    what = models.JSONField(_("what"), default=dict)  # column: [before, after]

    class Meta:
        verbose_name = _("change")
        verbose_name_plural = _("history")
        ordering = ["-when", "-id"]

    def __str__(self) -> str:
        return f"{self.identifier} {self.when:%Y-%m-%d} {self.how}"
