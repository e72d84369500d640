"""What came from a file and is not in the directory yet. Rows stand here cleaned: no street is ever among them."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from safetyplan.resources.models.service import Service


class Delivery(models.Model):
    """A file that an editor sent, what it would change, and whether it was brought in."""

    source = models.CharField(_("list"), max_length=60)
    file_name = models.CharField(_("file"), max_length=200)
    who = models.CharField(_("who"), max_length=150)
    when = models.DateTimeField(_("when"), default=timezone.now)
    brought_in = models.DateTimeField(_("brought in"), null=True)
    rows = models.JSONField(default=list)  # of proposals; emptied once brought in
    report = models.JSONField(default=list)  # of lines

    class Meta:
        verbose_name = _("file that was sent")
        verbose_name_plural = _("files that were sent")
        ordering = ["-when"]

    def __str__(self) -> str:
        return self.file_name


class Held(models.Model):
    """A row that waits for a person, and why. Once declined it stays, so that the same row is not held again."""

    source = models.CharField(_("list"), max_length=60)
    identifier = models.CharField(_("its key in that list"), max_length=120)
    service = models.ForeignKey(Service, models.SET_NULL, null=True, related_name="held", verbose_name=_("service"))
    name = models.CharField(_("name"), max_length=200)
    place = models.CharField(_("where in the file"), max_length=200)
    reasons = models.JSONField(_("why"), default=list)
    cells = models.JSONField(default=dict)  # by the columns of our own file
    declined = models.BooleanField(_("left out"), default=False)
    when = models.DateTimeField(_("since"), default=timezone.now)

    class Meta:
        verbose_name = _("row that waits for a person")
        verbose_name_plural = _("rows that wait for a person")
        ordering = ["declined", "-when", "name"]
        constraints = [models.UniqueConstraint(fields=["source", "identifier"], name="held_once_a_list")]

    def __str__(self) -> str:
        return self.name
