"""A plan at rest. The rows know no person, no advocate, no address, no language and no fine time."""

from django.db import models


class Draft(models.Model):
    """A sealed plan. `name` is random, and part of what its seal covers."""

    name = models.CharField(max_length=32, primary_key=True)
    body = models.BinaryField()
    revision = models.PositiveIntegerField(default=0)
    expires_on = models.DateField(db_index=True)

    def __str__(self) -> str:
        return "a draft"


class WayIn(models.Model):
    """The draft's data key, sealed under a key that only its holder has: a browser now, a return number later."""

    name = models.CharField(max_length=32, primary_key=True)
    draft = models.ForeignKey(Draft, on_delete=models.CASCADE, related_name="ways_in")
    data_key = models.BinaryField()

    class Meta:
        verbose_name = "way in"
        verbose_name_plural = "ways in"

    def __str__(self) -> str:
        return "a way in"


class Calendar(models.Model):
    """One row: the last day that was seen, and from which day on what the clock says is believed. See `clock`."""

    seen = models.DateField()
    believed_from = models.DateField()

    def __str__(self) -> str:
        return "the calendar"
