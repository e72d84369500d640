"""What a reader must know before they call, text or visit: it stands beside the number wherever the number stands."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

# Keys are kept with each service: frozen once released.
WARNINGS: dict[str, Promise] = {
    # Translators: the next two say who picks up. They must not read as advice to call, or not to call.
    "police": _("This is a police line. The police answer it."),
    "emergency": _("This is an emergency line. The police may come."),
    "not_for_emergencies": _("This is not an emergency line."),
    # Translators: “they” are the staff of the service
    "calls_back": _("They may call you back. You can give them a number that is safe for you."),
    "replies_from_other_number": _("When they text you back, it is from another number."),
    # Translators: the phone bill may not show it, and yet the phone itself does. Both halves matter.
    "stays_in_call_list": _("The bill may not show the call, but the phone keeps it in its list of calls."),
    "website_only": _("This is a website. Your device may keep a trace of a visit or a search."),
    "changes_can_be_seen": _("The person who watches a phone may see that you changed it. That can raise the danger."),
    "not_all_hours": _("It is not open at all hours."),
    "hours_unknown": _("We do not know when it is open."),
    "hours_unsure": _("The hours may have changed."),
    "chat_not_all_hours": _("The chat is not open at all hours."),
    "chat_starts_with_machine": _("The chat may start with a machine, not a person."),
    "text_in_english_only": _("Texts are in English only."),
    "calls_pass_on": _("At times a call goes on to another line."),
    "women_only": _("This line is for women."),
    "named_for_women": _("It is named for women. You can ask if it helps everyone."),
    "men_only": _("This line is for men."),
    "one_area": _("It may serve one area only. You can ask if it helps where you are."),
    "ask_who_answers": _("We do not know who answers now. You can ask who they are first."),
    "tty_may_have_changed": _("The TTY number may have changed."),
    "may_have_changed": _("This number may have changed. You can try another if no one answers."),
}
