from django.db import models
from django.utils.translation import gettext_lazy as _


class Kind(models.TextChoices):
    """How a number is used. The values are the phone columns of the starting file."""

    VOICE = "voice", _("Call")
    TEXT = "text", _("Text")
    WHATSAPP = "whatsapp", _("WhatsApp")
    VIDEOPHONE = "videophone", _("Videophone")
    TTY = "tty", _("TTY")
    # Translators: a relay passes a call on between a Deaf person and the number printed above
    RELAY = "relay", _("Relay for Deaf people (they dial for you)")
    # Translators: a code to dial; nobody speaks, and someone of the service calls later
    CALL_BACK = "call_back", _("Dial this and they call you back")


DIALED = frozenset({Kind.VOICE, Kind.VIDEOPHONE, Kind.TTY, Kind.RELAY, Kind.CALL_BACK})


class State(models.TextChoices):
    """Where a row stands in its life: people answer for it, time wears it out."""

    DRAFT = "draft", _("Draft: read, and nobody has called yet")
    CHECKED = "checked", _("Checked: someone called, or read its live page")
    DUE = "due", _("Due: time to check it again")
    STALE = "stale", _("Stale: kept out of new plans")
    CLOSED = "closed", _("Closed: the service has ended")


HIDDEN = frozenset({State.STALE, State.CLOSED})


class Confidence(models.TextChoices):
    """How a row was read. Rows read less well than this are not kept at all."""

    HIGH = "high", _("High: on its own page, or on a page of a government or a court")
    MEDIUM = "medium", _("Medium: on a page of someone else, which is named")


class How(models.TextChoices):
    """How a row came to be as it is, for its history."""

    CALLED = "called", _("called, and it is right")
    PAGE = "page", _("read its own page, and it is right")
    DESK = "desk", _("changed by hand")
    FILE = "file", _("brought in from a file")
    TAKEN = "taken", _("taken from the rows that waited")
    STARTING = "starting", _("loaded with the starting list")
    TIME = "time", _("time went by")
