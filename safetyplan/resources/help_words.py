"""What is said where no help line is known: how to find one. A wrong number is worse than none."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

HOW_TO_FIND_HELP: tuple[Promise, ...] = (
    _("We do not have a help line for this place yet. These are some ways to find one."),
    # Translators: put the words that people in your country would search for between the quotes
    _("Look on a device that is safe for you. Search for “domestic abuse helpline” and the name of the country."),
    _("A search can stay on a device. So can a call."),
    _("You can ask a doctor, a nurse, a school or a library who helps near you."),
    _("Is there danger right now? You can call the local emergency number."),
)
