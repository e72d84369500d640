from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, LinesField, Prompt, PromptsField, Quiet, Section


class AtHomeAfter(Section):
    """Where both have a right to the home, who may change a lock is a matter of law: so it is asked first."""

    slug = "at_home_after"
    picture = "key"
    title = _("My home, now that we are apart")
    quiet_titles = Quiet(
        home=_p("quiet label", "Home repairs"),
        trip=_p("quiet label", "While I am out"),
        health=_p("quiet label", "Home and sleep"),
    )
    introduction = _(
        "This page is for the home you stayed in, or for a new one. "
        "Most of it can be done bit by bit. Some of it may be free if you ask."
    )
    advocate_note = _(
        "Ask who has a right to this home before you speak of locks. "
        "Ask what the other person set up or still pays for: the internet, cameras, a shared account. "
        "A sudden change can make someone angry, so talk over what may come first. "
        "Do not write down the address."
    )
    asked_for = frozenset({"apart", "after"})

    house = ChecklistField(
        label=_("The house"),
        help_text=_("A sudden change can make someone angry. You can ask an advocate what to do first."),
        cue=_p("quiet label", "House jobs"),
        boxes=True,
        choices=[
            (
                "locks",
                # Translators: "may" is about the law: the other person can have a right to the home
                _p("plan step", "I will ask if I may change the locks, and if so, have it done."),
                _p("quiet cue", "Locks"),
            ),
            (
                "keys",
                _p("plan step", "I will find out who has a key, a code or a garage remote."),
                _p("quiet cue", "Spare keys"),
            ),
            (
                "windows",
                _p("plan step", "I will have doors and windows checked, the back ones too."),
                _p("quiet cue", "Doors and windows"),
            ),
            (
                "lights",
                _p("plan step", "I will have good lights at the door and the path."),
                _p("quiet cue", "Porch light"),
            ),
            (
                "see_out",
                _p("plan step", "I will find a way to see who is there before I open."),
                _p("quiet cue", "Peephole"),
            ),
            (
                "alarm",
                _p("plan step", "I can get an alarm or a camera that only I can use."),
                _p("quiet cue", "Doorbell"),
            ),
            (
                "smart",
                # Translators: "they" is the person who harms, who may still see or work these things from far away
                _p(
                    "plan step",
                    "Once I have saved what may be proof, I will reset what they may still use: "
                    "the internet, cameras, speakers, smart locks.",
                ),
                _p("quiet cue", "Internet box"),
            ),
            (
                "bills",
                _p("plan step", "I will have power, water and phone in my name, with new passwords."),
                _p("quiet cue", "Power and water"),
            ),
            ("two_ways", _p("plan step", "I will know two ways out of this home."), _p("quiet cue", "Back door")),
        ],
    )
    people = ChecklistField(
        label=_("People and mail"),
        cue=_p("quiet label", "People and mail"),
        choices=[
            (
                "neighbor",
                _p("plan step", "I can ask a neighbor to call if the other person comes by."),
                _p("quiet cue", "Neighbors"),
            ),
            (
                "landlord",
                # Translators: polarity matters: do NOT give out keys, do NOT let the person in
                _p("plan step", "I can ask the landlord or front desk not to let them in or give out a key."),
                _p("quiet cue", "Front desk"),
            ),
            (
                "door_rule",
                # Translators: polarity matters: the children do NOT open the door
                _p("plan step", "The children know to come to me, and not to open the door."),
                _p("quiet cue", "Door rule"),
            ),
            (
                "mail",
                _p("plan step", "I can get mail and packages at a P.O. box or at another place."),
                _p("quiet cue", "Post box"),
            ),
            (
                "private_address",
                # Translators: in some places a public program gives people a substitute address for mail and records
                _p("plan step", "I can ask if there is a program here that keeps my address private."),
                _p("quiet cue", "Address form"),
            ),
            (
                "not_shared",
                # Translators: polarity matters: friends do NOT share these
                _p("plan step", "I can ask friends not to share photos of my home or say where I live."),
                _p("quiet cue", "Photos"),
            ),
            (
                "moving",
                _p("plan step", "If I move, I can pick a quiet time, with helpers who will not talk about it."),
                _p("quiet cue", "Moving day"),
            ),
        ],
    )
    plans = PromptsField(
        label=_("At the door and on the way home"),
        cue=_p("quiet label", "Coming and going"),
        prompts=[
            Prompt(
                "at_door",
                # Translators: polarity matters: the door stays shut
                _p("plan prompt", "If they come to the door, then I will keep it shut and call {who}."),
                _p("quiet cue", "If visitors come"),
                {"who": _p("blank", "who")},
            ),
            Prompt(
                "near_home",
                # Translators: polarity matters: the speaker does NOT go home, but goes past it
                _p(
                    "plan prompt",
                    "If I see them or their car near my home, then I will not stop. I will go on to {place}.",
                ),
                _p("quiet cue", "Drive on"),
                {"place": _p("blank", "a place with people")},
            ),
            Prompt(
                "moved_things",
                # Translators: polarity matters: the speaker does NOT go in
                _p(
                    "plan prompt",
                    "If a door is open or things have been moved, then I will not go in. I will call {who}.",
                ),
                _p("quiet cue", "Things moved"),
                {"who": _p("blank", "who")},
            ),
            Prompt(
                "repairs",
                _p("plan prompt", "If a lock or a light breaks, then I will call {who}."),
                _p("quiet cue", "Repairs"),
                {"who": _p("blank", "who")},
            ),
        ],
    )
    own = LinesField(label=_("Other things for my home"), help_text=_("One to a line."), cue=_p("quiet label", "Also"))
