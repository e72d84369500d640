from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, DayField, LinesField, Prompt, PromptsField, Quiet, Section


class NextLook(Section):
    slug = "next_look"
    picture = "calendar"
    title = _("When I look at my plan again")
    quiet_titles = Quiet(
        home=_p("quiet label", "Next update"),
        trip=_p("quiet label", "Next trip date"),
        health=_p("quiet label", "Next check"),
    )
    introduction = _(
        "Life changes, and a plan can change with it. "
        "Pick a day, or the things that would make you look sooner. Changing your mind is part of planning."
    )
    advocate_note = _(
        "Offer a next talk, by a way and at a time your client says is safe. "
        "Ask who may pick up the phone, and what you should say if someone else does. "
        "Ask what worked since last time before you ask what did not. "
        "Danger can change within a day, so say that they can come back sooner for any reason."
    )
    in_short_set = True

    day = DayField(
        label=_("The day I will look again"), help_text=_("You can leave this out."), cue=_p("quiet label", "Date")
    )
    plans = PromptsField(
        label=_("How and with whom"),
        cue=_p("quiet label", "How"),
        prompts=[
            Prompt(
                "who",
                _p("plan prompt", "I will look at it with {who}, or on my own at {place}."),
                _p("quiet cue", "With"),
                {"who": _p("blank", "who"), "place": _p("blank", "a calm place")},
            ),
            Prompt(
                "reach",
                _p("plan prompt", "A safe way to reach me is {how}."),
                _p("quiet cue", "Best way"),
                {"how": _p("blank", "how, and at what time")},
            ),
        ],
    )
    sooner = ChecklistField(
        label=_("What would make me look sooner"),
        cue=_p("quiet label", "Sooner if"),
        choices=[
            # Translators: "they" is the person who harms, in all of these
            ("again", _p("sign", "They hurt me or threaten me again"), _p("quiet cue", "A bad day")),
            ("new_signs", _p("sign", "A new sign, or an old sign that is stronger"), _p("quiet cue", "Something new")),
            ("weapon", _p("sign", "They get a gun or another weapon"), _p("quiet cue", "New purchase")),
            ("found", _p("sign", "They find out about my plan, or watch me more"), _p("quiet cue", "Questions")),
            ("apart", _p("sign", "We split up, get back together, or talk of it"), _p("quiet cue", "Changes at home")),
            (
                "papers",
                _p("sign", "A court day comes up, or an order is filed, handed over or ends"),
                _p("quiet cue", "Forms"),
            ),
            (
                "free",
                _p("sign", "They get out of jail, or lose a job, or come back from a trip"),
                _p("quiet cue", "Back in town"),
            ),
            ("baby", _p("sign", "I am pregnant, or a baby comes"), _p("quiet cue", "Family news")),
            ("move", _p("sign", "I move, or start a new job or school year"), _p("quiet cue", "New job")),
            ("someone_new", _p("sign", "One of us meets someone new"), _p("quiet cue", "New people")),
            ("contact", _p("sign", "We are in touch again"), _p("quiet cue", "Messages")),
            ("feeling", _p("sign", "My gut tells me, even if I cannot say why"), _p("quiet cue", "A feeling")),
        ],
    )
    looking = ChecklistField(
        label=_("When I look again"),
        cue=_p("quiet label", "Then"),
        choices=[
            (
                "numbers",
                _p("plan step", "I can check that my people and numbers still fit."),
                _p("quiet cue", "Phone list"),
            ),
            (
                "practice",
                _p("plan step", "I can go through my steps in my head, like a fire drill."),
                _p("quiet cue", "Practice"),
            ),
            (
                "heart",
                _p("plan step", "I can say one number, one word and one place by heart."),
                _p("quiet cue", "By heart"),
            ),
            (
                "worked",
                _p("plan step", "I can keep what worked, and take out what did not."),
                _p("quiet cue", "Keep and change"),
            ),
            (
                "old_copy",
                # Translators: the old paper copy of the plan; the reader makes sure nobody can read it any more
                _p("plan step", "I can shred my old copy, or ask someone to do it."),
                _p("quiet cue", "Old copy"),
            ),
        ],
    )
    own = LinesField(
        label=_("Other things that would make me look sooner"),
        help_text=_("One to a line."),
        cue=_p("quiet label", "Also"),
    )
