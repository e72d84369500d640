from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, LineField, LinesField, Prompt, PromptsField, Quiet, Section


class PhonesAndAccounts(Section):
    """Cutting off someone who watches can make the harm worse: first look, then decide."""

    slug = "phones_and_accounts"
    picture = "device"
    title = _("Phones and accounts")
    quiet_titles = Quiet(
        home=_p("quiet label", "Phone settings"),
        trip=_p("quiet label", "Phone settings"),
        health=_p("quiet label", "Phone settings"),
    )
    introduction = _(
        "If this device may be watched, they may see this page too. A safer device is better for it. "
        "You do not have to change anything today. "
        "If they lose their view of you, they may get angry or look for you in other ways. First look, then decide."
    )
    advocate_note = _(
        "Do this page on your device or a public one. "
        "Ask what happened that makes your client think they are watched, and start from there. "
        "Plan each change before it is made: what will be noticed, when, and what may come next. "
        "Before anything is wiped, ask if it may be wanted later as a record. "
        "Do not promise that a phone is clean."
    )
    asked_for = frozenset({"watched", "followed", "together", "getting_ready", "apart"})

    noticed = ChecklistField(
        label=_("What makes me think that they can see things"),
        cue=_p("quiet label", "Notes so far"),
        choices=[
            (
                "knew_place",
                _p("sign", "They know where I have been, and I did not tell them."),
                _p("quiet cue", "Places"),
            ),
            ("knew_words", _p("sign", "They know what I wrote or said to someone else."), _p("quiet cue", "Chats")),
            ("passcode", _p("sign", "They know my passcode, or make me unlock my phone."), _p("quiet cue", "Passcode")),
            (
                "set_up",
                _p("sign", "They gave me the phone, set it up, or pay the bill."),
                _p("quiet cue", "Phone plan"),
            ),
            (
                "codes",
                _p("sign", "I get sign-in codes or notes that I did not ask for."),
                _p("quiet cue", "Codes by text"),
            ),
        ],
    )
    safer_device = LineField(
        label=_("A device that is safer to use"),
        help_text=_(
            "One that they have not held or set up, such as at a friend's or at a library. "
            "It is safer not to sign in there to accounts that they may know."
        ),
        cue=_p("quiet label", "Other device"),
    )
    for_now = ChecklistField(
        label=_("For now"),
        cue=_p("quiet label", "This week"),
        choices=[
            (
                "nothing_yet",
                # Translators: polarity matters. I change NOTHING until I have thought it through.
                _p("plan step", "I will change nothing until I have thought about what they may do."),
                _p("quiet cue", "No rush"),
            ),
            (
                "as_usual",
                _p("plan step", "I will go on using my phone as usual for things that are fine for them to see."),
                _p("quiet cue", "Usual use"),
            ),
            (
                "elsewhere",
                # Translators: polarity matters. These are NOT done on a watched device.
                _p("plan step", "I will make plans only on a safer device. I can open a new email there too."),
                _p("quiet cue", "Library"),
            ),
            (
                "bills",
                _p("plan step", "I will bear in mind that calls and texts can show on a bill."),
                _p("quiet cue", "Phone bill"),
            ),
            (
                "save",
                _p("plan step", "I will save messages with the number and the time, where they cannot look."),
                _p("quiet cue", "Saved messages"),
            ),
        ],
    )
    check = ChecklistField(
        label=_("What to look at, when I am ready"),
        help_text=_(
            "On a watched phone, looking may be seen too, and some changes send them a note. "
            "It is safer to ask someone first."
        ),
        cue=_p("quiet label", "Settings to look at"),
        boxes=True,
        choices=[
            (
                "location",
                _p("plan step", "Who can see where I am: maps, family groups, find-my-phone"),
                _p("quiet cue", "Maps"),
            ),
            (
                "shared",
                _p("plan step", "Shared photos, backups and phone plans, and who is signed in to my accounts"),
                _p("quiet cue", "Photos and backups"),
            ),
            (
                "passwords",
                _p("plan step", "Passwords and answers that they know or could guess"),
                _p("quiet cue", "Passwords"),
            ),
            ("resets", _p("plan step", "The email or phone that codes and resets go to"), _p("quiet cue", "Resets")),
            ("apps", _p("plan step", "Apps, posts and friend lists that can show where I am"), _p("quiet cue", "Apps")),
            (
                "home",
                _p("plan step", "Cameras, doorbells, speakers and TVs at home"),
                _p("quiet cue", "Doorbell and TV"),
            ),
            (
                "kids",
                _p("plan step", "Phones, tablets, games and toys that the kids use"),
                _p("quiet cue", "Tablets and games"),
            ),
            (
                "car",
                _p("plan step", "The car and its app, and small trackers in a bag or on keys"),
                _p("quiet cue", "Car app"),
            ),
        ],
    )
    changes = PromptsField(
        label=_("If I decide to change something"),
        cue=_p("quiet label", "Later"),
        prompts=[
            Prompt(
                "before",
                _p("plan prompt", "Before I change a thing, I will talk it over with {who}."),
                _p("quiet cue", "Phone helper"),
                {"who": _p("blank", "an advocate, a friend I trust")},
            ),
            Prompt(
                "found",
                # Translators: polarity matters. The tracker or app is NOT removed before the call.
                _p(
                    "plan prompt",
                    "If I find a tracker or a spy app, then I will not remove it yet. I will ask {who} first.",
                ),
                _p("quiet cue", "Lost and found"),
                {"who": _p("blank", "an advocate, on a safer phone")},
                "talk",
            ),
            Prompt(
                "at_the_time",
                # Translators: polarity matters. Sharing is turned off at the moment of going, NOT before.
                _p("plan prompt", "If I go, then I will turn off location and sharing at that time, and not before."),
                _p("quiet cue", "On the day"),
            ),
            Prompt(
                "if_asked",
                # Translators: "they" = the one who harms.
                _p("plan prompt", "If they ask why something changed, then I can say {words}."),
                _p("quiet cue", "Simple answer"),
                {"words": _p("blank", "a plain reason")},
            ),
        ],
    )
    own = LinesField(
        label=_("Other things about my phone"), help_text=_("One to a line."), cue=_p("quiet label", "Also")
    )
