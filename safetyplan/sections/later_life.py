from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import (
    ChecklistField,
    Choice,
    Column,
    LinesField,
    Prompt,
    PromptsField,
    Quiet,
    RowsField,
    Section,
)

TASKS = [
    Choice("food", _p("plan step", "Shopping and meals"), _p("quiet cue", "Shopping and meals")),
    Choice("rides", _p("plan step", "Rides"), _p("quiet cue", "Rides")),
    Choice("medicine", _p("plan step", "Medicine and doctor visits"), _p("quiet cue", "Medicine and visits")),
    Choice("bills", _p("plan step", "Bills and bank"), _p("quiet cue", "Bills and bank")),
    Choice("body", _p("plan step", "Washing, dressing, getting up"), _p("quiet cue", "Mornings")),
    Choice("house", _p("plan step", "House and yard"), _p("quiet cue", "House and yard")),
    Choice("phone", _p("plan step", "Phone, mail and computer"), _p("quiet cue", "Phone and mail")),
    Choice("company", _p("plan step", "Company"), _p("quiet cue", "Company")),
]


class LaterLife(Section):
    """Here the one who harms may be a partner, a grown child, other kin or a caregiver."""

    slug = "later_life"
    picture = "leaf"
    title = _("Later in life")
    quiet_titles = Quiet(
        home=_p("quiet label", "Chores and rides"),
        trip=_p("quiet label", "Rides and errands"),
        health=_p("quiet label", "Help with the week"),
    )
    introduction = _(
        "Harm can come from a partner. "
        "It can also come from a grown child, from other family or from a caregiver. "
        "You can love them and still want it to stop."
    )
    advocate_note = _(
        "Before you ask, say which things you would have to pass on, and what happens then. "
        "Take your time. Talk to the person and not to the one who came along. "
        "Many put a grown child first: ask what they want for the child and what they want for themselves. "
        "Ask who does the daily tasks, and who would do them. "
        "Slow speech or a bad day does not mean that a mind is failing."
    )
    asked_for = frozenset({"older"})

    signs = ChecklistField(
        label=_("What they do, and what I notice"),
        cue=_p("quiet label", "Things I noticed"),
        choices=[
            (
                "money",
                _p("sign", "They live off my money, or press me to sign things."),
                _p("quiet cue", "Bills and forms"),
            ),
            (
                "care_home",
                # Translators: "a home" = a nursing or care home; a threat
                _p("sign", "They say they will put me in a home if I speak up."),
                _p("quiet cue", "Housing talk"),
                "talk",
            ),
            (
                "cut_off",
                _p("sign", "They keep me from friends, grandchildren, the phone or my doctor."),
                _p("quiet cue", "Fewer visits"),
            ),
            (
                "care",
                # Translators: "walker" = a walking frame
                _p("sign", "They hold back food, medicine, glasses, my walker or care."),
                _p("quiet cue", "Meals and pills"),
                "talk",
            ),
            ("mind", _p("sign", "They tell people that my mind is going."), _p("quiet cue", "Memory talk")),
            (
                "worse",
                _p("sign", "It got worse when one of us got ill, stopped work or moved in."),
                _p("quiet cue", "Since then"),
            ),
            (
                "for_them",
                # Translators: "them" = the one who harms, often a grown child whom the reader loves
                _p("sign", "I keep quiet because I worry what would happen to them."),
                _p("quiet cue", "Worry"),
            ),
        ],
    )
    tasks = RowsField(
        label=_("What they do for me now, and who else could"),
        cue=_p("quiet label", "Who does what"),
        columns=[
            Column("task", _("What"), cue=_p("quiet label", "What"), choices=TASKS),
            Column("who", _("Who else could do it"), cue=_p("quiet label", "Who")),
            Column("phone", _("How to reach them"), cue=_p("quiet label", "Phone"), phone=True),
        ],
    )
    steps = ChecklistField(
        label=_("What I can do"),
        cue=_p("quiet label", "To do"),
        boxes=True,
        choices=[
            (
                "who_signs",
                # Translators: power of attorney and the like
                _p("plan step", "I will ask a lawyer of my own who can sign for me, and how to change that."),
                _p("quiet cue", "Who signs"),
            ),
            (
                "before_signing",
                _p("plan step", "Before I sign for my home, will or money, I can have my own lawyer read the form."),
                _p("quiet cue", "Read before signing"),
            ),
            (
                "bank",
                _p("plan step", "I can ask my bank how to have my pension paid to an account that only I use."),
                _p("quiet cue", "Bank visit"),
            ),
            (
                "mail",
                _p("plan step", "I can ask the post office or a friend to hold my mail for me."),
                _p("quiet cue", "Mail"),
            ),
            (
                "daily_call",
                _p("plan step", "I will ask someone to call me at the same time each day."),
                _p("quiet cue", "Daily call"),
            ),
            (
                "bedside",
                _p("plan step", "I will keep glasses, hearing aids, medicine and a phone in reach at night."),
                _p("quiet cue", "Bedside things"),
            ),
            (
                "alone",
                # Translators: without the one who harms in the room
                _p("plan step", "I will ask to see my doctor alone."),
                _p("quiet cue", "Visit on my own"),
            ),
            (
                "report_first",
                # Translators: in some places helpers must report harm to older people to an office
                _p("plan step", "Before I tell a helper, I will ask what they have to report and what comes next."),
                _p("quiet cue", "Ask first"),
            ),
            (
                "place",
                _p("plan step", "Before I go to a place, I will ask about stairs, beds and daily care."),
                _p("quiet cue", "Ask about stairs"),
            ),
            (
                "their_help",
                # Translators: "them" = the one who harms, often a grown child whom the reader loves
                _p("plan step", "I can ask what help there is for them, apart from mine."),
                _p("quiet cue", "For the family"),
            ),
            (
                "residents",
                # Translators: an ombudsman or a residents' council
                _p("plan step", "If I live in a care home, I can ask who speaks up for the people there."),
                _p("quiet cue", "Front desk"),
            ),
        ],
    )
    plans = PromptsField(
        label=_("If it gets hard"),
        cue=_p("quiet label", "Neighbors"),
        prompts=[
            Prompt(
                "neighbor",
                # Translators: a sign that a neighbor has agreed to look for
                _p("plan prompt", "If I use our sign ({sign}), then my neighbor {who} will {act}."),
                _p("quiet cue", "Window"),
                {
                    "sign": _p("blank", "like a lamp or a curtain"),
                    "who": _p("blank", "a nickname"),
                    "act": _p("blank", "call, or come by"),
                },
            ),
            Prompt(
                "go_fast",
                _p("plan prompt", "If I have to go fast, then {who} will drive me to {place}."),
                _p("quiet cue", "Ride"),
                {"who": _p("blank", "who"), "place": _p("blank", "a word for the place")},
            ),
            Prompt(
                "sign_this",
                # Translators: a sentence to say aloud when pressed to sign papers
                _p("plan prompt", "If they want me to sign, then I will say: “{who} reads it first”."),
                _p("quiet cue", "Reads it first"),
                {"who": _p("blank", "who")},
            ),
        ],
    )
    own = LinesField(
        label=_("Other things I want to plan for"), help_text=_("One to a line."), cue=_p("quiet label", "Also")
    )
