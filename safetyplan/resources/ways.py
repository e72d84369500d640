"""The ways in which a service can be reached, as a reader would pick one."""

from django.db.models import Exists, OuterRef, Q
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from safetyplan.resources.kinds import Kind
from safetyplan.resources.models import Phone

WAYS: dict[str, Promise] = {
    "call": _("Call"),
    "text": _("Text"),
    "chat": _("Chat"),
    # Translators: a call with a picture, in sign language
    "video": _("Video phone, for Deaf people"),
    # Translators: an office where a person can go without an appointment
    "walk_in": _("Walk in"),
}
_PHONES = {"call": (Kind.VOICE,), "text": (Kind.TEXT, Kind.WHATSAPP), "video": (Kind.VIDEOPHONE,)}


def reached_by(way: str) -> Q:
    """Services that can be reached in this way; all of them where it is no way of ours."""
    if way == "chat":
        return Q(chat__gt="")
    if way == "walk_in":
        return Q(walk_in=True)
    if kinds := _PHONES.get(way):
        return Q(Exists(Phone.objects.filter(service=OuterRef("pk"), kind__in=kinds)))
    return Q()
