from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, LinesField, Prompt, PromptsField, Quiet, Section


class StayingForNow(Section):
    """For those who stay, for a while or for good: harm from a person and hardship in life are kept apart (Davies)."""

    slug = "staying_for_now"
    picture = "house"
    title = _("While I am here")
    quiet_titles = Quiet(
        home=_p("quiet label", "Weekly routine"),
        trip=_p("quiet label", "Between trips"),
        health=_p("quiet label", "Daily routine"),
    )
    introduction = _(
        "To stay, for now or for longer, can be a plan too. People have many good reasons. "
        "Small things may still make a day safer."
    )
    advocate_note = _(
        "Let this page stand by itself. It is not a first step toward going. "
        "Ask what your client already does that works, and write that down first. "
        "Ask about harm from the other person, and then about rent, food, health and papers: each needs its own help. "
        "Say that the plan may change on any day."
    )
    asked_for = frozenset({"together", "getting_ready", "not_sure", "safer_here"})

    steps = ChecklistField(
        label=_("What can make my days a little safer"),
        help_text=_("You may do many of these now. They count."),
        cue=_p("quiet label", "Most weeks"),
        choices=[
            (
                "worked",
                _p("plan step", "I can keep doing what has kept me safer so far."),
                _p("quiet cue", "As before"),
            ),
            (
                "go_along",
                # Translators: the speaker gives in on some things to get through the day; a choice, not a weakness
                _p("plan step", "I can let some things pass to get through the day. That is my choice to make."),
                _p("quiet cue", "Let it pass"),
            ),
            (
                "outings",
                # Translators: an outing that happens each week, so that going out one day raises no questions
                _p("plan step", "I can keep up regular outings, like a class or the shops. One could be my way out."),
                _p("quiet cue", "Weekly outing"),
            ),
            (
                "contact",
                _p("plan step", "I will keep in touch with people who are kind to me."),
                _p("quiet cue", "Keep in touch"),
            ),
            (
                "ally",
                _p("plan step", "One person can know how things are and check in with me."),
                _p("quiet cue", "One who asks"),
            ),
            ("rest", _p("plan step", "I will eat, rest and sleep when I can."), _p("quiet cue", "Meals and rest")),
            (
                "money",
                _p("plan step", "If it is safe, I can put a little money aside."),
                _p("quiet cue", "Small savings"),
            ),
            (
                "phone",
                _p("plan step", "If it is safe, I can get a phone or a phone plan of my own."),
                _p("quiet cue", "Phone plan"),
            ),
            (
                "weapons",
                # Translators: polarity matters: the speaker keeps AWAY from the weapons and does not touch them
                _p("plan step", "If I know where weapons are, I can keep away from that place."),
                _p("quiet cue", "Rooms to skip"),
            ),
        ],
    )
    plans = PromptsField(
        label=_("My plans for hard days"),
        help_text=_("A hint or a first letter is enough."),
        cue=_p("quiet label", "Plans for the week"),
        prompts=[
            Prompt(
                "calm_place",
                _p("plan prompt", "A place where I can feel calm for a while is {place}. I can be there {when}."),
                _p("quiet cue", "Good spot"),
                {"place": _p("blank", "a place"), "when": _p("blank", "when")},
            ),
            Prompt(
                "reason_out",
                # Translators: an everyday reason that the speaker gives for going out of the home
                _p("plan prompt", "If I need a reason to go out, then I will say {reason}."),
                _p("quiet cue", "Errand"),
                {"reason": _p("blank", "a reason")},
            ),
            Prompt(
                "check_in",
                # Translators: "who" is a friend of the speaker, who checks when no word has come
                _p("plan prompt", "If {who} has no word from me by {when}, then I want them to {action}."),
                _p("quiet cue", "Check-in time"),
                {"who": _p("blank", "who"), "when": _p("blank", "when"), "action": _p("blank", "what to do")},
            ),
            Prompt(
                "helped",
                _p("plan prompt", "If a hard day comes, then I can do what helped before: {helped}."),
                _p("quiet cue", "What helped"),
                {"helped": _p("blank", "what helped")},
            ),
            Prompt(
                "limit",
                # Translators: a limit that the speaker sets and keeps private; it is not said to the other person
                _p("plan prompt", "This is my own limit: if {limit}, then I will {action}."),
                _p("quiet cue", "Plan B"),
                {"limit": _p("blank", "this happens"), "action": _p("blank", "do this")},
            ),
        ],
    )
    help_wanted = ChecklistField(
        label=_("Help with daily life that I could use"),
        help_text=_("Some of what is hard comes from life, not from one person. There may be help for that too."),
        cue=_p("quiet label", "Help I could use"),
        choices=[
            ("food", _p("plan step", "Food, rent or bills"), _p("quiet cue", "Food and bills")),
            ("home", _p("plan step", "A home that I can pay for"), _p("quiet cue", "Home costs")),
            ("child_care", _p("plan step", "Child care"), _p("quiet cue", "Child care")),
            ("health", _p("plan step", "A doctor, medicine or rest"), _p("quiet cue", "Doctor visits")),
            ("work", _p("plan step", "Work, school or a language class"), _p("quiet cue", "Work and classes")),
            ("rides", _p("plan step", "Rides"), _p("quiet cue", "Rides")),
            ("papers", _p("plan step", "Papers, or a talk with a lawyer"), _p("quiet cue", "Forms")),
            ("company", _p("plan step", "Someone to talk to"), _p("quiet cue", "Good company")),
        ],
    )
    own = LinesField(
        label=_("Other things that make a day safer"), help_text=_("One to a line."), cue=_p("quiet label", "Also")
    )
